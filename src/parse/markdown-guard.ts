import type { Nodes, Root } from "mdast";
import { measure, type Measures } from "./markdown-measure.js";
import type { ParseMarkdown, Refusal } from "../plan/markdown.js";

/** How much of what costs a parser more than its share it is given. Where a text has less of all, the time grows with its length. */
export interface MarkdownLimits {
  /** Characters of a text. */
  readonly length: number;
  /** Lines, and of these lines of quotations. */
  readonly lines: number;
  readonly quoteLines: number;
  /** Which signs count, and how many of them times the characters of their stretch; of a table more. */
  readonly counted: "all" | "paired";
  readonly signs: number;
  readonly tableSigns: number;
  /** Entities such as `&amp;` times the characters of their stretch, and the same of all stretches: these cost memory. */
  readonly entities: number;
  readonly allEntities: number;
}

/** Of labels such as `:person[…]` in one stretch, and of marks at the beginning of one line: a parser would go as deep as there are. */
const mostLabels = 1000;
const mostMarks = 500;
/** Nodes within each other: twice what is a finding anyway. */
const deepest = 120;

/** A parser that is given no text which would take it long. */
export function guarded(parse: (text: string) => Root, limits: MarkdownLimits): ParseMarkdown {
  return (text) => {
    if (text.length > limits.length) return refused("long", text, 0);
    const measures = measure(text, limits.counted === "all");
    const fault = faultOf(text, measures, limits);
    if (fault !== undefined) return fault;
    const tree = parse(text);
    return (measures.mayBeDeep ? tooDeep(tree) : undefined) ?? tree;
  };
}

function faultOf(text: string, measures: Measures, limits: MarkdownLimits): Refusal | undefined {
  const { containers, entities, labels, marks, signs, tableSigns } = measures;
  if (measures.lines > limits.lines || measures.quoteLines > limits.quoteLines) return refused("long", text, 0);
  if (marks.count > mostMarks) return refused("deep", text, marks.start);
  if (containers.count > mostMarks) return refused("deep", text, containers.start);
  if (signs.signs > limits.signs) return refused("dense", text, signs.start);
  if (tableSigns.signs > limits.tableSigns) return refused("dense", text, tableSigns.start);
  if (labels.labels > mostLabels) return refused("dense", text, labels.start);
  const hasEntities = entities.entities > limits.entities || measures.allEntities > limits.allEntities;
  return hasEntities ? refused("dense", text, entities.start) : undefined;
}

/** Shown at the first line of what is too much. */
function refused(reason: Refusal["reason"], text: string, start: number): Refusal {
  const end = text.indexOf("\n", start);
  return { end: end === -1 ? text.length : end, reason, start, type: "refused" };
}

/** The first node that stands too deep, found without going as deep in calls. */
function tooDeep(tree: Nodes): Refusal | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level;
    if (depth > deepest && first !== undefined) {
      const start = first.position?.start.offset ?? 0;
      return { end: first.position?.end.offset ?? start, reason: "deep", start, type: "refused" };
    }
    const next: Nodes[] = [];
    for (const node of level) if ("children" in node) for (const child of node.children) next.push(child);
    level = next;
  }
  return undefined;
}
