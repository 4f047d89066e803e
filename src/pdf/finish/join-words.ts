import type { GlyphText } from "../file/glyph-text.js";
import { textString } from "../file/values.js";
import { written } from "../file/write-pdf.js";

/** A soft hyphen as the browser writes it: a glyph without width that is read as one. */
const softHyphen = "/Span<</ActualText <FEFF00AD> >> BDC";

/** A space at which no line ends: the glyph of a space that is read as one of its own kind. */
const noBreakSpace = "/Span<</ActualText <FEFF00A0> >> BDC";

/** What a page's words have to do with the pages beside it, by the numbers of its marks (MCID). */
export interface PageEdges {
  /** What the next page says of the word that is divided where the mark ends. */
  readonly rests: ReadonlyMap<number, string>;
  /** Marks that begin with the rest of a word. */
  readonly begins: ReadonlySet<number>;
}

export interface JoinedWords {
  readonly content: string;
  /** With what rests of words the page's marks begin. */
  readonly rests: ReadonlyMap<number, string>;
}

/** Glyphs within one text object, as lines of the result. Both ends are inclusive. */
interface Piece {
  readonly from: number;
  to: number;
}

/** Stands for the part of a word that the page before has. */
const onPageBefore: Piece = { from: -1, to: -1 };

/** A soft hyphen at which a word is divided: the text object ends, and another shows the hyphen. */
const division = /\/Span<<\/ActualText <FEFF00AD> >> BDC\n.*\nEMC\nET\nBT\n.* Tf\n.* Tm\n<[^>]*> Tj\nET\n/g;

/**
 * Makes words whole again that are divided at a line's end: what stands on the first line is read as the whole word, the hyphen and the
 * rest as nothing. Soft hyphens at which nothing is divided go, and no-break spaces are read as spaces: a search for “26 §” or a telephone
 * number finds them as people type them. A word that goes on over the page's end is read as a whole
 * where it begins. The content is that of a page as the browser writes it, an operator a line.
 */
export function joinWords(content: string, glyphText: GlyphText, edges: PageEdges): JoinedWords {
  const rests = new Map<number, string>();
  if (!content.includes(softHyphen) && !content.includes(noBreakSpace) && edges.begins.size === 0)
    return { content, rests };
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to } of stretches(content, edges)) {
    addWithoutMarks(pieces, content, done, from);
    pieces.push(joinLines(content.slice(from, to), glyphText, markAt(content, from), edges, rests));
    done = to;
  }
  addWithoutMarks(pieces, content, done, content.length);
  return { content: pieces.join(""), rests };
}

/** The marks that end with a division: their words go on on the next page. */
export function dividedMarks(content: string): readonly number[] {
  if (!content.includes(softHyphen)) return [];
  return [...content.matchAll(division)].flatMap(({ 0: text, index }) => {
    const rest = content.slice(index + text.length, content.indexOf("EMC", index + text.length));
    const mark = /^BT$/m.test(rest) ? undefined : markAt(content, index);
    return mark === undefined ? [] : [mark];
  });
}

const markStart = "<</MCID ";

/** The number of the mark in which a place of the content stands. */
function markAt(content: string, at: number): number | undefined {
  const start = content.lastIndexOf(markStart, at);
  return start === -1 ? undefined : Number.parseInt(content.slice(start + markStart.length), 10);
}

/** What is read line by line: divisions, and marks that begin with the rest of a word. */
function stretches(content: string, { begins }: PageEdges): ReturnType<typeof divisions> {
  const found = [...divisions(content)];
  for (const mark of begins) {
    const from = content.lastIndexOf("\n", content.indexOf(`${markStart}${mark} >>`)) + 1;
    const end = content.indexOf("\nEMC\n", content.indexOf("\nET\n", from));
    // All of the mark: the rest may be divided again.
    if (from > 0) found.push({ from, to: end === -1 ? content.length : end + "\nEMC\n".length });
  }
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of found.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** The text objects of divided words, as far as they follow each other; few in a page's content, which is read as a whole only here. */
function divisions(content: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { 0: text, index } of content.matchAll(division)) {
    const end = content.indexOf("\nET\n", index + text.length);
    const to = end === -1 ? content.length : end + "\nET\n".length;
    const last = found.at(-1);
    if (last !== undefined && index < last.to) last.to = to;
    else found.push({ from: Math.max(content.lastIndexOf("BT\n", index), last?.to ?? 0), to });
  }
  return found;
}

const anyMark = "/Span<<";
const softHyphenMark = /\/Span<<\/ActualText <FEFF00AD> >> BDC\n(?:(.* Td) )?<[^>]*> Tj\nEMC\n/y;
const noBreakMark = /\/Span<<\/ActualText <FEFF00A0> >> BDC\n(.*\n)EMC\n/y;

