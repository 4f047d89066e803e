import type { Rule } from "../rule.js";
import { citationSigns, citationsIn } from "../../prose/citations.js";
import { citedAct, statuteText } from "../../regulation/statutes.js";

export const rule: Rule = {
  id: "statute-section-too-high",
  severity: "warning",
  severityNote: {
    en: ", because later acts may have added sections at the end",
    fi: "; säädöksen loppuun on voitu lisätä pykäliä myöhemmin",
    sv: "; paragrafer kan ha lagts till i slutet senare",
  },
  basis: {
    en: "the act as first passed, [L] or [M] by its entry in `schemas/regulation/statutes.yaml`",
    fi: "alkuperäinen säädös [L] tai [M] sen mukaan, mitä säädöksen kohdalla on tiedostossa `schemas/regulation/statutes.yaml`",
    sv: "författningen i ursprunglig lydelse [L] eller [M], enligt vad som står vid den i `schemas/regulation/statutes.yaml`",
  },
  summary: {
    en: "A section number is higher than the last section of its act",
    fi: "Pykälä, joka on säädöksen viimeistä pykälää suurempi",
    sv: "En paragraf efter författningens sista",
  },
  words: citationSigns,
  check({ plan, today, texts }, report) {
    for (const citation of citationsIn(texts)) {
      if (citation.sections.length === 0) continue;
      const statute = citedAct(citation, plan.unit.plan.date ?? today.exactly());
      const highest = statute?.["max-section"];
      if (statute === undefined || highest === undefined) continue;
      const title = statuteText(statute);
      for (const { end, ranges, start } of citation.sections) {
        const section = Math.max(...ranges.map((range) => range.to.number));
        if (section <= highest) continue;
        report({
          basis: {
            en: `Act ${statute.number} as first passed [${statute.reliability}]`,
            fi: `laki ${statute.number}, alkuperäinen säädös [${statute.reliability}]`,
            sv: `lag ${statute.number}, ursprunglig lydelse [${statute.reliability}]`,
          },
          message: {
            en: `${title.en} had no section ${section} when it was passed: its last section was ${highest}. Check the number, unless a later act has added the section.`,
            fi: `${title.fi}: säädöksessä ei alun perin ollut ${section} §:ää; sen viimeinen oli ${highest} §. Tarkista pykälä, ellei sitä ole lisätty myöhemmin.`,
            sv: `${title.sv}: den ursprungliga författningen hade ingen ${section} §; den sista var ${highest} §. Kontrollera paragrafen, om den inte har lagts till senare.`,
          },
          source: citation.prose.source,
          span: citation.prose.span(start, end),
        });
      }
    }
  },
};
