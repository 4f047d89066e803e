import type { PdfDraft } from "./pdf/edit-pdf.js";
import { pagesOf } from "./pdf/page-tree.js";
import { unmarkedPaints } from "./pdf/unmarked-content.js";

/** Marks what stands on the pages but in no tag, as running headers and rules do, as an artifact: nobody reads it aloud. */
export function markArtifacts(draft: PdfDraft): void {
  for (const page of pagesOf(draft)) {
    for (const number of page.contents) {
      const content = draft.stream(number);
      if (content === undefined) continue;
      const text = Buffer.from(content).toString("latin1");
      const marked = withArtifacts(text);
      if (marked !== text) draft.replaceStream(number, Buffer.from(marked, "latin1"));
    }
  }
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
