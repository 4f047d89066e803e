import type { RootContent } from "mdast";
import { isAllowance } from "./allowance.js";
import { spanOf, type MarkdownText } from "./parsed.js";
import { plainText } from "./plain-text.js";
import type { ResolvedPlan } from "./resolved.js";
import { contentsOf } from "./text-contents.js";
import type { Source, Span } from "../text/source.js";

export { allowDirective } from "./allowance.js";

/** An author's word that a rule's findings at a place may stand, and why. */
export interface Suppression {
  /** As written; empty when it was forgotten. */
  readonly rule: string;
  /** Empty when it was forgotten. */
  readonly reason: string;
  readonly source: Source;
  /** The directive, or the comment from its `#`. */
  readonly span: Span;
  /** Findings that begin here are meant. */
  readonly covers: Span;
}

/** Every suppression that stands in a plan's files, common ones too, in no particular order. */
export function suppressionsOf(plan: ResolvedPlan): readonly Suppression[] {
  const found: Suppression[] = [];
  for (const { allowances, source, text } of contentsOf(plan)) {
    if (allowances.length > 0) collectDirectives(text.tree.children, text, found);
    if (text.base !== undefined) collectComments(source, text.base, found);
  }
  for (const source of yamlSources(plan)) collectComments(source, source.text.length, found);
  return found;
}

function yamlSources(plan: ResolvedPlan): ReadonlySet<Source> {
  const tables = [...plan.riskTables.values()].flatMap((table) => table.documents);
  const reports = plan.reports.map((report) => report.document);
  const documents = [plan.config, plan.facts, ...tables, ...plan.actionDocuments, ...reports];
  return new Set(documents.map((document) => document.source));
}

/** A directive speaks of the block below it; above a heading, of all that stands under that heading too. */
function collectDirectives(nodes: readonly RootContent[], text: MarkdownText, found: Suppression[]): void {
  for (const [index, node] of nodes.entries()) {
    if (isAllowance(node)) {
      const span = spanOf(text, node);
      found.push({
        covers: covered(nodes.slice(index + 1), text) ?? { end: span.end, start: span.end },
        reason: plainText(node).trim(),
        rule: (node.attributes?.["rule"] ?? "").trim(),
        source: text.source,
        span,
      });
    } else if ("children" in node) collectDirectives(node.children, text, found);
  }
}

function covered(after: readonly RootContent[], text: MarkdownText): Span | undefined {
  const from = after.findIndex((node) => !isAllowance(node));
  const first = after[from];
  if (first === undefined) return undefined;
  const { start, end } = spanOf(text, first);
  if (first.type !== "heading") return { end, start };
  const below = after.slice(from + 1);
  const next = below.findIndex((node) => node.type === "heading" && node.depth <= first.depth);
  const last = (next === -1 ? below : below.slice(0, next)).at(-1);
  return { end: last === undefined ? end : spanOf(text, last).end, start };
}

/** A comment speaks of its own line, or of the next line with something on it when it stands alone. */
const comment =
  /^(?<before>.*?(?<=^|\s))(?<written>#\s*omavalvonta-allow(?![\w-])[ \t]*(?<rule>[\w-]*)[ \t]*(?::[ \t]*(?<reason>.*?))?)[ \t]*\r?$/gmu;
const nextLine = /^(?!\s*(?:#|\r?$)).*$/gmu;

function collectComments(source: Source, end: number, found: Suppression[]): void {
  const sign = source.text.indexOf("#");
  if (sign === -1 || sign >= end) return;
  const text = source.text.slice(0, end);
  if (!text.includes("omavalvonta-allow", sign)) return;
  for (const { 0: line, groups = {}, index } of text.matchAll(comment)) {
    const { before = "", reason = "", rule = "", written = "" } = groups;
    const start = index + before.length;
    found.push({
      covers: before.trim() === "" ? lineAfter(text, index + line.length) : { end: start, start: index },
      reason: reason.trim(),
      rule,
      source,
      span: { end: start + written.length, start },
    });
  }
}

function lineAfter(text: string, offset: number): Span {
  nextLine.lastIndex = offset + 1;
  const match = offset + 1 >= text.length ? null : nextLine.exec(text);
  return match === null ? { end: offset, start: offset } : { end: match.index + match[0].length, start: match.index };
}
