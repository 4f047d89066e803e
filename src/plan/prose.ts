import type { Nodes } from "mdast";
import type { MarkdownText } from "./parsed.js";
import { allowDirective } from "./suppressions.js";
import type { ResolvedPlan } from "./resolved.js";
import type { Pointer, YamlDocument } from "./yaml-document.js";
import type { Source, Span } from "../text/source.js";

/** A run of plain text as a reader reads it: a paragraph, a heading, a table cell, or a text in a YAML file. */
export interface Prose {
  readonly text: string;
  /** The text in lower case: for looking whether a word is there at all, which is cheap, before looking for how it is used. */
  readonly lower: string;
  readonly source: Source;
  /** The id of the section in which it stands; undefined for YAML. */
  readonly section: string | undefined;
  readonly kind: "heading" | "text" | "yaml";
  /** Where a part of `text` stands in its file. */
  span(start: number, end: number): Span;
}

const cache = new WeakMap<ResolvedPlan, readonly Prose[]>();

/**
 * Every text of a plan that a reader sees and an author wrote: sections (common text too), tables, reports, the sentences of unit.yaml.
 * Code and addresses of links are not prose; the text of links is.
 */
export function proseOf(plan: ResolvedPlan): readonly Prose[] {
  const known = cache.get(plan);
  if (known !== undefined) return known;
  const found: Prose[] = [];
  for (const section of plan.sections) for (const { text } of section.parts) found.push(...proseIn(text, section.id));
  for (const area of plan.reports.flatMap((report) => report.areas)) {
    for (const text of [area.monitoring, area.findings, area.actions]) found.push(...proseIn(text, undefined));
  }
  for (const { at, document, value } of yamlTexts(plan)) found.push(yamlProse(document, at, value));
  cache.set(plan, found);
  return found;
}

/** Common text is the same object in every unit that takes it. */
const byText = new WeakMap<MarkdownText, { readonly section: string | undefined; readonly prose: readonly Prose[] }>();

function proseIn(text: MarkdownText, section: string | undefined): readonly Prose[] {
  const known = byText.get(text);
  if (known !== undefined && known.section === section) return known.prose;
  const prose: Prose[] = [];
  collectBlocks(text.tree, text, section, prose);
  byText.set(text, { prose, section });
  return prose;
}

/** A piece of a block's text and where it stands in the Markdown; character by character, when it is verbatim. */
interface Piece {
  readonly start: number;
  readonly text: string;
  readonly span: Span;
  readonly isVerbatim: boolean;
}

const blocks: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell", "leafDirective"]);

function collectBlocks(node: Nodes, text: MarkdownText, section: string | undefined, found: Prose[]): void {
  if (node.type === "leafDirective" && node.name === allowDirective) return;
  if (blocks.has(node.type)) {
    const pieces: Piece[] = [];
    collectPieces(node, text.markdown, pieces);
    if (pieces.length > 0) found.push(toProse(pieces, text, section, node.type === "heading" ? "heading" : "text"));
    return;
  }
  if ("children" in node) for (const child of node.children) collectBlocks(child, text, section, found);
}

function collectPieces(node: Nodes, markdown: string, pieces: Piece[]): void {
  const last = pieces.at(-1);
  const start = last === undefined ? 0 : last.start + last.text.length;
  if (node.type === "text") {
    const span = spanIn(node);
    pieces.push({
      isVerbatim: markdown.startsWith(node.value, span.start) && span.end - span.start === node.value.length,
      span,
      start,
      text: node.value,
    });
  } else if (node.type === "break") {
    pieces.push({ isVerbatim: false, span: spanIn(node), start, text: "\n" });
  } else if (node.type === "textDirective" && node.name !== "person") {
    // What merely looks like a directive is text as it stands.
    const span = spanIn(node);
    pieces.push({ isVerbatim: true, span, start, text: markdown.slice(span.start, span.end) });
  } else if ("children" in node && node.type !== "textDirective") {
    for (const child of node.children) collectPieces(child, markdown, pieces);
  }
}

function spanIn({ position }: Nodes): Span {
  return { end: position?.end.offset ?? 0, start: position?.start.offset ?? 0 };
}

