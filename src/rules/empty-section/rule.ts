import type { Rule } from "../rule.js";
import { hasContent } from "../../prose/questions.js";

export const rule: Rule = {
  id: "empty-section",
  severity: "error",
  basis: {
    en: "good practice; an empty section answers no requirement",
    fi: "hyvä käytäntö; tyhjä osio ei vastaa mihinkään vaatimukseen",
    sv: "god praxis; ett tomt avsnitt svarar inte på något krav",
  },
  summary: {
    en: "A section file has front matter but no text",
    fi: "Osiotiedostossa on alkuosa mutta ei tekstiä",
    sv: "En avsnittsfil har en inledning men ingen text",
  },
  check({ plan }, report) {
    for (const section of plan.sections) {
      for (const { text } of section.parts) {
        const hasQuestions = plan.questions.some((question) => question.source === text.source);
        if (hasQuestions || hasContent(text.tree.children)) continue;
        const name = `${section.number ?? ""} ${section.title}`.trim();
        report({
          message: {
            en: `The section “${name}” has no text. Write the text, or remove the file.`,
            fi: `Osiossa ”${name}” ei ole tekstiä. Kirjoita teksti tai poista tiedosto.`,
            sv: `Avsnittet ”${name}” saknar text. Skriv texten eller ta bort filen.`,
          },
          source: text.source,
          span: { end: text.source.text.indexOf("---") + 3, start: 0 },
        });
      }
    }
  },
};
