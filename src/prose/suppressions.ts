import type { RootContent } from "mdast";
import { isAllowance } from "./allowance.js";
import { spanOf, type MarkdownText } from "../plan/parsed.js";
import { plainText } from "./plain-text.js";
import type { ResolvedPlan } from "../plan/resolved.js";
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
  const inReverse: Suppression[] = [];
  collectBackwards(nodes, text, inReverse);
  for (const suppression of inReverse.toReversed()) found.push(suppression);
}

const mostDepth = 6;

/** From the last block to the first, so that what a directive speaks of is known when it comes, however many there are. */
function collectBackwards(nodes: readonly RootContent[], text: MarkdownText, found: Suppression[]): void {
  let below: RootContent | undefined;
  let covers: Span | undefined;
  /** By depth, the place of the next heading of that depth or less. */
  const nextHeading: number[] = Array.from({ length: mostDepth + 1 }, () => nodes.length);
  let last: RootContent | undefined;
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node === undefined) continue;
    if (isAllowance(node)) {
      const span = spanOf(text, node);
      if (below !== undefined) covers ??= covered(below, last, text);
      found.push({
        covers: covers ?? { end: span.end, start: span.end },
        reason: plainText(node).trim(),
        rule: (node.attributes?.["rule"] ?? "").trim(),
        source: text.source,
        span,
      });
      continue;
    }
    if ("children" in node) collectBackwards(node.children, text, found);
    below = node;
    covers = undefined;
    last = undefined;
    if (node.type !== "heading") continue;
    last = nodes[(nextHeading[node.depth] ?? nodes.length) - 1];
    nextHeading.fill(index, node.depth);
  }
}

/** From a block to its end, or to that of the last one under it. */
function covered(block: RootContent, last: RootContent | undefined, text: MarkdownText): Span {
  const { end, start } = spanOf(text, block);
  return { end: last === undefined ? end : spanOf(text, last).end, start };
}

/** A comment speaks of its own line, or of the next line with something on it when it stands alone. */
const comment =
  /^(?<before>.*?(?<=^|\s))#\s*omavalvonta-allow(?![\w-])(?:[ \t]+(?<rule>[\w-]+))?[ \t]*(?::(?<reason>.*))?$/u;
const lines = /(?<line>[^\r\n\u2028\u2029]*)(?:\r\n|[\r\n\u2028\u2029]|$)/gu;

function collectComments(source: Source, end: number, found: Suppression[]): void {
  const sign = source.text.indexOf("#");
  if (sign === -1 || sign >= end) return;
  const text = source.text.slice(0, end);
  if (!text.includes("omavalvonta-allow", sign)) return;
  /** Those that stand alone, and speak of the next line with something on it. */
  let waiting: Omit<Suppression, "covers">[] = [];
  for (const { groups: { line = "" } = {}, index } of text.matchAll(lines)) {
    const written = line.trimEnd();
    const match = written.includes("omavalvonta-allow") ? comment.exec(written) : null;
    const next = { end: index + line.length, start: index };
    if (match === null) {
      if (/^\s*(?:#|$)/.test(written)) continue;
      for (const suppression of waiting) found.push({ ...suppression, covers: next });
      waiting = [];
      continue;
    }
    const { before = "", reason = "", rule = "" } = match.groups ?? {};
    const start = index + before.length;
    const suppression = { reason: reason.trim(), rule, source, span: { end: index + written.length, start } };
    if (before.trim() === "") {
      waiting.push(suppression);
      continue;
    }
    found.push({ ...suppression, covers: { end: start, start: index } });
    if (before.trim().startsWith("#")) continue;
    for (const above of waiting) found.push({ ...above, covers: next });
    waiting = [];
  }
  for (const suppression of waiting) {
    const { end: at } = suppression.span;
    found.push({ ...suppression, covers: { end: at, start: at } });
  }
}
