import type { ResolvedSection, RiskTableData } from "../plan/resolved.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import type { RiskTable } from "../plan/file-types.generated.js";
import type { YamlDocument } from "../plan/yaml-document.js";
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
  const moved = new Set<string>();
  for (const table of [...riskTables.keys(), "actions", "reports"]) {
    if (placed.has(table)) continue;
    const wanted = wantedSection(riskTables.get(table));
    if (wanted === undefined && byOutline.has(table)) continue;
    const home =
      wanted === undefined
        ? homeOf(table, sections)
        : findWanted(wanted, sections, riskTables.get(table), unit, report);
    if (home === undefined) continue;
    extra.set(home, [...(extra.get(home) ?? []), table]);
    moved.add(table);
  }
  return sections.map((section) => ({
    ...section,
    tables: [
      ...section.tables.filter((table) => !placed.has(table) && !moved.has(table)),
      ...(extra.get(section.id) ?? []),
    ],
  }));
}

/** The heading that a table of the author's own asks for. */
function wantedSection(table: RiskTableData | undefined): string | undefined {
  const wanted = placingDocument(table);
  return wanted === undefined ? undefined : String((wanted.data as RiskTable).section);
}

/** The last of a table's files that says where the table stands. */
function placingDocument(table: RiskTableData | undefined): YamlDocument | undefined {
  return table?.documents.findLast((document) => (document.data as RiskTable).section !== undefined);
}

function findWanted(
  wanted: string,
  sections: readonly ResolvedSection[],
  table: RiskTableData | undefined,
  unit: string,
  report: Report,
): string | undefined {
  if (sections.some((section) => section.id === wanted)) return wanted;
  const document = placingDocument(table);
  if (document !== undefined) {
    const message = concatLocalized(
      {
        en: `The plan has no heading “${wanted}” for the table to follow. Correct the number.`,
        fi: `Suunnitelmassa ei ole otsikkoa ”${wanted}”, jonka loppuun taulukko tulisi. Korjaa numero.`,
        sv: `Planen har ingen rubrik ”${wanted}” i vars slut tabellen kunde stå. Rätta numret.`,
      },
      didYouMean(
        suggest(
          wanted,
          sections.filter((section) => section.number === undefined).map((section) => section.id),
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
