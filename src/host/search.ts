/** Makes indexes for the search on a site. */
export interface SearchIndexer {
  /** Takes in a page; `url` is relative to the site's root. */
  add(page: { readonly url: string; readonly html: string }): Promise<void>;
  /** The files of the index, by path relative to the index's own folder. */
  finish(): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Ends the indexer; safe to call at any time. */
  close(): Promise<void>;
}

export interface SearchIndexers {
  /** Whether this machine seems to have an indexer. */
  isInstalled(): boolean;
  /** An indexer for texts in one language, or undefined on a machine that has none. */
  open(options: SearchIndexOptions): Promise<SearchIndexer | undefined>;
}

interface SearchIndexOptions {
  readonly language: string;
  /** A CSS selector for what is read of a page. */
  readonly text: string;
}
