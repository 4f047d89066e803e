import { contentsNumbers, type ContentsRows } from "../../pdf/finish/contents-numbers.js";
import { finishPdf, openPrint } from "../../pdf/finish/finish-pdf.js";
import type { DocumentFacts } from "../../pdf/finish/metadata.js";
import { readPageNumbers } from "../../pdf/finish/page-numbers.js";
import type { PdfDraft } from "../../pdf/file/edit-pdf.js";
import { pagesOf } from "../../pdf/file/page-tree.js";
import type { Browser } from "../../host/browser.js";

/** A document to print. */
export interface PlanPrint {
  /** What a failure calls the document. */
  readonly name: string;
  readonly html: string;
  /** What only this document shows, by path as written in it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The rows of its contents, when it has them. */
  readonly contents?: ContentsRows;
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
  /** How often the browser printed. */
  readonly prints: number;
  /** Whether the PDF has passed every check of accessibility. */
  readonly isAccessible: boolean;
}

/** A print with its page numbers, when they could be put into it. */
interface NumberedPrint {
  readonly draft: PdfDraft;
  /** Contents of pages that are new, by the numbers of their objects. */
  readonly fresh: ReadonlyMap<number, string>;
}

/**
 * Prints a document once, and puts the pages on which its headings stand into its contents. A browser that writes them in a way that is not known
 * here prints again with the numbers in the document: they take the same room. `shared`: files that any document may show.
 */
export async function printPlan(
  browser: Browser,
  print: PlanPrint,
  shared: ReadonlyMap<string, Uint8Array>,
): Promise<PrintedPlan> {
  const { contents, facts, fit, html, linkTexts, name, timeoutMs } = print;
  let prints = 0;
  let last: NumberedPrint | undefined;
  const revise = (pdf: Uint8Array, round: number): ReadonlyMap<string, string> | undefined => {
    prints += 1;
    const draft = openPrint(pdf);
    last = { draft, fresh: new Map() };
    const style = fit?.styles[round - 1];
    if (fit !== undefined && style !== undefined && pagesOf(draft).length > 1) return new Map([[fit.element, style]]);
    if (contents === undefined || round > 1) return undefined;
    const pages = readPageNumbers(draft);
    const fresh = isOnlyInRows(contents, html) ? contentsNumbers(draft, contents, pages) : undefined;
    if (fresh === undefined) return numbersIn(contents, pages);
    last = { draft, fresh };
    return undefined;
  };
  const files = new Map([...shared, ...print.files]);
  const pdf = await browser.print({ files, html, name, revise, timeoutMs });
  const { draft, fresh } = last ?? { draft: openPrint(pdf), fresh: new Map<number, string>() };
  return { ...finishPdf(draft, facts, linkTexts, fresh), prints };
}

/** Whether a document shows the placeholder in its contents and nowhere else: there a page number would stand in its place. */
function isOnlyInRows({ elements, placeholder }: ContentsRows, html: string): boolean {
  return html.split(placeholder).length - 1 === elements.size;
}

/** The page numbers of the contents, by the id of the element that shows them. */
function numbersIn({ elements }: ContentsRows, pages: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  return new Map([...elements].map(([anchor, element]) => [element, String(pages.get(anchor) ?? "")]));
}
