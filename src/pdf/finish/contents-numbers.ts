import type { PdfFile } from "../file/open-pdf.js";
import { glyphTexts } from "../file/glyph-text.js";
import { contentText, pagesOf } from "../file/page-tree.js";
import { written } from "../file/write-pdf.js";

/** The rows of a document's contents as they are printed, before anybody knows their pages. */
export interface ContentsRows {
  /** The anchor that each row leads to → the id of the element that shows its page, in the order of the document. */
  readonly elements: ReadonlyMap<string, string>;
  /**
   * What each of these elements shows: every digit once, so that the font of its row has them all. It ends where the number is to end, and takes
   * no more room than numbers do.
   */
  readonly placeholder: string;
}

/** A text with ten glyphs, one by one, as the browser writes it. */
const tenGlyphs =
  /(BT\n\/(\S+) \S+ Tf\n1 0 0 -1 )(\S+)( \S+ Tm\n)(<[0-9A-F]{4}> Tj\n(?:\S+ 0 Td <[0-9A-F]{4}> Tj\n){9})ET\n/g;

/** Digits that are to stand below each other are equally wide, but for rounding; in the units of the page. */
const tolerance = 0.01;

/**
 * Puts the pages in the place of what the contents' rows show instead, and dots in that of the rules that lead there. Returns the contents that are new, by the numbers of their objects;
 * undefined when not every row is found as expected.
 * @param pages anchor → page, 1-based
 */
export function contentsNumbers(
  file: PdfFile,
  { elements, placeholder }: ContentsRows,
  pages: ReadonlyMap<string, number>,
): ReadonlyMap<number, string> | undefined {
  const waiting = [...elements.keys()].map((anchor) => pages.get(anchor));
  if (waiting.includes(undefined)) return undefined;
  const fresh = new Map<number, string>();
  let isSound = true;
  const glyphTextOf = glyphTexts(file);
  for (const page of waiting.length === 0 ? [] : pagesOf(file)) {
    const [number, ...more] = page.contents;
    const content = contentText(page, file);
    if (number === undefined || more.length > 0 || content === undefined) return undefined;
    const glyphText = glyphTextOf(page);
    const changed = content.replaceAll(
      tenGlyphs,
      (text, head: string, font: string, x: string, place: string, shown: string) => {
        const glyphs = shown.match(/<[0-9A-F]{4}>/g) ?? [];
        if (glyphText(font, glyphs.join("")) !== placeholder) return text;
        const glyphOf = (digit: string): string => glyphs[placeholder.indexOf(digit)] ?? "";
        const advance = commonAdvance(shown);
        const digits = [...String(waiting.shift() ?? "")];
        isSound &&= advance !== undefined && digits.length > 0;
        const start = Number(x) + (glyphs.length - digits.length) * (advance ?? 0);
        const move = `${written(advance ?? 0)} 0 Td `;
        const lines = digits.map((digit, index) => `${index === 0 ? "" : move}${glyphOf(digit)} Tj\n`);
        return `${head}${written(start)}${place}${lines.join("")}ET\n`;
      },
    );
    if (changed !== content) fresh.set(number, changed.replaceAll(rule, dotted));
    if (waiting.length === 0) return isSound ? fresh : undefined;
  }
  return waiting.length === 0 && isSound ? fresh : undefined;
}

/** The thinnest rule that the browser draws: on a page of the contents, what leads from a title to its number. */
const rule = /^(\S+) (\S+) (\S+) 1 re\nf\n/gm;

/**
 * Dots in the place of a rule, as a line of dashes that are nothing but their round ends: the browser would draw each dot by itself, which
 * makes a plan's PDF a fifth larger. They begin at the right, where all rows end, and so stand below each other.
 */
function dotted(_: string, x: string, y: string, width: string): string {
  const middle = written(Number(y) + 0.5);
  return `q\n1 J 1.1 w [0 3.5] 0 d\n${written(Number(x) + Number(width))} ${middle} m\n${x} ${middle} l\nS\nQ\n`;
}

/** How far it is from one glyph to the next; undefined when that differs. */
function commonAdvance(shown: string): number | undefined {
  const advances = [...shown.matchAll(/(\S+) 0 Td/g)].map(([, advance]) => Number(advance));
  const [least, most] = [Math.min(...advances), Math.max(...advances)];
  return most - least < tolerance ? (least + most) / 2 : undefined;
}
