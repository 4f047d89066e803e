import type { Directory } from "./people.js";
import type { ActionTable, MonitoringReport, RiskTable } from "../plan/file-types.generated.js";
import { formatDate } from "../plan/dates.js";
import { refusalError } from "../prose/markdown-refusal.js";
import type { ParseMarkdown } from "../plan/markdown.js";
import type { MarkdownText } from "../plan/parsed.js";
import type { ReportArea, ResolvedAction, ResolvedReport, ResolvedRisk, RiskTableData } from "../plan/resolved.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import type { Pointer, YamlDocument } from "../plan/yaml-document.js";
import { regulation, titleIn } from "../regulation/regulation.js";
import type { Report } from "../text/diagnostic.js";
import { compareText } from "../text/compare-text.js";
import type { Language, Localized } from "../text/language.js";
import type { Source, Span } from "../text/source.js";
import { suggest } from "../text/suggest.js";

const templateTables = new Map(regulation["risk-tables"].map((table) => [table.id, table]));

/** Risk tables by id: common rows first, then the unit's own. */
export function resolveRiskTables(
  documents: readonly (readonly YamlDocument<RiskTable>[])[],
  directory: Directory,
  unit: string,
  language: Language,
  report: Report,
): ReadonlyMap<string, RiskTableData> {
  const tables = new Map<string, RiskTableData>();
  for (const folder of documents) {
    const inFolder = new Map<string, YamlDocument<RiskTable>>();
    for (const document of folder) {
      const { table, title } = document.data;
      const earlier = inFolder.get(table);
      if (earlier !== undefined) {
        report(
          structureError(
            "duplicate-table",
            document.source,
            document.at(["table"], "value"),
            duplicateTable(table, earlier.source.path),
            { unit },
          ),
        );
        continue;
      }
      inFolder.set(table, document);
      const before = tables.get(table);
      const caption = templateTables.get(table)?.caption[language] ?? title ?? before?.caption;
      if (
        caption === undefined ||
        (!templateTables.has(table) && document.data.section === undefined && before === undefined)
      ) {
        report(
          structureError("unknown-table", document.source, document.at(["table"], "value"), unknownTable(table), {
            unit,
          }),
        );
      }
      tables.set(table, {
        caption: title ?? caption ?? table,
        documents: [...(before?.documents ?? []), document],
        id: table,
        rows: [...(before?.rows ?? []), ...resolveRisks(document, directory)],
      });
    }
  }
  return tables;
}

function resolveRisks(document: YamlDocument<RiskTable>, directory: Directory): readonly ResolvedRisk[] {
  return document.data.risks.map((risk, index) => {
    const at: Pointer = ["risks", index, "owner"];
    const owner =
      risk.owner === undefined
        ? undefined
        : directory.find(risk.owner, document.source, () => document.at(at, "value"));
    return { ...risk, ownerName: owner?.name };
  });
}

/** Development measures; `responsible` that is a person's id prints the person's name. */
export function resolveActions(
  documents: readonly YamlDocument<ActionTable>[],
  directory: Directory,
): readonly ResolvedAction[] | undefined {
  if (documents.length === 0) return undefined;
  return documents.flatMap((document) =>
    document.data.actions.map((action) => ({
      ...action,
      responsibleName: directory.people.get(action.responsible)?.name ?? action.responsible,
    })),
  );
}

/** Monitoring reports, newest first. */
export function resolveReports(
  documents: readonly YamlDocument<MonitoringReport>[],
  parseMarkdown: ParseMarkdown,
  unit: string,
  language: Language,
  report: Report,
): readonly ResolvedReport[] {
  return documents
    .map((document) => {
      const { period } = document.data;
      if (period.to < period.from) {
        report(
          structureError(
            "invalid-date-order",
            document.source,
            document.at(["period", "to"], "value"),
            endsBeforeBeginning(period),
            { unit },
          ),
        );
      }
      const id = idOf(document);
      if (!isAddress(id)) {
        // The file's name is at fault, not its text.
        const source = { path: document.source.path, text: "" };
        report(structureError("report-name", source, { end: 0, start: 0 }, noAddress(id), { unit }));
      }
      return resolveReport(document, parseMarkdown, unit, language, report);
    })
    .toSorted((a, b) => compareText(b.period.from, a.period.from) || compareText(b.id, a.id));
}

