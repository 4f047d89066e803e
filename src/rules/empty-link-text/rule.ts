import { linksOf } from "../../prose/links.js";
import type { Rule } from "../rule.js";

export const rule: Rule = {
  id: "empty-link-text",
  severity: "warning",
  basis: {
    en: "WCAG 2.1 2.4.4 and 4.1.2, good practice; Act 306/2019 makes it binding for public providers [M]",
    fi: "WCAG 2.1 2.4.4 ja 4.1.2, hyvä käytäntö; sitoo julkisia palveluntuottajia lain 306/2019 nojalla [M]",
    sv: "WCAG 2.1 2.4.4 och 4.1.2, god praxis; bindande för offentliga tjänsteproducenter enligt lag 306/2019 [M]",
  },
  summary: {
    en: "A link has no text",
    fi: "Linkki, jolla ei ole tekstiä",
    sv: "En länk utan text",
  },
  check({ plan }, report) {
    for (const { source, span, text, url } of linksOf(plan)) {
      if (/[\p{L}\p{N}]/u.test(text)) continue;
      report({
        message: {
          en: `The link to ${url} has no text, so a reader cannot find it and a screen reader cannot name it. Write between the brackets what the link opens.`,
          fi: `Linkillä osoitteeseen ${url} ei ole tekstiä, joten lukija ei löydä sitä eikä ruudunlukija osaa nimetä sitä. Kirjoita hakasulkeisiin, mitä linkki avaa.`,
          sv: `Länken till ${url} saknar text, så läsaren hittar den inte och en skärmläsare kan inte namnge den. Skriv inom hakparenteserna vad länken öppnar.`,
        },
        source,
        span,
      });
    }
  },
};
