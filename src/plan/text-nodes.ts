import type { Definition, Link, LinkReference, Nodes, Paragraph, Table } from "mdast";
import { onceForCommon } from "./common-text.js";
import type { MarkdownText } from "./parsed.js";
import type { ResolvedPlan } from "./resolved.js";

/** The nodes of a text that rules ask for, each kind in the order of the text. */
export interface TextNodes {
  readonly text: MarkdownText;
  readonly definitions: readonly Definition[];
  readonly links: readonly (Link | LinkReference)[];
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
}

const cache = new WeakMap<ResolvedPlan, readonly TextNodes[]>();

/** The nodes of every Markdown text of a plan: of its sections, common ones too, and of its reports. Each is gone through once. */
export function nodesOf(plan: ResolvedPlan): readonly TextNodes[] {
  const known = cache.get(plan);
  if (known !== undefined) return known;
  const texts = [
    ...plan.sections.flatMap((section) => section.parts.map((part) => part.text)),
    ...plan.reports.flatMap(({ areas }) => areas.flatMap((area) => [area.monitoring, area.findings, area.actions])),
  ];
  const found = texts.map(nodesIn);
  cache.set(plan, found);
  return found;
}

const nodesIn = onceForCommon((text: MarkdownText): TextNodes => {
  const nodes: Lists = { definitions: [], links: [], paragraphs: [], tables: [] };
  collect(text.tree, linkSign.test(text.markdown), nodes);
  return { ...nodes, text };
});

/** No link is without one of these; within the paragraphs of a text without them there is nothing to look for. */
const linkSign = /[[<@]|:\/\/|www\./i;

type Kinds = Omit<TextNodes, "text">;
type Lists = { readonly [Kind in keyof Kinds]: Kinds[Kind][number][] };

function collect(node: Nodes, mayHaveLinks: boolean, found: Lists): void {
  switch (node.type) {
    case "definition":
      found.definitions.push(node);
      return;
    case "link":
    case "linkReference":
      found.links.push(node);
      break;
    case "paragraph":
      found.paragraphs.push(node);
      if (!mayHaveLinks) return;
      break;
    case "table":
      found.tables.push(node);
      if (!mayHaveLinks) return;
      break;
    default:
  }
  if ("children" in node) for (const child of node.children) collect(child, mayHaveLinks, found);
}
