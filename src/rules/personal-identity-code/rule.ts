import { findCodes } from "../../text/identity-codes.js";
import type { Rule, WordedText } from "../rule.js";
import { isCommon } from "../../plan/common-text.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { Source, Span } from "../../text/source.js";
import { sixDigits } from "../../text/word-finder.js";

export const rule: Rule = {
  id: "personal-identity-code",
  severity: "error",
  isUnconditional: true,
  basis: {
    en: "the General Data Protection Regulation and the Data Protection Act 1050/2018 29 §, not checked against their text [M]; the form of the code: Decree 128/2010 2 § as amended by 690/2022 [L]; its check character is from memory [M]",
    fi: "EU:n yleinen tietosuoja-asetus ja tietosuojalaki 1050/2018 29 §, joita ei ole verrattu säädöstekstiin [M]; tunnuksen muoto: asetus 128/2010 2 § sellaisena kuin se on muutettuna säädöksellä 690/2022 [L], tarkistusmerkki muistin varassa [M]",
    sv: "EU:s allmänna dataskyddsförordning och dataskyddslagen 1050/2018 29 §, inte jämförda med lagtexten [M]; beteckningens form: förordning 128/2010 2 § ändrad genom 690/2022 [L], kontrolltecknet ur minnet [M]",
  },
  summary: {
    en: "The text contains a personal identity code",
    fi: "Henkilötunnus",
    sv: "En personbeteckning",
  },
  words: [sixDigits],
  check({ plan, texts }, report) {
    for (const [source, { hidden, shown }] of codesIn(plan, texts)) {
      const masked = mask(source, [...shown, ...hidden]);
      for (const span of shown) {
        report({
          basis: {
            en: "GDPR; Data Protection Act 1050/2018 29 § [M]",
            fi: "EU:n tietosuoja-asetus; tietosuojalaki 1050/2018 29 § [M]",
            sv: "EU:s dataskyddsförordning; dataskyddslagen 1050/2018 29 § [M]",
          },
          message: {
            en: "This is a personal identity code (its characters are hidden). It must not appear in a plan or its files: remove it. If the file has been saved to version control or published, tell the data protection officer. If it is something else, such as a telephone number, write it with spaces.",
            fi: "Tässä on henkilötunnus (merkit on peitetty). Sitä ei saa olla suunnitelmassa eikä sen tiedostoissa: poista se. Jos tiedosto on jo tallennettu versionhallintaan tai julkaistu, kerro siitä tietosuojavastaavalle. Jos se on jotakin muuta, kuten puhelinnumero, kirjoita se välilyönnein.",
            sv: "Här står en personbeteckning (tecknen är dolda). Den får varken finnas i planen eller i dess filer: ta bort den. Om filen redan har sparats i versionshanteringen eller publicerats, berätta det för dataskyddsombudet. Om det är något annat, till exempel ett telefonnummer, skriv det med mellanslag.",
          },
          requirement: "personal-identity-code",
          source: masked,
          span,
        });
      }
    }
  },
};

/** The codes of a file: those that are reported, and further places to hide. */
interface Codes {
  readonly shown: Span[];
  readonly hidden: Span[];
  /** Where those that are known end. */
  readonly ends: Set<number>;
}

/** The codes in every file of the plan as it stands, and those that only the rendered text shows. */
function codesIn(plan: ResolvedPlan, texts: readonly WordedText[]): ReadonlyMap<Source, Codes> {
  const codes = new Map<Source, Codes>();
  const of = (source: Source): Codes => {
    const known = codes.get(source) ?? { ends: new Set<number>(), hidden: [], shown: [] };
    codes.set(source, known);
    return known;
  };
  for (const source of sourcesOf(plan)) {
    const found = isOfMany(source, plan) ? codesOfMany(source) : findCodes(source.text);
    for (const span of found) {
      const { ends, shown } = of(source);
      ends.add(span.end);
      shown.push(span);
    }
  }
  for (const { prose } of texts) {
    const found = findCodes(prose.text);
    if (found.length === 0) continue;
    const { ends, hidden, shown } = of(prose.source);
    for (const { end, start } of found) {
      const span = prose.span(start, end);
      if (ends.has(span.end)) continue;
      ends.add(span.end);
      // The place of a code whose text is spelt differently in the file is only known roughly.
      const isReported = shown.some((other) => other.start < span.end && span.start < other.end);
      (isReported ? hidden : shown).push(span);
    }
  }
  return codes;
}

function sourcesOf(plan: ResolvedPlan): ReadonlySet<Source> {
  const sources = new Set([plan.config.source, plan.facts.source]);
  if (plan.translatedFacts !== undefined) sources.add(plan.translatedFacts.source);
  for (const { parts } of plan.sections) for (const { text } of parts) sources.add(text.source);
  for (const { documents } of plan.riskTables.values()) for (const { source } of documents) sources.add(source);
  for (const { source } of plan.actionDocuments) sources.add(source);
  for (const { document } of plan.reports) sources.add(document.source);
  return sources;
}

/** Whether a file is the same object in many plans: the workspace's settings, and common text. */
function isOfMany(source: Source, plan: ResolvedPlan): boolean {
  return source === plan.config.source || isCommon(source);
}

const known = new WeakMap<Source, readonly Span[]>();

function codesOfMany(source: Source): readonly Span[] {
  const codes = known.get(source) ?? findCodes(source.text);
  known.set(source, codes);
  return codes;
}

/** The file with the codes hidden, so that no report shows them when it shows the line; every place stays where it was. */
function mask({ path, text }: Source, spans: readonly Span[]): Source {
  const parts: string[] = [];
  let at = 0;
  for (const { end, start } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.max(at, end);
    parts.push(text.slice(at, from), text.slice(from, to).replaceAll(/[^\r\n]/g, "*"));
    at = to;
  }
  return { path, text: parts.join("") + text.slice(at) };
}
