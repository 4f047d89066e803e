import type { ContentPlace } from "./content-place.js";
import type { ElementContent } from "hast";
import { flow } from "./flow.js";
import { nodesOf } from "./pieces.js";
import { startWriting, type Writing } from "./writing.js";
import type { MarkdownText } from "../../plan/parsed.js";

/**
 * Turns a text into the page's tree: values filled in, people and tables in their places, links made to fit the site.
 * Only the elements and attributes that this folder names can come of it, and addresses lead only where lint lets them.
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
