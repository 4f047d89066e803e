import type { PdfFile } from "./open-pdf.js";
import { isArray, isDictionary, isReference, type PdfDictionary } from "./values.js";

export interface PdfPage {
  readonly number: number;
  readonly dictionary: PdfDictionary;
  /** The objects whose streams, one after the other, are the page's content. */
  readonly contents: readonly number[];
}

/** The document's root object; empty when the file lacks it. */
export function rootOf(file: PdfFile): PdfDictionary {
  const root = file.resolve(file.trailer.get("Root"));
  return isDictionary(root) ? root : new Map();
}

/** The pages in order. */
export function pagesOf(file: PdfFile): readonly PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<number>();
  const visit = (node: unknown): void => {
    if (!isReference(node as never)) return;
    const { to } = node as { readonly to: number };
    const dictionary = file.object(to);
    if (seen.has(to) || !isDictionary(dictionary)) return;
    seen.add(to);
    const kids = file.resolve(dictionary.get("Kids"));
    if (isArray(kids)) for (const kid of kids) visit(kid);
    else pages.push({ contents: contentsOf(dictionary, file), dictionary, number: to });
  };
  visit(rootOf(file).get("Pages"));
  return pages;
}

function contentsOf(page: PdfDictionary, file: PdfFile): readonly number[] {
  const contents = page.get("Contents");
  const resolved = file.resolve(contents);
  const list = isArray(resolved) ? resolved : contents === undefined ? [] : [contents];
  return list.flatMap((one) => (isReference(one) ? [one.to] : []));
}

/** A page's content; undefined when it is packed in a way that is not read here. */
export function contentText(page: PdfPage, file: PdfFile): string | undefined {
  const parts = page.contents.map((number) => file.streamText(number));
  return parts.includes(undefined) ? undefined : parts.join("\n");
}
