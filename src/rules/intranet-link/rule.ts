import { isInternal } from "./internal.js";
import { linksOf } from "../../prose/links.js";
import type { Rule, WordedText } from "../rule.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { Source, Span } from "../../text/source.js";
import { latin } from "../../text/latin.js";

export const rule: Rule = {
  id: "intranet-link",
  severity: "warning",
  basis: {
    en: "good practice; Act 741/2023 27 § 3 mom makes the plan public [L]",
    fi: "hyvä käytäntö; laki 741/2023 27 § 3 mom, jonka mukaan suunnitelma on julkinen [L]",
    sv: "god praxis; lag 741/2023 27 § 3 mom., enligt vilket planen är offentlig [L]",
  },
  summary: {
    en: "Only the provider's own staff can open an address",
    fi: "Osoite, jonka vain oma henkilöstö voi avata",
    sv: "En adress som bara den egna personalen kan öppna",
  },
  words: ["://", "\\"],
  check({ plan, texts }, report) {
    for (const { shown, source, span } of internalPlaces(plan, texts)) {
      report({
        message: {
          en: `Only your own staff can open “${shown}”, but the plan is public. Publish the document and link to it, describe its content here, or remove the address.`,
          fi: `”${shown}” avautuu vain omalle henkilöstölle, mutta suunnitelma on julkinen. Julkaise asiakirja, kerro sen sisältö tässä tai poista osoite.`,
          sv: `Bara den egna personalen kan öppna ”${shown}”, men planen är offentlig. Publicera dokumentet, berätta dess innehåll här eller ta bort adressen.`,
        },
        source,
        span,
      });
    }
  },
};

interface Place {
  readonly shown: string;
  readonly source: Source;
  readonly span: Span;
}

/** Addresses in text that no link is made of, and paths of a computer or a network drive. */
const written = latin(
  /https?:\/\/[^\s<>()"”]{3,500}|(?<![\p{L}\d])[A-Z]:\\[\p{L}\d][^\s,;)”"]{0,300}|(?<!\S)\\{1,2}[\p{L}\d][\p{L}\d.-]{0,60}\\[\p{L}\d$][^\s,;)”"]{0,300}/gu,
);

function internalPlaces(plan: ResolvedPlan, texts: readonly WordedText[]): readonly Place[] {
  const found: Place[] = [];
  for (const { source, span, url } of linksOf(plan)) {
    if (isInternal(url)) found.push({ shown: url, source, span });
  }
  for (const { prose } of texts) {
    for (const match of prose.text.matchAll(written)) {
      const shown = match[0].replace(/[.,;:!?]+$/, "");
      const span = prose.span(match.index, match.index + shown.length);
      const isLink = found.some(
        (place) => place.source === prose.source && place.span.start <= span.start && span.end <= place.span.end,
      );
      if (!isLink && (shown.includes("\\") || isInternal(shown))) found.push({ shown, source: prose.source, span });
    }
  }
  return found;
}
