import { parseSection } from "../../parse/section.js";
import { parseYaml } from "../../parse/yaml.js";
import type { DocumentFiles, FolderFiles, UnitFiles } from "../../plan/files.js";
import type { ParseMarkdown } from "../../plan/markdown.js";
import type { FolderDocuments, ReportedDocuments, Section, UnitDocuments } from "../../plan/parsed.js";
import type { YamlDocument } from "../../plan/yaml-document.js";
import type { Report } from "../../text/diagnostic.js";
import { firstLine, type Source } from "../../text/source.js";
import { recoverValid } from "../../validate/recover-valid.js";
import { checkSchema, type FileTypes } from "../../validate/schema.js";

/** Parses a folder's files and keeps those that have their form. */
export function parseFolder(
  files: FolderFiles,
  unit: string | undefined,
  parseMarkdown: ParseMarkdown,
  report: Report,
): FolderDocuments {
  return {
    actions: files.actions === undefined ? undefined : parseData("actions", files.actions, unit, report),
    path: files.path,
    risks: parseAll("risks", files.risks, unit, report),
    sections: files.sections.flatMap((source) => toSection(source, unit, parseMarkdown, report)),
  };
}

/** Parses a unit's files. What can be used of a broken unit.yaml is used to check the rest. */
export function parseUnit(files: UnitFiles, parseMarkdown: ParseMarkdown, report: Report): UnitDocuments {
  return {
    ...parseDocument(files, files.slug, parseMarkdown, report),
    facts: parseFacts(files, report),
    slug: files.slug,
  };
}

/** Parses the files of a published document: a unit's, a translation's, the programme's. */
export function parseDocument(
  files: DocumentFiles,
  unit: string,
  parseMarkdown: ParseMarkdown,
  report: Report,
): ReportedDocuments {
  return {
    ...parseFolder(files, unit, parseMarkdown, report),
    reports: parseAll("report", files.reports, unit, report),
  };
}

function parseFacts(files: UnitFiles, report: Report): UnitDocuments["facts"] {
  const source: Source = files.unit ?? { path: `${files.path}/unit.yaml`, text: "" };
  const parsed = files.unit === undefined ? undefined : parseYaml(files.unit, report);
  if (parsed !== undefined && checkSchema("unit", parsed, files.slug, report)) return parsed;
  const nothing: YamlDocument = { at: () => firstLine(source), data: {}, source };
  return recoverValid("unit", parsed ?? nothing, { name: files.slug, plan: {}, traits: [] });
}

function parseAll<Kind extends keyof FileTypes>(
  kind: Kind,
  sources: readonly Source[],
  unit: string | undefined,
  report: Report,
): readonly YamlDocument<FileTypes[Kind]>[] {
  return sources.map((source) => parseData(kind, source, unit, report)).filter((document) => document !== undefined);
}

export function parseData<Kind extends keyof FileTypes>(
  kind: Kind,
  source: Source,
  unit: string | undefined,
  report: Report,
): YamlDocument<FileTypes[Kind]> | undefined {
  const document = parseYaml(source, report);
  return document !== undefined && checkSchema(kind, document, unit, report) ? document : undefined;
}

function toSection(
  source: Source,
  unit: string | undefined,
  parseMarkdown: ParseMarkdown,
  report: Report,
): readonly Section[] {
  const parsed = parseSection(source, parseMarkdown, report);
  if (parsed === undefined) return [];
  const { facts } = parsed;
  if (!checkSchema("section", facts, unit, report)) return [];
  return [{ facts, heading: String(facts.data.section), source, text: parsed.text }];
}
