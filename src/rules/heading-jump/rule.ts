import type { Rule } from "../rule.js";
import { spanOf } from "../../plan/parsed.js";
import { plainText } from "../../prose/plain-text.js";
import { contentsOf } from "../../prose/text-contents.js";

export const rule: Rule = {
  id: "heading-jump",
  severity: "warning",
  basis: {
    en: "WCAG 2.1 1.3.1, good practice; Act 306/2019 makes it binding for public providers [M]",
    fi: "WCAG 2.1 1.3.1, hyvä käytäntö; sitoo julkisia palveluntuottajia lain 306/2019 nojalla [M]",
    sv: "WCAG 2.1 1.3.1, god praxis; bindande för offentliga tjänsteproducenter enligt lag 306/2019 [M]",
  },
  summary: {
    en: "A heading skips a level",
    fi: "Otsikko hyppää tason yli",
    sv: "En rubrik hoppar över en nivå",
  },
  check({ plan }, report) {
    for (const { section, text } of contentsOf(plan)) {
      if (section === undefined) continue;
      const headings = text.tree.children.filter((node) => node.type === "heading");
      // The highest headings of a text come directly below the section's own, however many # they have.
      let above = headings.reduce((least, { depth }) => Math.min(least, depth), Infinity) - 1;
      for (const heading of headings) {
        const { depth } = heading;
        if (depth > above + 1) {
          const fits = "#".repeat(above + 1);
          const words = plainText(heading);
          report({
            message: {
              en: `The heading “${words}” skips ${depth - above - 1 === 1 ? "a level" : `${depth - above - 1} levels`}. Start it with ${fits}, or add the missing heading above it.`,
              fi: `Otsikko ”${words}” on liian syvällä: välistä puuttuu ${depth - above - 1 === 1 ? "otsikkotaso" : "otsikkotasoja"}. Kirjoita sen eteen ${fits} tai lisää puuttuva otsikko sen yläpuolelle.`,
              sv: `Rubriken ”${words}” ligger för djupt: det saknas ${depth - above - 1 === 1 ? "en rubriknivå" : "rubriknivåer"} emellan. Skriv ${fits} framför den, eller lägg till den rubrik som saknas ovanför.`,
            },
            source: text.source,
            span: spanOf(text, heading),
          });
        }
        above = depth;
      }
    }
  },
};
