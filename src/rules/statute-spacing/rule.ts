import type { Finding, Rule } from "../rule.js";
import { citationSigns, citationsIn } from "../../prose/citations.js";
import { fixOf } from "../../text/fix.js";
import type { Prose } from "../../prose/prose.js";
import { latin } from "../../text/latin.js";

/** `30§`, `24a §`, `24 a§`; a section sign of another kind (`§ 515` of minutes) stands before its number. */
const tight = latin(/(?<![\d\p{L}.,/])(?<number>\d{1,3})(?<gap>\s?)(?<letter>[a-z]?)(?<space>\s?)§/gu);

export const rule: Rule = {
  id: "statute-spacing",
  severity: "info",
  basis: {
    en: "the form that statutes use to cite each other [L]",
    fi: "säädösten oma viittaustapa [L]",
    sv: "författningarnas eget hänvisningssätt [L]",
  },
  summary: {
    en: "A citation has a space missing or too many",
    fi: "Pykälä tai säädöksen numero, jonka välilyönti puuttuu tai on liikaa",
    sv: "En paragraf eller ett författningsnummer med ett mellanslag för lite eller för mycket",
  },
  words: citationSigns,
  check({ texts }, report) {
    for (const { prose, words } of texts) {
      if (!words.includes("§")) continue;
      for (const { 0: written, groups = {}, index } of prose.text.matchAll(tight)) {
        const { gap, letter = "", number = "", space } = groups;
        const isSpaced = letter === "" ? gap !== "" || space !== "" : gap !== "" && space !== "";
        if (!isSpaced) report(finding(prose, index, index + written.length, `${number} ${letter}`.trim().concat(" §")));
      }
    }
    for (const { number, prose } of citationsIn(texts)) {
      if (number === undefined || number.end - number.start === number.text.length) continue;
      report(finding(prose, number.start, number.end, number.text));
    }
  },
};

function finding(prose: Prose, start: number, end: number, right: string): Finding {
  const written = prose.text.slice(start, end);
  const span = prose.span(start, end);
  return {
    basis: {
      en: "the form that statutes use to cite each other [L]",
      fi: "säädösten oma viittaustapa [L]",
      sv: "författningarnas eget hänvisningssätt [L]",
    },
    message: {
      en: `“${written}” does not have the spacing that statutes use. Write “${right}”.`,
      fi: `”${written}” kirjoitetaan säädöksissä ”${right}”. Korjaa välilyönnit.`,
      sv: `”${written}” skrivs ”${right}” i författningar. Rätta mellanslagen.`,
    },
    source: prose.source,
    span,
    ...fixOf(prose.source, span, written, right),
  };
}
