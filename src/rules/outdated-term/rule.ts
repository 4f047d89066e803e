import type { Rule, WordedText } from "../rule.js";
import { isInAddress, isPast, sentencesIn } from "../../prose/sentences.js";
import { terms, type Term } from "./terms.js";
import { formatDate } from "../../plan/dates.js";
import type { Today } from "../../plan/today.js";
import type { Localized } from "../../text/language.js";
import type { Source, Span } from "../../text/source.js";
import { latin } from "../../text/latin.js";

/** A regular expression for some of the terms, in their order. Few plans use any, so it is made when it is needed. */
const matchers = new Map<string, RegExp>();

function matcherOf(possible: readonly Term[]): RegExp {
  const forms = possible.map((term) => term.forms).join("|");
  const known = matchers.get(forms);
  if (known !== undefined) return known;
  const matcher = latin(new RegExp(String.raw`(?<!\p{L})(?:${forms})(?!\p{L})`, "giu"));
  matchers.set(forms, matcher);
  return matcher;
}

const wholeTerms = new Map<Term, RegExp>();

function isWhole(term: Term, text: string): boolean {
  const whole = wholeTerms.get(term) ?? latin(new RegExp(`^(?:${term.forms})`, "iu"));
  wholeTerms.set(term, whole);
  return whole.test(text);
}

/** How far the forms look beyond their own end. */
const lookahead = 60;

interface Mention {
  readonly term: Term;
  readonly words: string;
  readonly source: Source;
  readonly span: Span;
}

export const rule: Rule = {
  id: "outdated-term",
  severity: "warning",
  severityNote: {
    en: " for the ombuds' old names; info for all others, because the old term is understood or the change was not read word for word",
    fi: ", kun kyse on asiavastaavien vanhoista nimistä; muista huomio, koska vanha nimitys ymmärretään tai muutosta ei ole luettu sanasta sanaan",
    sv: " för ombudens gamla namn; info för alla andra, eftersom den gamla termen förstås eller ändringen inte har lästs ordagrant",
  },
  basis: {
    en: "Act 739/2023 15 § (ombuds) [L], Act 741/2023 4 and 26–27 § (service unit, registration, the Swedish names) [L], Act 790/2022 (housing) [L]; data protection and the 2023 reform [M]. Printed with each finding",
    fi: "laki 739/2023 15 § (asiavastaavat) [L], laki 741/2023 4 ja 26–27 § (palveluyksikkö, rekisteröinti, ruotsinkieliset nimet) [L], laki 790/2022 (asuminen) [L]; tietosuoja ja vuoden 2023 uudistus [M]. Lähde tulostuu jokaisen havainnon kanssa",
    sv: "lag 739/2023 15 § (ombuden) [L], lag 741/2023 4 och 26–27 § (tjänsteenhet, registrering, de svenska namnen) [L], lag 790/2022 (boende) [L]; dataskyddet och reformen 2023 [M]. Källan anges med varje anmärkning",
  },
  summary: {
    en: "The text uses a term that the law no longer uses",
    fi: "Teksti käyttää nimitystä, jota laki ei enää käytä",
    sv: "Texten använder en term som lagen inte längre använder",
  },
  beginnings: terms.flatMap(({ also = [], hints }) => [...hints, ...also]),
  check({ today, texts }, report) {
    for (const { source, span, term, words } of mentions(texts, today)) {
      report({
        basis: term.basis,
        // Who mends one place searches the file for the others.
        group: term.now.concat(" ", term.forms),
        message: explain(words, term),
        severity: term.severity,
        source,
        span,
      });
    }
  },
};

function* mentions(texts: readonly WordedText[], today: Today): Generator<Mention> {
  for (const { prose, words: inText } of texts) {
    const stands = (hint: string): boolean => inText.includes(hint);
    const possible = terms.filter(({ also, hints }) => hints.some(stands) && (also?.some(stands) ?? true));
    if (possible.length === 0) continue;
    const matcher = matcherOf(possible);
    if (prose.text.search(matcher) === -1) continue;
    for (const sentence of sentencesIn(prose)) {
      const judged = new Map<Term, boolean>();
      for (const match of sentence.text.matchAll(matcher)) {
        const [words] = match;
        const start = sentence.start + match.index;
        const text = sentence.text.slice(match.index, match.index + words.length + lookahead);
        const term = possible.find((candidate) => isWhole(candidate, text));
        if (term === undefined || isInAddress(prose.text, start, start + words.length)) continue;
        const isFault = judged.get(term) ?? isOutdated(term, sentence.text, today);
        judged.set(term, isFault);
        if (isFault) yield { source: prose.source, span: prose.span(start, start + words.length), term, words };
      }
    }
  }
}

function isOutdated({ only, since, unless }: Term, sentence: string, today: Today): boolean {
  if (since !== undefined && (!today.hasReached(since) || isPast(sentence, since))) return false;
  return (only?.test(sentence) ?? true) && !(unless?.test(sentence) ?? false);
}

function explain(words: string, { now, since }: Term): Localized {
  const found = words.replaceAll(/\s+/g, " ");
  if (since === undefined)
    return {
      en: `“${found}” is not the term that the statute uses. Write “${now}”.`,
      fi: `”${found}” ei ole lain termi; laki sanoo ”${now}”. Kirjoita niin.`,
      sv: `”${found}” är inte lagens term; lagen säger ”${now}”. Skriv så.`,
    };
  return {
    en: `“${found}” is outdated: the term has been “${now}” since ${formatDate(since, "en")}. Write that instead.`,
    fi: `”${found}” on vanhentunut: ${formatDate(since, "fi")} alkaen se on ”${now}”. Kirjoita uusi nimitys.`,
    sv: `”${found}” är föråldrat: från ${formatDate(since, "sv")} heter det ”${now}”. Skriv den nya termen.`,
  };
}
