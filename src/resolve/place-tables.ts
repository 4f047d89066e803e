import type { ResolvedSection, RiskTableData } from "../plan/resolved.js";
import { didYouMean, joinTexts, structureError } from "../plan/structure.js";
import type { RiskTable } from "../plan/file-types.generated.js";
import type { Report } from "../text/diagnostic.js";
import { suggest } from "../text/suggest.js";

/** Which requirement's heading takes a table that the outline itself places nowhere. */
const homes: Readonly<Record<string, string>> = { actions: "development-measures", reports: "monitoring-findings" };

/** Gives every table that no directive places to the end of its heading. */
export function placeTables(
  sections: readonly ResolvedSection[],
  riskTables: ReadonlyMap<string, RiskTableData>,
  placed: ReadonlySet<string>,
  unit: string,
  report: Report,
): readonly ResolvedSection[] {
  const byOutline = new Set(sections.flatMap((section) => section.tables));
  const extra = new Map<string, string[]>();
  for (const table of [...riskTables.keys(), "actions", "reports"]) {
    if (placed.has(table)) continue;
    const wanted = wantedSection(riskTables.get(table));
    if (wanted === undefined && byOutline.has(table)) continue;
    const home =
      wanted === undefined
        ? homeOf(table, sections)
        : findWanted(wanted, sections, riskTables.get(table), unit, report);
    if (home !== undefined) extra.set(home, [...(extra.get(home) ?? []), table]);
  }
  return sections.map((section) => ({
    ...section,
    tables: [...section.tables.filter((table) => !placed.has(table)), ...(extra.get(section.id) ?? [])],
  }));
}

/** The heading that a table of the author's own asks for. */
function wantedSection(table: RiskTableData | undefined): string | undefined {
  const sections = table?.documents
    .map((document) => (document.data as RiskTable).section)
    .filter((section) => section !== undefined);
  const wanted = sections?.at(-1);
  return wanted === undefined ? undefined : String(wanted);
}

function findWanted(
  wanted: string,
  sections: readonly ResolvedSection[],
  table: RiskTableData | undefined,
  unit: string,
  report: Report,
): string | undefined {
  if (sections.some((section) => section.id === wanted)) return wanted;
  const document = table?.documents.at(-1);
  if (document !== undefined) {
    const message = joinTexts(
      {
        en: `The plan has no heading “${wanted}”.`,
        fi: `Suunnitelmassa ei ole otsikkoa ”${wanted}”.`,
        sv: `Planen har ingen rubrik ”${wanted}”.`,
      },
      didYouMean(
        suggest(
          wanted,
          sections.map((section) => section.id),
        ),
      ),
    );
    report(structureError("unknown-section", document.source, document.at(["section"], "value"), message, { unit }));
  }
  return undefined;
}

function homeOf(table: string, sections: readonly ResolvedSection[]): string | undefined {
  const requirement = homes[table] ?? "risk-identification";
  return (sections.find((section) => section.covers.includes(requirement)) ?? sections.at(-1))?.id;
}
