import type { Nodes } from "mdast";
import type { MarkdownText } from "./parsed.js";
import type { Prose } from "./prose.js";
import type { Source, Span } from "../text/source.js";

/** The plain text of a block of Markdown: a paragraph, a heading, a table cell or a directive of a line of its own. */
export class MarkdownProse implements Prose {
  readonly kind: "heading" | "text";
  readonly section: string | undefined;
  readonly source: Source;
  readonly text: string;
  readonly #block: Nodes;
  readonly #markdown: MarkdownText;

  /** `text` is what the block's nodes have for words of their own, joined. */
  constructor(text: string, block: Nodes, markdown: MarkdownText, section: string | undefined) {
    this.kind = block.type === "heading" ? "heading" : "text";
    this.section = section;
    this.source = markdown.source;
    this.text = text;
    this.#block = block;
    this.#markdown = markdown;
  }

  span(start: number, end: number): Span {
    const { base, markdown, whole } = this.#markdown;
    if (base === undefined) return wordsIn(this.source, whole, this.text, start, end);
    const pieces: Piece[] = [];
    collectPieces(this.#block, markdown, pieces);
    const at = respelled(pieces, start, end, markdown) ?? {
      end: place(pieces, end, "end", markdown),
      start: place(pieces, start, "start", markdown),
    };
    return { end: base + at.end, start: base + at.start };
  }
}

/** The words that a node adds to its block's text, besides those of the nodes below it; undefined when it adds none. */
export function ownWords(node: Nodes, markdown: string): string | undefined {
  if (node.type === "text") return node.value;
  if (node.type === "break") return "\n";
  if (node.type !== "textDirective" || node.name === "person") return undefined;
  // What merely looks like a directive is text as it stands.
  const { end, start } = spanIn(node);
  return markdown.slice(start, end);
}

/** A piece of a block's text and where it stands in the Markdown. */
interface Piece {
  readonly start: number;
  readonly text: string;
  readonly span: Span;
}

function collectPieces(node: Nodes, markdown: string, pieces: Piece[]): void {
  const last = pieces.at(-1);
  const start = last === undefined ? 0 : last.start + last.text.length;
  const text = ownWords(node, markdown);
  if (text !== undefined) pieces.push({ span: spanIn(node), start, text });
  else if ("children" in node && node.type !== "textDirective")
    for (const child of node.children) collectPieces(child, markdown, pieces);
}

function spanIn({ position }: Nodes): Span {
  return { end: position?.end.offset ?? 0, start: position?.start.offset ?? 0 };
}

function place(pieces: readonly Piece[], offset: number, side: "start" | "end", markdown: string): number {
  const piece =
    pieces.findLast((candidate) => candidate.start < offset || (side === "start" && candidate.start === offset)) ??
    pieces[0];
  if (piece === undefined) return 0;
  if (!isVerbatim(piece, markdown)) return side === "start" ? piece.span.start : piece.span.end;
  return Math.min(piece.span.start + offset - piece.start, piece.span.end);
}

/** Whether the Markdown spells a piece character by character, without entities and the like. */
function isVerbatim({ span, text }: Piece, markdown: string): boolean {
  return text === markdown.slice(span.start, span.end);
}

/** Where words stand in a piece that is spelled otherwise in the Markdown, as with an entity in it, when they stand there once. */
function respelled(pieces: readonly Piece[], start: number, end: number, markdown: string): Span | undefined {
  const piece = pieces.find((candidate) => candidate.start <= start && end <= candidate.start + candidate.text.length);
  if (piece === undefined || isVerbatim(piece, markdown)) return undefined;
  return wordsIn({ text: markdown }, piece.span, piece.text, start - piece.start, end - piece.start);
}

/** Where words of a text stand in the part of a file that holds the text spelled otherwise; the whole part unless both have them once. */
function wordsIn(file: Pick<Source, "text">, part: Span, text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const written = file.text.slice(part.start, part.end);
  const isOnceIn = (whole: string): boolean => words !== "" && whole.split(words, 3).length === 2;
  if (!isOnceIn(written) || !isOnceIn(text)) return part;
  const at = part.start + written.indexOf(words);
  return { end: at + words.length, start: at };
}
