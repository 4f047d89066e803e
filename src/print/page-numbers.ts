import { openPdf, type PdfObjects } from "./pdf-objects.js";

/** Where the anchors of a printed document are. */
export interface PageNumbers {
  /** Anchor → page, 1-based. Only anchors that something in the document links to are there. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly pageCount: number;
}

/** Reads the named destinations of a PDF that the browser has printed. */
export function readPageNumbers(bytes: Uint8Array): PageNumbers {
  const pdf = openPdf(bytes);
  const catalogue = pdf.object(pdf.root);
  const pages = pageObjects(pdf, reference(catalogue, "Pages"));
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  const destinations = new Map<string, number>();
  if (catalogue.includes("/Dests ")) {
    const list = pdf.object(reference(catalogue, "Dests"));
    for (const match of list.matchAll(/\/([^\s/[\]<>()]+) \[(\d+) 0 R/g)) {
      const page = numbers.get(Number(match[2]));
      if (page !== undefined) destinations.set(plainName(match[1] ?? ""), page);
    }
  }
  return { destinations, pageCount: pages.length };
}

function reference(dictionary: string, key: string): number {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  if (number === undefined) throw new Error(`the browser's PDF lacks /${key}`);
  return Number(number);
}

/** The page objects below a node of the page tree, in order. */
function pageObjects(pdf: PdfObjects, node: number): readonly number[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(pdf.object(node))?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap((match) => pageObjects(pdf, Number(match[1])));
}

/** PDF writes unusual bytes of a name as `#C3`. */
function plainName(name: string): string {
  return Buffer.from(
    name.replaceAll(/#([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");
}
