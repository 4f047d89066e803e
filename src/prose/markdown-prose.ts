import type { Nodes } from "mdast";
import type { MarkdownText } from "../plan/parsed.js";
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
  /** Made when there is something to say about the text. */
  #pieces: Pieces | undefined;
  #search: Search | undefined;

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
    this.#search ??= new Search();
    if (base === undefined) return this.#search.wordsIn(this.source, whole, this.text, start, end);
    // Gone through once, however many findings a block has.
    this.#pieces ??= new Pieces(this.#block, markdown, this.#search);
    const at = this.#pieces.span(start, end);
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
  /** Whether the Markdown spells it character by character, without entities and the like. */
  readonly isVerbatim: boolean;
}

/** The pieces of a block's text in their order. */
class Pieces {
  readonly #markdown: string;
  readonly #pieces: Piece[] = [];
  readonly #search: Search;

  constructor(block: Nodes, markdown: string, search: Search) {
    this.#markdown = markdown;
    this.#search = search;
    this.#collect(block);
  }

  /** Where a part of the text stands in the Markdown. */
  span(start: number, end: number): Span {
    return this.#respelled(start, end) ?? { end: this.#place(end, "end"), start: this.#place(start, "start") };
  }

  #collect(node: Nodes): void {
    const text = ownWords(node, this.#markdown);
    if (text !== undefined) {
      const last = this.#pieces.at(-1);
      const start = last === undefined ? 0 : last.start + last.text.length;
      const span = spanIn(node);
      this.#pieces.push({ isVerbatim: text === this.#markdown.slice(span.start, span.end), span, start, text });
    } else if ("children" in node && node.type !== "textDirective")
      for (const child of node.children) this.#collect(child);
  }

  #place(offset: number, side: "start" | "end"): number {
    const piece = this.#pieces[Math.max(0, this.#lastBefore(side === "start" ? offset + 1 : offset))];
    if (piece === undefined) return 0;
    if (!piece.isVerbatim) return side === "start" ? piece.span.start : piece.span.end;
    return Math.min(piece.span.start + offset - piece.start, piece.span.end);
  }

  /** Where words stand in a piece that is spelled otherwise in the Markdown, as with an entity in it, when they stand there once. */
  #respelled(start: number, end: number): Span | undefined {
    let piece: Piece | undefined;
    // The first that holds them: before it may only be one that ends where they begin, and empty ones.
    for (let index = this.#lastBefore(start + 1); index >= 0; index--) {
      const candidate = this.#pieces[index];
      if (candidate === undefined || candidate.start + candidate.text.length < end) break;
      piece = candidate;
    }
    if (piece === undefined || piece.isVerbatim) return undefined;
    return this.#search.wordsIn(
      { text: this.#markdown },
      piece.span,
      piece.text,
      start - piece.start,
      end - piece.start,
    );
  }

  /** The place in the list of the last piece that begins before an offset; -1 when none does. */
  #lastBefore(offset: number): number {
    let low = -1;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) < offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function spanIn({ position }: Nodes): Span {
  return { end: position?.end.offset ?? 0, start: position?.start.offset ?? 0 };
}

/** So many characters are searched for the findings of one block; then they are shown at the whole of it. */
const mostSearched = 5_000_000;

class Search {
  #left = mostSearched;

  /** Where words of a text stand in the part of a file that holds the text spelled otherwise; the whole part unless both have them once. */
  wordsIn(file: Pick<Source, "text">, part: Span, text: string, start: number, end: number): Span {
    this.#left -= text.length;
    if (this.#left < 0) return part;
    const words = text.slice(start, end);
    const written = file.text.slice(part.start, part.end);
    const isOnceIn = (whole: string): boolean => words !== "" && whole.split(words, 3).length === 2;
    if (!isOnceIn(written) || !isOnceIn(text)) return part;
    const at = part.start + written.indexOf(words);
    return { end: at + words.length, start: at };
  }
}