/** Adds a part of the content, in which no word is divided, to the pieces. */
function addWithoutMarks(pieces: string[], content: string, from: number, to: number): void {
  let done = from;
  for (let at = content.indexOf(anyMark, from); at !== -1 && at < to; at = content.indexOf(anyMark, at + 1)) {
    softHyphenMark.lastIndex = at;
    noBreakMark.lastIndex = at;
    const hyphen = softHyphenMark.exec(content);
    const space = hyphen === null ? noBreakMark.exec(content) : null;
    if (hyphen === null && space === null) continue;
    const move = hyphen?.[1] === undefined ? "" : `${hyphen[1]}\n`;
    pieces.push(content.slice(done, at), space?.[1] ?? move);
    done = hyphen === null ? noBreakMark.lastIndex : softHyphenMark.lastIndex;
  }
  pieces.push(content.slice(done, to));
}

function joinLines(
  content: string,
  glyphText: GlyphText,
  firstMark: number | undefined,
  { begins, rests: restsOf }: PageEdges,
  rests: Map<number, string>,
): string {
  const lines = content.split("\n");
  const out: string[] = [];
  const before = new Map<number, string>();
  const behind = new Set<number>();
  let font = "";
  let pieces: Piece[] = [];
  let word = "";
  let isGoingOn = false;
  let mark = firstMark;
  const finish = (rest = ""): void => {
    word += rest;
    for (const [index, piece] of pieces.length > 1 || rest !== "" ? pieces.entries() : []) {
      if (piece === onPageBefore) {
        if (mark !== undefined) rests.set(mark, word);
        continue;
      }
      before.set(piece.from, replacing(index === 0 ? word : ""));
      behind.add(piece.to);
    }
    pieces = [];
    word = "";
  };

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === softHyphen && lines[at + 2] === "EMC") {
      const move = /^(.* Td) <[^>]*> Tj$/.exec(lines[at + 1] ?? "")?.[1];
      if (move !== undefined) out.push(move);
      at += 2;
      const hyphen = lines.slice(at + 1, at + 7);
      if (!isHyphen(hyphen, font, glyphText)) continue;
      out.push(...hyphen.slice(0, 4), replacing(""), hyphen[4] ?? "", "EMC", "ET");
      at += hyphen.length;
      isGoingOn = true;
      continue;
    }
    if (line === noBreakSpace && lines[at + 2] === "EMC") {
      finish();
      out.push(lines[at + 1] ?? "");
      at += 2;
      continue;
    }
    const glyphs = /^(?:.* Td )?(<[^>]*>) Tj$/.exec(line)?.[1];
    if (glyphs !== undefined) {
      const text = glyphText(font, glyphs);
      if (/\s/.test(text)) finish();
      else {
        const piece = pieces.at(-1);
        if (piece === undefined || isGoingOn) pieces.push({ from: out.length, to: out.length });
        else piece.to = out.length;
        word += text;
      }
      isGoingOn = false;
    } else if (line === "BT") {
      if (!isGoingOn) finish();
    } else if (line.endsWith(" Tf")) font = line.slice(1, line.indexOf(" "));
    else if (/(?:BDC|BMC|EMC)$/.test(line)) {
      finish(isGoingOn && line === "EMC" && mark !== undefined ? restsOf.get(mark) : undefined);
      const begun = /<<\/MCID (\d+) >>BDC$/.exec(line)?.[1];
      if (begun !== undefined) mark = Number(begun);
      isGoingOn = begun !== undefined && begins.has(Number(begun));
      if (isGoingOn) pieces = [onPageBefore];
    }
    out.push(line);
  }
  finish();
  return out
    .flatMap((line, index) => [
      ...(before.has(index) ? [before.get(index) ?? ""] : []),
      line,
      ...(behind.has(index) ? ["EMC"] : []),
    ])
    .join("\n");
}

/** Whether a text object follows that shows a hyphen and nothing else. */
function isHyphen(lines: readonly string[], font: string, glyphText: GlyphText): boolean {
  const [end, begin, face, place, show, last] = lines;
  const glyphs = /^(<[^>]*>) Tj$/.exec(show ?? "")?.[1];
  return (
    end === "ET" &&
    begin === "BT" &&
    face?.endsWith(" Tf") === true &&
    place?.endsWith(" Tm") === true &&
    last === "ET" &&
    glyphs !== undefined &&
    /^[-\u2010]$/.test(glyphText(font, glyphs))
  );
}

function replacing(text: string): string {
  const { bytes } = textString(text);
  return `/Span <</ActualText ${text === "" ? "<FEFF>" : written({ bytes })}>> BDC`;
}
