import type { Nodes } from "mdast";
import type { MarkdownText } from "./parsed.js";
import type { Prose } from "./prose.js";
import { allowDirective } from "./suppressions.js";
import type { Source, Span } from "../text/source.js";

/** The runs of plain text of a text in Markdown. */
export function markdownProse(text: MarkdownText, section: string | undefined): readonly Prose[] {
  const prose: Prose[] = [];
  collectBlocks(text.tree, text, section, prose);
  return prose;
}

/** A piece of a block's text and where it stands in the Markdown. */
interface Piece {
  readonly start: number;
  readonly text: string;
  readonly span: Span;
}

const blocks: ReadonlySet<string> = new Set(["paragraph", "heading", "tableCell", "leafDirective"]);

function collectBlocks(node: Nodes, text: MarkdownText, section: string | undefined, found: Prose[]): void {
  if (node.type === "leafDirective" && node.name === allowDirective) return;
  if (blocks.has(node.type)) {
    const pieces: Piece[] = [];
    collectPieces(node, text.markdown, pieces);
    if (pieces.length > 0) found.push(toProse(pieces, text, section, node.type === "heading" ? "heading" : "text"));
    return;
  }
  if ("children" in node) for (const child of node.children) collectBlocks(child, text, section, found);
}

function collectPieces(node: Nodes, markdown: string, pieces: Piece[]): void {
  const last = pieces.at(-1);
  const start = last === undefined ? 0 : last.start + last.text.length;
  if (node.type === "text") {
    pieces.push({ span: spanIn(node), start, text: node.value });
  } else if (node.type === "break") {
    pieces.push({ span: spanIn(node), start, text: "\n" });
  } else if (node.type === "textDirective" && node.name !== "person") {
    // What merely looks like a directive is text as it stands.
    const span = spanIn(node);
    pieces.push({ span, start, text: markdown.slice(span.start, span.end) });
  } else if ("children" in node && node.type !== "textDirective") {
    for (const child of node.children) collectPieces(child, markdown, pieces);
  }
}

function spanIn({ position }: Nodes): Span {
  return { end: position?.end.offset ?? 0, start: position?.start.offset ?? 0 };
}

function toProse(
  pieces: readonly Piece[],
  text: MarkdownText,
  section: string | undefined,
  kind: Prose["kind"],
): Prose {
  const { base, markdown, source } = text;
  const words = pieces.length === 1 ? (pieces[0]?.text ?? "") : pieces.map((piece) => piece.text).join("");
  return {
    kind,
    section,
    source,
    span(start, end) {
      if (base === undefined) return wordsIn(source, text.whole, words, start, end);
      const at = respelled(pieces, start, end, markdown) ?? {
        end: place(pieces, end, "end", markdown),
        start: place(pieces, start, "start", markdown),
      };
      return { end: base + at.end, start: base + at.start };
    },
    text: words,
  };
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
