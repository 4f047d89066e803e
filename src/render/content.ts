import type { ElementContent } from "hast";
import type { RootContent } from "mdast";
import type { Child } from "./elements.js";
import { flow } from "./markdown/flow.js";
import { Footnotes } from "./markdown/footnotes.js";
import { nodesOf } from "./markdown/pieces.js";
import type { Writing } from "./markdown/writing.js";
import type { ImageSize } from "../plan/image-size.js";
import type { MarkdownText } from "../plan/parsed.js";
import { answeredQuestions } from "../plan/questions.js";
import type { ResolvedPlan } from "../plan/resolved.js";

/** Where a text is being rendered. */
export interface ContentPlace {
  readonly plan: ResolvedPlan;
  /** The id of its section. */
  readonly section: string;
  /** The level that the text's highest headings get, 2–6. */
  readonly topLevel: number;
  readonly idPrefix: string;
  /** Leads from the page to the plan's own; empty on the plan's page. */
  readonly toPlan: string;
  /** The sizes of pictures, by their address seen from the plan's page. */
  readonly imageSizes: ReadonlyMap<string, ImageSize>;
  /** Renders a table that a directive places. */
  readonly renderTable: (table: string) => Child;
}

/**
 * Turns a text into the page's tree: values filled in, people and tables in their places, links made to fit the site.
 * Only the elements and attributes that `markdown/` names can come of it, and addresses lead only where lint lets them.
 */
export function renderContent(text: MarkdownText, place: ContentPlace): readonly ElementContent[] {
  return renderNoting(text, place).nodes;
}

/** The same, and whether the plan had a part in it besides its language; if not, another plan's tree is the same. */
export function renderNoting(
  text: MarkdownText,
  place: ContentPlace,
): { readonly nodes: readonly ElementContent[]; readonly isOfPlan: boolean } {
  let isOfPlan = false;
  const plan = (): ResolvedPlan => {
    isOfPlan = true;
    return place.plan;
  };
  const blocks = text.tree.children;
  const writing: Writing = {
    anchors: new Map(),
    answered: answeredQuestions(blocks),
    footnotes: new Footnotes(text.tree, place.idPrefix, place.plan.language),
    headingShift: place.topLevel - highestLevel(blocks),
    place,
    plan,
    renderTable: (table) => {
      isOfPlan = true;
      return place.renderTable(table);
    },
    text,
  };
  const nodes = nodesOf(flow(blocks, writing));
  const footer = writing.footnotes.render((definition) => flow(definition.children, writing));
  return { isOfPlan, nodes: footer === undefined ? nodes : [...nodes, footer] };
}

function highestLevel(blocks: readonly RootContent[]): number {
  return Math.min(6, ...blocks.map((node) => (node.type === "heading" ? node.depth : 6)));
}
