import { linksOf } from "../../prose/links.js";
import type { Rule } from "../rule.js";

export const rule: Rule = {
  id: "empty-link-text",
  severity: "warning",
  summary: {
    en: "A link without words",
    fi: "Linkki, jolla ei ole tekstiä",
    sv: "En länk utan text",
  },
  check({ plan }, report) {
    for (const { source, span, text, url } of linksOf(plan)) {
      if (/[\p{L}\p{N}]/u.test(text)) continue;
      report({
        message: {
          en: `The link to ${url} has no words, so a reader cannot find it and a screen reader cannot name it. Write in the brackets what the link opens.`,
          fi: `Linkillä osoitteeseen ${url} ei ole tekstiä, joten lukija ei löydä sitä eikä ruudunlukija osaa nimetä sitä. Kirjoita hakasulkeisiin, mitä linkki avaa.`,
          sv: `Länken till ${url} saknar text, så läsaren hittar den inte och en skärmläsare kan inte namnge den. Skriv inom hakparenteserna vad länken öppnar.`,
        },
        source,
        span,
      });
    }
  },
};
