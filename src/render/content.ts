import type { ElementContent } from "hast";
import type { Child } from "./elements.js";
import { flow } from "./markdown/flow.js";
import { nodesOf } from "./markdown/pieces.js";
import { startWriting, type Writing } from "./markdown/writing.js";
import type { ImageSize } from "../plan/image-size.js";
import type { MarkdownText } from "../plan/parsed.js";
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
  const writing = startWriting(text, place);
  const nodes = nodesOf(flow(text.tree.children, writing));
  addFootnotes(writing, nodes);
  return nodes;
}

/** Puts the footnotes that were met behind a text's nodes. */
export function addFootnotes(writing: Writing, nodes: ElementContent[]): void {
  const footer = writing.footnotes?.render((definition) => flow(definition.children, writing));
  if (footer !== undefined) nodes.push(footer);
}
