import type { Language } from "../../text/language.js";

/** One of the indexes for searching a site, and the digest of the pages that it was made from. */
export interface RecordedBucket {
  readonly digest: string;
  readonly language: Language;
  /** Where it stands in the site. */
  readonly folder: string;
  readonly files: readonly string[];
}