function toProse(
  pieces: readonly Piece[],
  text: MarkdownText,
  section: string | undefined,
  kind: Prose["kind"],
): Prose {
  const { base, source } = text;
  const words = pieces.map((piece) => piece.text).join("");
  const place = (offset: number, side: "start" | "end"): number => {
    const piece =
      pieces.findLast((candidate) => candidate.start < offset || (side === "start" && candidate.start === offset)) ??
      pieces[0];
    if (piece === undefined) return 0;
    if (!piece.isVerbatim) return side === "start" ? piece.span.start : piece.span.end;
    return Math.min(piece.span.start + offset - piece.start, piece.span.end);
  };
  return {
    kind,
    lower: words.toLowerCase(),
    section,
    source,
    span(start, end) {
      if (base === undefined) return wordsIn(source, text.whole, words, start, end);
      const at = respelled(pieces, start, end, text.markdown) ?? {
        end: place(end, "end"),
        start: place(start, "start"),
      };
      return { end: base + at.end, start: base + at.start };
    },
    text: words,
  };
}

/** Where words stand in a piece that is spelled otherwise in the Markdown, as with an entity in it, when they stand there once. */
function respelled(pieces: readonly Piece[], start: number, end: number, markdown: string): Span | undefined {
  const piece = pieces.find((candidate) => candidate.start <= start && end <= candidate.start + candidate.text.length);
  if (piece === undefined || piece.isVerbatim) return undefined;
  return wordsIn({ text: markdown }, piece.span, piece.text, start - piece.start, end - piece.start);
}

/** Where words of a text stand in the part of a file that holds the text spelled otherwise; the whole part unless both have them once. */
function wordsIn(file: Pick<Source, "text">, part: Span, text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const written = file.text.slice(part.start, part.end);
  const isOnceIn = (whole: string): boolean => words !== "" && whole.split(words, 3).length === 2;
  if (!isOnceIn(written) || !isOnceIn(text)) return part;
  const at = part.start + written.indexOf(words);
  return { end: at + words.length, start: at };
}

interface YamlText {
  readonly document: YamlDocument;
  readonly at: Pointer;
  readonly value: string;
}

function* yamlTexts(plan: ResolvedPlan): Generator<YamlText> {
  yield* factTexts(plan);
  const tables = [...plan.riskTables.values()].flatMap((table) =>
    table.documents.map((document) => [document, "risks"] as const),
  );
  for (const [table, key] of [...tables, ...plan.actionDocuments.map((document) => [document, "actions"] as const)]) {
    yield* textsBelow(table, [key], (table.data as Readonly<Record<string, unknown>>)[key]);
  }
  for (const report of plan.reports) yield* textsBelow(report.document, ["changes"], report.changes);
}

/** The sentences of unit.yaml, or of a translation's. */
function* factTexts({ facts, translatedFacts }: ResolvedPlan): Generator<YamlText> {
  if (translatedFacts !== undefined) return yield* textsBelow(translatedFacts, [], translatedFacts.data);
  for (const [requirement, value] of Object.entries(facts.data["not-applicable"] ?? {})) {
    yield { at: ["not-applicable", requirement], document: facts, value: value as string };
  }
  if (facts.data.plan.changes !== undefined)
    yield { at: ["plan", "changes"], document: facts, value: facts.data.plan.changes };
  for (const [index, service] of (facts.data.services ?? []).entries())
    yield { at: ["services", index, "name"], document: facts, value: service.name };
}

/** Keys whose values are ids, days or words of closed lists, not somebody's text. */
const notText: ReadonlySet<string> = new Set(["owner", "status", "due"]);

function* textsBelow(document: YamlDocument, at: Pointer, value: unknown): Generator<YamlText> {
  if (typeof value === "string") yield { at, document, value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsBelow(document, [...at, index], item);
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value))
      if (!notText.has(key)) yield* textsBelow(document, [...at, key], item);
  }
}

function yamlProse(document: YamlDocument, at: Pointer, value: string): Prose {
  return {
    kind: "yaml",
    lower: value.toLowerCase(),
    section: undefined,
    source: document.source,
    span(start, end) {
      const whole = document.at(at, "value");
      const within = document.source.text.slice(whole.start, whole.end);
      const offset = within === value ? 0 : within.slice(1, -1) === value ? 1 : undefined;
      return offset === undefined ? whole : { end: whole.start + offset + end, start: whole.start + offset + start };
    },
    text: value,
  };
}
