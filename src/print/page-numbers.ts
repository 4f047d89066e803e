import { openPdf } from "./pdf/open-pdf.js";
import { pagesOf, rootOf } from "./pdf/page-tree.js";
import { isArray, isDictionary, isReference } from "./pdf/values.js";

/** Where the anchors of a printed document are. */
export interface PageNumbers {
  /** Anchor → page, 1-based. Only anchors that something in the document links to are there. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly pageCount: number;
}

/** Reads the named destinations of a PDF that the browser has printed. */
export function readPageNumbers(bytes: Uint8Array): PageNumbers {
  const file = openPdf(bytes);
  const pages = pagesOf(file);
  const numbers = new Map(pages.map((page, index) => [page.number, index + 1]));
  const destinations = new Map<string, number>();
  const list = file.resolve(rootOf(file).get("Dests"));
  for (const [name, value] of isDictionary(list) ? list : []) {
    const place = file.resolve(value);
    const page = isArray(place) ? place[0] : undefined;
    const number = isReference(page) ? numbers.get(page.to) : undefined;
    if (number !== undefined) destinations.set(Buffer.from(name, "latin1").toString("utf8"), number);
  }
  return { destinations, pageCount: pages.length };
}
