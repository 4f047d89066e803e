import type { Element, ElementContent } from "hast";
import { textNode } from "../elements.js";

/** What one block of a text became: an element, or what a directive put in its place, which may be several or nothing. */
export type Piece = Element | readonly ElementContent[];

export function nodesOf(pieces: readonly Piece[]): ElementContent[] {
  return pieces.flatMap((piece) => piece as ElementContent | ElementContent[]);
}

/** Whether a piece is an author's paragraph. */
export function isParagraph(piece: Piece | undefined): piece is Element {
  return piece !== undefined && "tagName" in piece && piece.tagName === "p";
}

/** Each piece on a line of its own. */
export function lines(pieces: readonly Piece[]): ElementContent[] {
  const newline = textNode("\n");
  return [newline, ...pieces.flatMap((piece) => [...nodesOf([piece]), newline])];
}
