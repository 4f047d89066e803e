import type { ElementContent } from "hast";
import type { RootContent } from "mdast";
import { addFootnotes } from "./content.js";
import type { ContentPlace } from "./content-place.js";
import { prerendered, type PrerenderedHtml } from "../html/to-html.js";
import { flow } from "./flow.js";
import { nodesOf } from "./pieces.js";
import { startWriting, type Writing } from "./writing.js";
import type { PlanContext } from "../plan/plan-context.js";
import type { MarkdownText } from "../../plan/parsed.js";

/** Blocks that stand together and in which nothing is a plan's own, as what they become in every plan. */
interface KeptRun {
  readonly nodes: ElementContent[];
  html?: PrerenderedHtml;
}

/** A block that is rendered for each plan: it has something of it, or footnotes, which are numbered as they are met. */
interface OwnBlock {
  readonly block: RootContent;
}

type Part = KeptRun | OwnBlock;

/** What a text became in the last place. */
interface Kept {
  readonly place: string;
  readonly parts: readonly Part[];
}

/** Common text is the same object in every unit that takes it. */
const known = new WeakMap<MarkdownText, Kept>();

/**
 * Renders common text: the blocks in which nothing is a plan's own once for all plans. On a page the HTML of such blocks that stand together is
 * made once too.
 */
export function renderCommon(
  text: MarkdownText,
  place: ContentPlace,
  medium: PlanContext["medium"],
): readonly ElementContent[] {
  const { idPrefix, plan, section, toPlan, topLevel } = place;
  const key = JSON.stringify([idPrefix, plan.language, section, toPlan, topLevel]);
  const last = known.get(text);
  if (last?.place === key) return join(last.parts, text, place, medium);
  const { nodes, parts } = renderTracked(text, place);
  if (parts !== undefined) known.set(text, { parts, place: key });
  return nodes;
}

/** Renders a text and says which parts of it another plan shares; nothing of one that cannot be taken apart and has something of the plan. */
function renderTracked(
  text: MarkdownText,
  place: ContentPlace,
): { readonly nodes: readonly ElementContent[]; readonly parts: readonly Part[] | undefined } {
  const writing = startWriting(text, place);
  const nodes: ElementContent[] = [];
  const parts: Part[] = [];
  let isOfPlan = false;
  for (const block of text.tree.children) {
    writing.isOfPlan = false;
    writing.isNumbered = false;
    const own = nodesOf(flow([block], writing));
    const last = parts.at(-1);
    if (writing.isOfPlan || writing.isNumbered) parts.push({ block });
    else if (last === undefined || "block" in last) parts.push({ nodes: [...own] });
    else for (const node of own) last.nodes.push(node);
    for (const node of own) nodes.push(node);
    isOfPlan ||= writing.isOfPlan;
  }
  writing.isOfPlan = false;
  addFootnotes(writing, nodes);
  if (!isOfPlan && !writing.isOfPlan) return { nodes, parts: [{ nodes }] };
  return { nodes, parts: hasEqualHeadings(writing) ? undefined : parts };
}

/** Whether the id of a heading depends on those before it, which may stand in other blocks. */
function hasEqualHeadings({ anchors }: Writing): boolean {
  for (const count of anchors?.values() ?? []) if (count > 1) return true;
  return false;
}

function join(
  parts: readonly Part[],
  text: MarkdownText,
  place: ContentPlace,
  medium: PlanContext["medium"],
): readonly ElementContent[] {
  const [first] = parts;
  if (medium === "print" && parts.length === 1 && first !== undefined && "nodes" in first) return first.nodes;
  const writing = startWriting(text, place);
  const nodes: ElementContent[] = [];
  for (const part of parts) {
    if ("block" in part) for (const node of nodesOf(flow([part.block], writing))) nodes.push(node);
    else if (medium === "print") for (const node of part.nodes) nodes.push(node);
    else if (part.nodes.length > 0) nodes.push((part.html ??= prerendered(part.nodes)));
  }
  addFootnotes(writing, nodes);
  return nodes;
}
