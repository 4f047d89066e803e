import { findCodes } from "./codes.js";
import type { Rule } from "../rule.js";
import { proseOf } from "../../plan/prose.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { Source, Span } from "../../text/source.js";

export const rule: Rule = {
  check(plan, report) {
    for (const [source, spans] of codesIn(plan)) {
      const masked = mask(source, spans);
      for (const span of spans) {
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

/** The codes in every file of the plan as it stands, and those that only the rendered text shows; in their order. */
function codesIn(plan: ResolvedPlan): ReadonlyMap<Source, readonly Span[]> {
  const codes = new Map<Source, Map<number, Span>>();
  const add = (source: Source, span: Span): void => {
    const known = codes.get(source) ?? new Map<number, Span>();
    codes.set(source, known);
    // The same code ends at the same place in the file and in the text.
    if (!known.has(span.end)) known.set(span.end, span);
  };
  for (const source of sourcesOf(plan)) for (const span of findCodes(source.text)) add(source, span);
  for (const prose of proseOf(plan)) {
    for (const { end, start } of findCodes(prose.text)) add(prose.source, prose.span(start, end));
  }
  return new Map([...codes].map(([source, spans]) => [source, [...spans.values()].toSorted((a, b) => a.end - b.end)]));
}

function sourcesOf(plan: ResolvedPlan): ReadonlySet<Source> {
  return new Set([
    plan.config.source,
    plan.facts.source,
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
  for (const { end, start } of spans) {
    parts.push(text.slice(at, Math.max(at, start)), text.slice(Math.max(at, start), end).replaceAll(/[^\r\n]/g, "*"));
    at = end;
  }
  return { path, text: parts.join("") + text.slice(at) };
}
