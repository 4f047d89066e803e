import { textDigest } from "../cache/digest.js";
import type { DocumentFacts } from "../pages/unit-output.js";
import { languages, type Language } from "../../text/language.js";

/** Some documents in one language, which have an index of their own: a word that changes in one of them makes only that index anew. */
export interface SearchBucket {
  /** The index's folder in the site, such as `pagefind/fi/3`. */
  readonly folder: string;
  readonly language: Language;
  readonly documents: readonly DocumentFacts[];
}

/** With more documents than this in an index, two are made; indexing one document takes longer than building it. */
const documentsInBucket = 64;
/** A reader's browser asks every index for each search. */
const mostBuckets = 16;

/** Documents in their buckets, each language by itself. Where a document belongs follows from its address alone, so that a new one moves no other. */
export function searchBuckets(documents: readonly DocumentFacts[]): readonly SearchBucket[] {
  return languages.flatMap((language) => {
    const inLanguage = documents.filter((document) => document.language === language);
    const count = bucketCount(inLanguage.length);
    const buckets = new Map<number, DocumentFacts[]>();
    for (const document of inLanguage) {
      const number = (Number.parseInt(textDigest(document.folder).slice(0, 8), 16) % count) + 1;
      const bucket = buckets.get(number);
      if (bucket === undefined) buckets.set(number, [document]);
      else bucket.push(document);
    }
    return [...buckets]
      .toSorted(([a], [b]) => a - b)
      .map(([number, held]) => ({ documents: held, folder: `pagefind/${language}/${number}`, language }));
  });
}

/** Doubles as the documents grow, so that it seldom changes. */
function bucketCount(documents: number): number {
  let count = 1;
  while (documents > count * documentsInBucket && count < mostBuckets) count *= 2;
  return count;
}
