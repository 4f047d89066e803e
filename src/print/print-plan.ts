import { finishPdf } from "./finish-pdf.js";
import { markArtifacts, type MarkedContents } from "./mark-artifacts.js";
import type { DocumentFacts } from "./metadata.js";
import { readPageNumbers } from "./page-numbers.js";
import { editPdf } from "./pdf/edit-pdf.js";
import { openPdf } from "./pdf/open-pdf.js";
import type { Browser } from "../host/browser.js";

/** A document to print. Its contents, when it has them, show page numbers. */
export interface PlanPrint {
  /** What a failure calls the document. */
  readonly name: string;
  readonly html: string;
  /** What only this document shows, by path as written in it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The anchor of each entry of the contents → the id of the element that shows its page. */
  readonly pageElements: ReadonlyMap<string, string>;
  readonly facts: DocumentFacts;
  /** What its links say, by address as written in it. */
  readonly linkTexts: ReadonlyMap<string, string>;
  readonly timeoutMs: number;
  /** How a document that has to stand on one page is made to do so. */
  readonly fit?: PageFit;
}

interface PageFit {
  /** The id of an empty style element. */
  readonly element: string;
  /** What is written into it, one after the other, until the document stands on one page. */
  readonly styles: readonly string[];
}

export interface PrintedPlan {
  readonly pdf: Uint8Array;
  /** How often the browser printed until the numbers in the contents were right. */
  readonly prints: number;
  /** The page of each anchor in its contents. */
  readonly pages: ReadonlyMap<string, number>;
  /** Whether the PDF has passed every check of accessibility. */
  readonly isAccessible: boolean;
}

/** Numbers of more digits can move a line; more rounds than this mean that two layouts follow each other for ever. */
const maxPrints = 4;

/**
 * Prints until the contents show the pages on which the headings stand. `shared`: files that any document may show. `guess`: the pages as they
 * are expected; when they are right, one print is enough.
 */
export async function printPlan(
  browser: Browser,
  print: PlanPrint,
  shared: ReadonlyMap<string, Uint8Array>,
  guess: ReadonlyMap<string, number>,
): Promise<PrintedPlan> {
  let shown = guess;
  let prints = 0;
  let earlier: Uint8Array | undefined;
  const contents: MarkedContents = new Map();
  const revise = (pdf: Uint8Array): ReadonlyMap<string, string> | undefined => {
    prints += 1;
    const { destinations: pages, pageCount } = readPageNumbers(pdf);
    const style = print.fit?.styles[prints - 1];
    if (print.fit !== undefined && style !== undefined && pageCount > 1) return new Map([[print.fit.element, style]]);
    const isRight = [...print.pageElements.keys()].every((anchor) => shown.get(anchor) === pages.get(anchor));
    if (isRight || prints === maxPrints) return undefined;
    shown = pages;
    earlier = pdf;
    return numbersIn(print, pages);
  };
  // Most pages of the next print will be the same: they are made ready while the browser is at it.
  const meanwhile = (): void => {
    if (earlier !== undefined) markArtifacts(editPdf(openPdf(earlier)), contents);
    earlier = undefined;
  };
  const { html, name, timeoutMs } = print;
  const files = new Map([...shared, ...print.files]);
  const texts = guess.size === 0 ? new Map<string, string>() : numbersIn(print, guess);
  const pdf = await browser.print({ files, html, meanwhile, name, revise, texts, timeoutMs });
  const pages = new Map([...shown].filter(([anchor]) => print.pageElements.has(anchor)));
  return { ...(await finishPdf(pdf, print.facts, print.linkTexts, contents)), pages, prints };
}

/** The page numbers of the contents, by the id of the element that shows them. */
function numbersIn({ pageElements }: PlanPrint, pages: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  return new Map([...pageElements].map(([anchor, element]) => [element, String(pages.get(anchor) ?? "")]));
}
