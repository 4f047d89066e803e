import type { Element, ElementContent } from "hast";
import type { List, ListItem } from "mdast";
import { addPiece, isParagraph, lines, type Piece } from "./pieces.js";
import { element, textNode } from "../html/elements.js";

/** A list; `items` are the blocks of each. In a tight one paragraphs are not marked. */
export function list({ children, ordered, spread, start }: List, items: readonly (readonly Piece[])[]): Element {
  const isLoose = spread === true || children.some(isSpread);
  const elements = children.map((item, index) => listItem(item, items[index] ?? [], isLoose));
  return element(ordered === true ? "ol" : "ul", elements, {
    start: ordered === true && typeof start === "number" && start !== 1 ? start : undefined,
    class: children.some(isTask) ? "contains-task-list" : undefined,
  });
}

function isSpread({ children, spread }: ListItem): boolean {
  return spread ?? children.length > 1;
}

function isTask({ checked }: ListItem): boolean {
  return typeof checked === "boolean";
}

function listItem(item: ListItem, blocks: readonly Piece[], isLoose: boolean): Element {
  const pieces = isTask(item) ? withBox(blocks, item.checked === true) : blocks;
  const children = isLoose ? loose(pieces) : tight(pieces);
  return element("li", children, isTask(item) ? { class: "task-list-item" } : undefined);
}

function loose(pieces: readonly Piece[]): ElementContent[] {
  return pieces.length === 0 ? [] : lines(pieces);
}

function tight(pieces: readonly Piece[]): ElementContent[] {
  const [only] = pieces;
  if (pieces.length === 1 && isParagraph(only)) return only.children;
  const children: ElementContent[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 || !isParagraph(piece)) children.push(textNode("\n"));
    addPiece(isParagraph(piece) ? piece.children : piece, children);
  }
  if (pieces.length > 0 && !isParagraph(pieces.at(-1))) children.push(textNode("\n"));
  return children;
}

/** The box of a task stands in its first paragraph. */
function withBox(pieces: readonly Piece[], checked: boolean): readonly Piece[] {
  const [first, ...others] = pieces;
  const box = element("input", [], { type: "checkbox", checked, disabled: true });
  if (!isParagraph(first)) return [element("p", [box]), ...pieces];
  const { children } = first;
  return [{ ...first, children: children.length === 0 ? [box] : [box, textNode(" "), ...children] }, ...others];
}
