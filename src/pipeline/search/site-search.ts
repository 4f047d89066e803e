import { textDigest } from "../cache/digest.js";
import { searchBuckets, type SearchBucket } from "./search-buckets.js";
import { indexBuckets, type IndexTask } from "./search-files.js";
import type { DocumentFacts } from "../pages/unit-output.js";
import type { RecordedBucket } from "./recorded-bucket.js";
import type { Host } from "../../host/host.js";
import type { SitePlace } from "../../output/site-place.js";

/** What making the search of a site needs to know of it. */
export interface SearchedSite {
  readonly place: SitePlace;
  /** Where a file of the site can be read while it is being made. Absolute. */
  readonly pathOf: (path: string) => string;
  /** Takes an index that was made earlier from pages with the same digest; undefined when there is none. */
  readonly takeKnown: (digest: string) => RecordedBucket | undefined;
  readonly signal: AbortSignal;
  /** Told of documents in the indexes, those of earlier builds too. */
  readonly onIndexed: (done: number, total: number, folder: string) => void;
}

/** The indexes of a site, and how many documents were indexed for them; undefined when this machine cannot make one. */
export interface SiteSearch {
  readonly buckets: readonly RecordedBucket[];
  readonly indexed: number;
}

/** Puts the indexes for searching `documents` into a site, those that are known from earlier builds as they are. */
export async function buildSearch(
  host: Host,
  documents: readonly DocumentFacts[],
  site: SearchedSite,
): Promise<SiteSearch | undefined> {
  const buckets = searchBuckets(documents);
  const found = buckets.map((bucket) => {
    const digest = bucketDigest(host, bucket);
    return { bucket, digest, known: site.takeKnown(digest) };
  });
  const missing = found.filter(({ known }) => known === undefined);
  const made = new Map<string, RecordedBucket>();
  let done = documents.length - countOf(missing.map(({ bucket }) => bucket));
  let isMissing = false;
  const tell = ({ folder }: SearchBucket): void => site.onIndexed(done, documents.length, folder);
  // An index takes seconds; who watches should know what is waited for.
  for (const { bucket } of missing.slice(0, 1)) tell(bucket);
  await indexBuckets(
    host,
    missing.map(({ bucket }) => taskOf(bucket, site)),
    (files, number) => {
      const one = missing[number];
      if (one === undefined) return;
      const { bucket, digest } = one;
      if (files === undefined) isMissing = true;
      else made.set(digest, { digest, files, folder: bucket.folder, language: bucket.language });
      done += bucket.documents.length;
      tell(bucket);
    },
    site.signal,
  );
  if (isMissing) return undefined;
  return {
    buckets: found.flatMap(({ digest, known }) => known ?? made.get(digest) ?? []),
    indexed: countOf(missing.map(({ bucket }) => bucket)),
  };
}

function taskOf({ documents, folder, language }: SearchBucket, { pathOf, place }: SearchedSite): IndexTask {
  const pages = documents.map((document) => ({
    path: pathOf(`${document.folder}index.html`),
    url: document.folder,
  }));
  return { folder, language, pages, place };
}

/** Of all that an index is made from. */
function bucketDigest(host: Host, { documents, folder }: SearchBucket): string {
  return textDigest(host.program(), folder, ...documents.flatMap((document) => [document.folder, document.page]));
}

function countOf(buckets: readonly SearchBucket[]): number {
  return buckets.reduce((count, { documents }) => count + documents.length, 0);
}
