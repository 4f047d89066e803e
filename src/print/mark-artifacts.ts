import { joinWords, type GlyphText } from "./join-words.js";
import type { PdfDraft } from "./pdf/edit-pdf.js";
import { glyphTextOf } from "./pdf/glyph-text.js";
import { freshStream, type FreshStream } from "./pdf/pack.js";
import { pagesOf } from "./pdf/page-tree.js";
import { unmarkedPaints } from "./pdf/unmarked-content.js";

/**
 * Contents of pages with their marks, by the content as the browser packs it; undefined for one that needs none. Most pages of a
 * document are the same from one print to the next: what is marked while the browser prints again need not be marked after it.
 */
export type MarkedContents = Map<string, FreshStream | undefined>;

/** Marks what stands on the pages but in no tag, as running headers and rules do, as an artifact: nobody reads it aloud. */
export function markArtifacts(draft: PdfDraft, known: MarkedContents): void {
  for (const page of pagesOf(draft)) {
    for (const number of page.contents) {
      const packed = draft.packedStream(number);
      if (packed === undefined) continue;
      const key = Buffer.from(packed).toString("latin1");
      if (!known.has(key)) known.set(key, markedContent(draft.stream(number), glyphTextOf(page, draft)));
      const fresh = known.get(key);
      if (fresh !== undefined) draft.replaceStream(number, fresh);
    }
  }
}

function markedContent(content: Uint8Array | undefined, glyphText: GlyphText): FreshStream | undefined {
  if (content === undefined) return undefined;
  const text = Buffer.from(content).toString("latin1");
  const marked = withArtifacts(joinWords(text, glyphText));
  return marked === text ? undefined : freshStream(Buffer.from(marked, "latin1"));
}

/** Puts each run of untagged painting between marks. */
export function withArtifacts(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { end, paint } of unmarkedPaints(text)) {
    pieces.push(text.slice(copied, paint), "/Artifact BMC\n", text.slice(paint, end), "\nEMC\n");
    copied = end;
  }
  return pieces.length === 0 ? text : pieces.join("") + text.slice(copied);
}
