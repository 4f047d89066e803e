import type { Root } from "mdast";
import type { ActionTable, MonitoringReport, RiskTable, SectionFrontMatter, Unit } from "./file-types.generated.js";
import type { YamlDocument } from "./yaml-document.js";
import type { Source, Span } from "../text/source.js";

/** A section file, cut into its facts and its text. */
export interface ParsedSection {
  readonly source: Source;
  readonly facts: YamlDocument;
  readonly text: MarkdownText;
}

/** A section whose facts have the form that the schema asks for. */
export interface Section {
  readonly source: Source;
  readonly facts: YamlDocument<SectionFrontMatter>;
  /** The number or id of its heading, as written. */
  readonly heading: string;
  readonly text: MarkdownText;
}

/**
 * Parsed Markdown. Offsets in the tree count from the text's own start; `spanOf` adds where it begins in the file,
 * and nothing else does.
 */
export interface MarkdownText {
  readonly source: Source;
  /** Where the text begins in its file; undefined for Markdown inside a YAML value, which is shown as a whole. */
  readonly base: number | undefined;
  /** The whole text; a finding in Markdown inside a YAML value points at it, or at its words where they stand there as such. */
  readonly whole: Span;
  /** What was parsed. */
  readonly markdown: string;
  readonly tree: Root;
}

interface Placed {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Where a node stands in its file. */
export function spanOf(text: MarkdownText, node: Placed): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return text.whole;
  if (text.base === undefined) return findIn(text, text.markdown.slice(start, end));
  return { end: text.base + end, start: text.base + start };
}

/** Where words stand in a YAML value; the whole value when its spelling there differs, as over several lines. */
function findIn({ source, whole }: MarkdownText, words: string): Span {
  const at = source.text.slice(whole.start, whole.end).indexOf(words);
  return at === -1 ? whole : { end: whole.start + at + words.length, start: whole.start + at };
}

/** A folder's sections and tables, all in the form that their schemas ask for. */
export interface FolderDocuments {
  readonly path: string;
  readonly sections: readonly Section[];
  readonly risks: readonly YamlDocument<RiskTable>[];
  readonly actions: YamlDocument<ActionTable> | undefined;
}

/** A published document's sections, tables and monitoring reports. */
export interface ReportedDocuments extends FolderDocuments {
  readonly reports: readonly YamlDocument<MonitoringReport>[];
}

export interface UnitDocuments extends ReportedDocuments {
  readonly slug: string;
  readonly facts: YamlDocument<Unit>;
}
