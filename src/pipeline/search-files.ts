import type { DocumentFacts } from "./site-part.js";
import type { Host } from "../host/host.js";
import type { SearchIndexer } from "../host/search.js";
import type { SiteFile } from "../plan/site-file.js";
import type { Language } from "../text/language.js";

/** The languages that have an index, in the order in which they came, and the files. Nothing when this machine cannot make one. */
export interface SearchIndex {
  readonly languages: readonly Language[];
  readonly files: readonly SiteFile[];
}

/** What of a plan's page is searched: its text, not what stands around it. */
const searchedText = ".plan-text";

/**
 * Makes the index for searching documents' pages, one for each language, as each has its own word stems. `read` gives a page of the site.
 * `onMissing` is called once when the machine has no indexer; the site then goes without search.
 */
export async function indexPages(
  host: Host,
  documents: readonly DocumentFacts[],
  read: (path: string) => string,
  onMissing: () => void,
): Promise<SearchIndex> {
  const indexers = new Map<Language, SearchIndexer>();
  try {
    for (const { folder, language } of documents) {
      const indexer = indexers.get(language) ?? (await host.searchIndexers.open({ language, text: searchedText }));
      if (indexer === undefined) {
        onMissing();
        return { files: [], languages: [] };
      }
      indexers.set(language, indexer);
      await indexer.add({ html: read(`${folder}index.html`), url: folder });
    }
    const files: SiteFile[] = [];
    for (const [language, indexer] of indexers) {
      for (const [path, content] of await indexer.finish())
        files.push({ content, path: `pagefind/${language}/${path}` });
    }
    return { files, languages: [...indexers.keys()] };
  } finally {
    for (const indexer of indexers.values()) await indexer.close();
  }
}
