import { dividedMarks, joinWords } from "./join-words.js";
import type { PdfDraft } from "../file/edit-pdf.js";
import { glyphTexts, type GlyphText } from "../file/glyph-text.js";
import { pagesOf, type PdfPage } from "../file/page-tree.js";
import { nextMark } from "../file/structure.js";
import { unmarkedPaints } from "../file/unmarked-content.js";

/** The content of a page. */
interface Part {
  readonly number: number;
  readonly page: PdfPage;
  readonly text: string;
  /** Marks at whose end a word is divided → the marks in which it goes on on the next page. */
  readonly goingOn: ReadonlyMap<number, number>;
}

/**
 * Marks what stands on the pages but in no tag, as running headers and rules do, as an artifact: nobody reads it aloud. Divided words become whole.
 * @param fresh contents that are new, by the numbers of their objects
 */
export function markArtifacts(draft: PdfDraft, fresh: ReadonlyMap<number, string>): void {
  const pages = pagesOf(draft);
  const glyphTextOf = glyphTexts(draft);
  /** Pages with words that go on on the next one. */
  let waiting: Part[] = [];
  for (const [index, page] of pages.entries()) {
    for (const number of page.contents) {
      const text = fresh.get(number) ?? draft.streamText(number);
      if (text === undefined) continue;
      const part = { goingOn: marksGoingOn(draft, page, text, pages[index + 1]), number, page, text };
      waiting.push(part);
      if (part.goingOn.size > 0) continue;
      markTogether(waiting, draft, fresh, glyphTextOf);
      waiting = [];
    }
  }
  markTogether(waiting, draft, fresh, glyphTextOf);
}

/** From the last page to the first: what a page says of a word is known when the page before it is gone through. */
function markTogether(
  parts: readonly Part[],
  draft: PdfDraft,
  fresh: ReadonlyMap<number, string>,
  glyphTextOf: (page: PdfPage) => GlyphText,
): void {
  let rests: ReadonlyMap<number, string> = new Map();
  for (const [index, { goingOn, number, page, text }] of [...parts.entries()].toReversed()) {
    const restOf = [...goingOn].map(([mark, next]) => [mark, rests.get(next) ?? ""] as const);
    const begins = new Set(parts[index - 1]?.goingOn.values());
    const joined = joinWords(text, glyphTextOf(page), { begins, rests: new Map(restOf) });
    ({ rests } = joined);
    const marked = withArtifacts(joined.content);
    if (marked !== text || fresh.has(number)) draft.replaceStreamText(number, marked);
  }
}

function marksGoingOn(
  draft: PdfDraft,
  page: PdfPage,
  text: string,
  next: PdfPage | undefined,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const mark of next === undefined ? [] : dividedMarks(text)) {
    const other = next === undefined ? undefined : nextMark(draft, page, mark, next);
    if (other !== undefined) found.set(mark, other);
  }
  return found;
}

/** Puts each run of untagged painting between marks. */
export function withArtifacts(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { end, paint } of unmarkedPaints(text)) {
    pieces.push(text.slice(copied, paint), "/Artifact BMC\n", text.slice(paint, end), "\nEMC\n");
    copied = end;
  }
  if (pieces.length === 0) return text;
  pieces.push(text.slice(copied));
  return pieces.join("");
}