/** A report is known by its file's name. */
function idOf({ source }: YamlDocument): string {
  return source.path.replace(/^.*\//, "").replace(/\.yaml$/, "");
}

/** Whether a file's name can be a part of an address as it is, on every machine. */
function isAddress(id: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/i.test(id);
}

function noAddress(id: string): Localized {
  return {
    en: `The report's file name is its address on the web, and “${id}” cannot be one. Name the file with letters a–z, digits and hyphens, such as 2026-1.yaml.`,
    fi: `Raportin tiedostonimi on sen osoite verkossa, eikä ”${id}” kelpaa osoitteeksi. Anna tiedostolle nimi kirjaimilla a–z, numeroilla ja yhdysmerkeillä, esimerkiksi 2026-1.yaml.`,
    sv: `Rapportens filnamn är dess adress på webben, och ”${id}” duger inte som adress. Ge filen ett namn med bokstäverna a–z, siffror och bindestreck, till exempel 2026-1.yaml.`,
  };
}

/** A text of a report. Where it stands in its file is only looked for when there is something to say about it. */
class ReportText implements MarkdownText {
  readonly base = undefined;
  readonly source: Source;

  constructor(
    readonly document: YamlDocument,
    readonly area: number,
    readonly key: string,
    readonly markdown: string,
    readonly tree: MarkdownText["tree"],
  ) {
    this.source = document.source;
  }

  get whole(): Span {
    return this.document.at(["areas", this.area, this.key], "value");
  }
}

function resolveReport(
  document: YamlDocument<MonitoringReport>,
  parseMarkdown: ParseMarkdown,
  unit: string,
  language: Language,
  report: Report,
): ResolvedReport {
  const areas = document.data.areas.map((area, index): ReportArea => {
    const text = (key: "monitoring" | "findings" | "actions"): MarkdownText => {
      const tree = parseMarkdown(area[key]);
      if (tree.type !== "refused") return new ReportText(document, index, key, area[key], tree);
      report(refusalError(tree, document.source, document.at(["areas", index, key], "value"), unit));
      return new ReportText(document, index, key, "", { children: [], type: "root" });
    };
    if (area.area === undefined && area.title === undefined) {
      report(
        structureError("missing-key", document.source, document.at(["areas", index], "value"), areaNeedsName, { unit }),
      );
    }
    const title =
      area.title ?? (area.area === undefined ? "" : titleIn(regulation["report-areas"], area.area, language));
    return { actions: text("actions"), findings: text("findings"), monitoring: text("monitoring"), title };
  });
  return {
    areas,
    changes: document.data.changes ?? [],
    document,
    id: idOf(document),
    period: document.data.period,
    published: document.data.published,
  };
}

function duplicateTable(table: string, other: string): ReturnType<typeof concatLocalized> {
  return {
    en: `The table “${table}” is also in ${other}. Join the files.`,
    fi: `Taulukko ”${table}” on myös tiedostossa ${other}. Yhdistä tiedostot.`,
    sv: `Tabellen ”${table}” finns också i ${other}. Slå ihop filerna.`,
  };
}

function unknownTable(table: string): ReturnType<typeof concatLocalized> {
  const ids = [...templateTables.keys()];
  return concatLocalized(
    {
      en: `“${table}” is not one of the template's tables (${ids.join(", ")}). A table of your own needs title and section.`,
      fi: `”${table}” ei ole mallipohjan taulukoita (${ids.join(", ")}). Oma taulukko tarvitsee avaimet title ja section.`,
      sv: `”${table}” är inte en av modellens tabeller (${ids.join(", ")}). En egen tabell behöver nycklarna title och section.`,
    },
    didYouMean(suggest(table, ids)),
  );
}

function endsBeforeBeginning({ from, to }: MonitoringReport["period"]): ReturnType<typeof concatLocalized> {
  return {
    en: `The period begins on ${formatDate(from, "en")} and ends before that, on ${formatDate(to, "en")}. Correct from or to.`,
    fi: `Jakso alkaa ${formatDate(from, "fi")} ja päättyy jo sitä ennen, ${formatDate(to, "fi")}. Korjaa from tai to.`,
    sv: `Perioden börjar ${formatDate(from, "sv")} och slutar före det, ${formatDate(to, "sv")}. Rätta from eller to.`,
  };
}

const areas = regulation["report-areas"].map((area) => area.id).join(", ");

const areaNeedsName = {
  en: `Say which area this is: area: with one of ${areas}, or title: of your own.`,
  fi: `Kerro, mikä osa-alue tämä on: area: ja jokin näistä: ${areas}, tai oma title:.`,
  sv: `Ange vilket område det gäller: area: och något av ${areas}, eller en egen title:.`,
};
