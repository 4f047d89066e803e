import { textString } from "./pdf/values.js";
import { written } from "./pdf/write-pdf.js";

/** The characters that glyphs stand for, given as the page's content writes them (`<001C0027>`). */
export type GlyphText = (font: string, glyphs: string) => string;

/** A soft hyphen as the browser writes it: a glyph without width that is read as one. */
const softHyphen = "/Span<</ActualText <FEFF00AD> >> BDC";

/** A space at which no line ends: the glyph of a space that is read as one of its own kind. */
const noBreakSpace = "/Span<</ActualText <FEFF00A0> >> BDC";

/** Glyphs within one text object, as lines of the result. Both ends are inclusive. */
interface Piece {
  readonly from: number;
  to: number;
}

/** A soft hyphen at which a word is divided: the text object ends, and another shows the hyphen. */
const division = /\/Span<<\/ActualText <FEFF00AD> >> BDC\n.*\nEMC\nET\nBT\n.* Tf\n.* Tm\n<[^>]*> Tj\nET\n/g;

/**
 * Makes words whole again that are divided at a line's end: what stands on the first line is read as the whole word, the hyphen and the
 * rest as nothing. Soft hyphens at which nothing is divided go, and no-break spaces are read as spaces: a search for “26 §” or a telephone
 * number finds them as people type them. The content is that of a page as the browser writes it, an operator a line.
 */
export function joinWords(content: string, glyphText: GlyphText): string {
  if (!content.includes(softHyphen) && !content.includes(noBreakSpace)) return content;
  let joined = "";
  let done = 0;
  for (const { from, to } of divisions(content)) {
    joined += withoutMarks(content.slice(done, from)) + joinLines(content.slice(from, to), glyphText);
    done = to;
  }
  return joined + withoutMarks(content.slice(done));
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

/** Content in which no word is divided. */
function withoutMarks(content: string): string {
  return content
    .replaceAll(/\/Span<<\/ActualText <FEFF00AD> >> BDC\n(?:(.* Td) )?<[^>]*> Tj\nEMC\n/g, (_, move?: string) =>
      move === undefined ? "" : `${move}\n`,
    )
    .replaceAll(/\/Span<<\/ActualText <FEFF00A0> >> BDC\n(.*)\nEMC\n/g, "$1\n");
}

function joinLines(content: string, glyphText: GlyphText): string {
  const lines = content.split("\n");
  const out: string[] = [];
  const before = new Map<number, string>();
  const behind = new Set<number>();
  let font = "";
  let pieces: Piece[] = [];
  let word = "";
  let isGoingOn = false;
  const finish = (): void => {
    for (const [index, { from, to }] of pieces.length > 1 ? pieces.entries() : []) {
      before.set(from, replacing(index === 0 ? word : ""));
      behind.add(to);
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
      finish();
      isGoingOn = false;
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
