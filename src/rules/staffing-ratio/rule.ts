import type { Rule } from "../rule.js";
import { isPast, sentencesIn } from "../../prose/sentences.js";
import { basisText } from "../../regulation/regulation.js";
import { latin } from "../../text/latin.js";

/** The day on which 741/2024 set 0.6. */
const since = "2025-01-01";

const oldRatio = /(?<![\d.,])0[.,](?:65|70?)(?!\d|[.,]\d|\s*(?:%|mg|ml|km|prosent|procent))/g;
const rightRatio = /(?<![\d.,])0[.,]60?(?!\d)/;
const staffing = /mitoitu|hoitaja|työntekij|henkilöstö|bemanning|dimensioner|personal|anställd|vårdare/iu;
const statute = latin(
  /lakisäätei|(?<!\p{L})la(?:ki|in|issa|ista)(?!\p{L})|vanhuspalvelula|980\/2012|säädet|säädök|lagstadga|(?<!\p{L})lagen(?!\p{L})|äldreomsorgslag|980\/2012/iu,
);
/** A unit's own figure that is higher than the law's. */
const aboveLaw = /ylittä|ylitty|suurem|korkeam|enemmän|parem|överstig|högre|större/iu;

export const rule: Rule = {
  id: "staffing-ratio",
  severity: "info",
  basis: {
    en: "Act 980/2012 20 § 2 mom (741/2024) [L]",
    fi: "laki 980/2012 20 § 2 mom (741/2024) [L]",
    sv: "lag 980/2012 20 § 2 mom. (741/2024) [L]",
  },
  summary: {
    en: "The text gives the wrong staffing ratio as the legal minimum",
    fi: "Teksti esittää lain mitoituksena muun luvun kuin laki",
    sv: "Texten anger en annan personaldimensionering som lagens än lagen",
  },
  words: ["0.65", "0,65", "0.7", "0,7"],
  check({ today, texts }, report) {
    if (!today.hasReached(since)) return;
    for (const { prose } of texts) {
      if (prose.text.search(oldRatio) === -1) continue;
      for (const { start, text } of sentencesIn(prose)) {
        if (!staffing.test(text) || !statute.test(text) || rightRatio.test(text)) continue;
        if (aboveLaw.test(text) || isPast(text, since)) continue;
        for (const match of text.matchAll(oldRatio)) {
          const [ratio] = match;
          report({
            basis: basisText([{ act: "980/2012", kind: "law", reliability: "L", section: "20 § 2 mom" }]),
            message: {
              en: `The text gives ${ratio} workers per client as the legal minimum, but since 1 January 2025 the minimum is 0.6. Correct the figure, or say that ${ratio} is the unit's own.`,
              fi: `Tekstin mukaan laki vaatii ${ratio} työntekijää asiakasta kohti; 1.1.2025 alkaen laki vaatii vähintään 0,6. Korjaa luku tai kerro, että ${ratio} on yksikön oma mitoitus.`,
              sv: `Enligt texten kräver lagen ${ratio} anställda per klient; från 1.1.2025 kräver lagen minst 0,6. Rätta talet eller berätta att ${ratio} är enhetens egen dimensionering.`,
            },
            requirement: "staff-sufficiency",
            source: prose.source,
            span: prose.span(start + match.index, start + match.index + ratio.length),
          });
        }
      }
    }
  },
};
