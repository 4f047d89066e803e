import { linksOf } from "../../prose/links.js";
import type { Rule } from "../rule.js";

/** Words that say nothing of where a link leads, when they are all of its text. */
const vague =
  /^(?:(?:klikkaa|paina|napauta|napsauta|avaa|katso|lue(?: lisää)?) )?(?:tästä|täältä|tänne|tässä|tähän)(?: linkistä)?$|^(?:tämä )?linkki(?: tässä)?$|^lue lisää$|^lisätietoja?$|^katso lisää$|^(?:klicka |tryck |läs mer |se )?här$|^läs mer$|^(?:den här )?länk(?:en)?$|^mer information$|^(?:click |press |see |read more )?here$|^read more$|^(?:this )?link$|^more(?: information)?$/i;

export const rule: Rule = {
  id: "vague-link-text",
  severity: "warning",
  basis: {
    en: "WCAG 2.1 2.4.4, good practice; Act 306/2019 makes it binding for public providers [M]",
    fi: "WCAG 2.1 2.4.4, hyvä käytäntö; laki 306/2019 velvoittaa tähän julkisia palveluntuottajia [M]",
    sv: "WCAG 2.1 2.4.4, god praxis; enligt 306/2019 bindande för offentliga tjänsteproducenter [M]",
  },
  summary: {
    en: "The text of a link does not say what it opens",
    fi: "Linkin teksti ei kerro, mitä linkki avaa",
    sv: "En länks text berättar inte vad den öppnar",
  },
  check({ plan }, report) {
    for (const { source, span, text } of linksOf(plan)) {
      const words = text
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim()
        .toLowerCase();
      if (!vague.test(words)) continue;
      report({
        message: {
          en: `The link text “${text}” does not say what the link opens. Use words that name it, for example “the complaint form”.`,
          fi: `Linkin teksti ”${text}” ei kerro, mitä linkki avaa. Tee linkki sanoista, jotka nimeävät kohteen, esimerkiksi ”muistutuslomake”.`,
          sv: `Länktexten ”${text}” berättar inte vad länken öppnar. Gör länken av ord som namnger målet, till exempel ”blanketten för anmärkning”.`,
        },
        source,
        span,
      });
    }
  },
};
