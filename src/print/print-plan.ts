import { finishPdf } from "./finish-pdf.js";
import { readPageNumbers } from "./page-numbers.js";
import type { Browser } from "../host/browser.js";

/** A document to print whose contents show page numbers. */
export interface PlanPrint {
  /** What a failure calls the document. */
  readonly name: string;
  /** The document, with the page of each anchor as far as it is known. */
  readonly html: (pages: ReadonlyMap<string, number>) => string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly anchors: readonly string[];
  /** The time that the PDF carries. */
  readonly date: Date;
  readonly timeoutMs: number;
}

export interface PrintedPlan {
  readonly pdf: Uint8Array;
  /** How often the browser printed until the numbers in the contents were right. */
  readonly prints: number;
}

/** Numbers of more digits can move a line; more rounds than this mean that two layouts follow each other for ever. */
const maxPrints = 4;

/** Prints until the contents show the pages on which the headings stand. */
export async function printPlan(browser: Browser, print: PlanPrint): Promise<PrintedPlan> {
  let pages: ReadonlyMap<string, number> = new Map();
  for (let prints = 1; ; prints++) {
    const job = { files: print.files, html: print.html(pages), name: print.name, timeoutMs: print.timeoutMs };
    const bytes = await browser.print(job);
    const found = readPageNumbers(bytes).destinations;
    const isRight = print.anchors.every((anchor) => pages.get(anchor) === found.get(anchor));
    if (isRight || prints === maxPrints) return { pdf: finishPdf(bytes, print.date), prints };
    pages = found;
  }
}
