import { findCodes } from "../../text/identity-codes.js";
import type { Rule } from "../rule.js";
import { proseOf } from "../../plan/prose.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { Source, Span } from "../../text/source.js";

export const rule: Rule = {
  check(plan, report) {
    for (const [source, { hidden, shown }] of codesIn(plan)) {
      const masked = mask(source, [...shown, ...hidden]);
      for (const span of shown) {
        report({
          basis: {
            en: "GDPR; Data Protection Act 1050/2018 29 § [M]",
            fi: "EU:n tietosuoja-asetus; tietosuojalaki 1050/2018 29 § [M]",
            sv: "EU:s dataskyddsförordning; dataskyddslagen 1050/2018 29 § [M]",
          },
          message: {
            en: "Here stands a personal identity code (its characters are hidden). It may stand neither in a plan nor in its files: remove it. If the file has been saved to version control or published, tell the data protection officer. If it is something else, such as a telephone number, write it with spaces.",
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
  id: "personal-identity-code",
  isUnconditional: true,
  severity: "error",
  summary: {
    en: "A personal identity code",
    fi: "Henkilötunnus",
    sv: "En personbeteckning",
  },
};

/** The codes of a file: those that are reported, and further places to hide. */
interface Codes {
  readonly shown: Span[];
  readonly hidden: Span[];
}

/** The codes in every file of the plan as it stands, and those that only the rendered text shows. */
function codesIn(plan: ResolvedPlan): ReadonlyMap<Source, Codes> {
  const codes = new Map<Source, Codes>();
  const of = (source: Source): Codes => {
    const known = codes.get(source) ?? { hidden: [], shown: [] };
    codes.set(source, known);
    return known;
  };
  for (const source of sourcesOf(plan)) {
    const found = findCodes(source.text);
    if (found.length > 0) of(source).shown.push(...found);
  }
  for (const prose of proseOf(plan)) {
    const found = findCodes(prose.text);
    if (found.length === 0) continue;
    const ends = new Set(codes.get(prose.source)?.shown.map((span) => span.end));
    for (const { end, start } of found) {
      const span = prose.span(start, end);
      if (ends.has(span.end)) continue;
      ends.add(span.end);
      const { hidden, shown } = of(prose.source);
      // The place of a code whose text is spelt differently in the file is only known roughly.
      const isReported = shown.some((other) => other.start < span.end && span.start < other.end);
      (isReported ? hidden : shown).push(span);
    }
  }
  return codes;
}

function sourcesOf(plan: ResolvedPlan): ReadonlySet<Source> {
  return new Set([
    plan.config.source,
    plan.facts.source,
    ...(plan.translatedFacts === undefined ? [] : [plan.translatedFacts.source]),
    ...plan.sections.flatMap((section) => section.parts.map((part) => part.text.source)),
    ...[...plan.riskTables.values()].flatMap((table) => table.documents.map((document) => document.source)),
    ...plan.actionDocuments.map((document) => document.source),
    ...plan.reports.map((item) => item.document.source),
  ]);
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
