import type { Element, ElementContent } from "hast";
import { textNode } from "../html/elements.js";

/** What one block of a text became: an element, or what a directive put in its place, which may be several or nothing. */
export type Piece = Element | readonly ElementContent[];

export function nodesOf(pieces: readonly Piece[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const piece of pieces) addPiece(piece, nodes);
  return nodes;
}

/** Puts what a piece consists of behind other nodes. */
export function addPiece(piece: Piece, nodes: ElementContent[]): void {
  if ("tagName" in piece) nodes.push(piece);
  else for (const node of piece) nodes.push(node);
}

/** Whether a piece is an author's paragraph. */
export function isParagraph(piece: Piece | undefined): piece is Element {
  return piece !== undefined && "tagName" in piece && piece.tagName === "p";
}

/** Each piece on a line of its own. */
export function lines(pieces: readonly Piece[]): ElementContent[] {
  const newline = textNode("\n");
  const nodes: ElementContent[] = [newline];
  for (const piece of pieces) {
    addPiece(piece, nodes);
    nodes.push(newline);
  }
  return nodes;
}
