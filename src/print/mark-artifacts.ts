import { joinWords, type GlyphText } from "./join-words.js";
import type { PdfDraft } from "./pdf/edit-pdf.js";
import { glyphTextOf } from "./pdf/glyph-text.js";
import { freshStream } from "./pdf/pack.js";
import { pagesOf } from "./pdf/page-tree.js";
import { unmarkedPaints } from "./pdf/unmarked-content.js";

/**
 * Marks what stands on the pages but in no tag, as running headers and rules do, as an artifact: nobody reads it aloud.
 * @param fresh contents that are new, by the numbers of their objects
 */
export function markArtifacts(draft: PdfDraft, fresh: ReadonlyMap<number, string>): void {
  for (const page of pagesOf(draft)) {
    for (const number of page.contents) {
      const content = fresh.get(number) ?? draft.stream(number);
      if (content === undefined) continue;
      const text = typeof content === "string" ? content : Buffer.from(content).toString("latin1");
      const marked = markedContent(text, glyphTextOf(page, draft));
      if (marked !== text || fresh.has(number)) draft.replaceStream(number, freshStream(Buffer.from(marked, "latin1")));
    }
  }
}

function markedContent(text: string, glyphText: GlyphText): string {
  return withArtifacts(joinWords(text, glyphText));
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
