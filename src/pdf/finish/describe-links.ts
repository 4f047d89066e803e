import type { PdfDraft } from "../file/edit-pdf.js";
import { pagesOf } from "../file/page-tree.js";
import {
  isArray,
  isDictionary,
  isReference,
  nameOf,
  textOf,
  textString,
  withEntry,
  type PdfDictionary,
} from "../file/values.js";

/**
 * Gives every link of the pages the words that a reader of the document hears for it.
 * @param texts what the document's links say, by address as written in it; anchors begin with `#`
 */
export function describeLinks(draft: PdfDraft, texts: ReadonlyMap<string, string>): void {
  const byTarget = new Map([...texts].map(([address, text]) => [normal(address), text]));
  for (const page of pagesOf(draft)) {
    const annotations = draft.resolve(page.dictionary.get("Annots"));
    for (const one of isArray(annotations) ? annotations : []) {
      const link = draft.resolve(one);
      if (!isReference(one) || !isDictionary(link) || nameOf(link.get("Subtype")) !== "Link") continue;
      const target = targetOf(link, draft);
      const text = byTarget.get(normal(target)) ?? target;
      draft.replace(one.to, withEntry(link, "Contents", textString(text)));
    }
  }
}

function targetOf(link: PdfDictionary, draft: PdfDraft): string {
  const name = nameOf(link.get("Dest"));
  if (name !== undefined) return `#${Buffer.from(name, "latin1").toString("utf8")}`;
  const action = draft.resolve(link.get("A"));
  return (isDictionary(action) ? textOf(action.get("URI")) : undefined) ?? "";
}

/** An address as the browser writes it. */
function normal(address: string): string {
  if (address.startsWith("#")) return decodeSafely(address);
  return URL.canParse(address) ? new URL(address).href : address;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
