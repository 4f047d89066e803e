import type { PdfFile } from "../file/open-pdf.js";
import { pagesOf, rootOf } from "../file/page-tree.js";
import { isArray, isDictionary, isReference } from "../file/values.js";

/** Anchor → page, 1-based, of a PDF that the browser has printed. Only anchors that something in the document links to are there. */
export function readPageNumbers(file: PdfFile): ReadonlyMap<string, number> {
  const numbers = new Map(pagesOf(file).map((page, index) => [page.number, index + 1]));
  const destinations = new Map<string, number>();
  const list = file.resolve(rootOf(file).get("Dests"));
  for (const [name, value] of isDictionary(list) ? list : []) {
    const place = file.resolve(value);
    const page = isArray(place) ? place[0] : undefined;
    const number = isReference(page) ? numbers.get(page.to) : undefined;
    if (number !== undefined) destinations.set(Buffer.from(name, "latin1").toString("utf8"), number);
  }
  return destinations;
}
