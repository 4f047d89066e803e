import type { Host } from "../host/host.js";
import type { SearchIndexer } from "../host/search.js";
import type { ValidPlan } from "../plan/resolved.js";
import type { SiteFile } from "../plan/site-file.js";
import type { Language } from "../text/language.js";

/** Collects the pages that can be searched, one index for each language, as each has its own word stems. */
export interface SearchCollector {
  /** Takes in a plan's page. */
  add(plan: ValidPlan, html: string): Promise<void>;
  /** The languages that have an index, in the order in which they came, and the files. Nothing when this machine cannot make one. */
  finish(): Promise<SearchIndex>;
  close(): Promise<void>;
}

export interface SearchIndex {
  readonly languages: readonly Language[];
  readonly files: readonly SiteFile[];
}

/** What of a plan's page is searched: its text, not what stands around it. */
const searchedText = ".plan-text";

/** `onMissing` is called once when the machine has no indexer; the site then goes without search. */
export function collectSearch(host: Host, onMissing: () => void): SearchCollector {
  const indexers = new Map<Language, SearchIndexer>();
  let isMissing = false;
  const indexerFor = async (language: Language): Promise<SearchIndexer | undefined> => {
    const known = indexers.get(language);
    if (known !== undefined || isMissing) return known;
    const opened = await host.searchIndexers.open({ language, text: searchedText });
    if (opened === undefined) {
      isMissing = true;
      onMissing();
    } else indexers.set(language, opened);
    return opened;
  };
  // The indexer is a program of its own: it reads one page while the next is made.
  let reading: Promise<void> = Promise.resolve();
  return {
    async add(plan, html) {
      const indexer = await indexerFor(plan.language);
      await reading;
      reading = indexer?.add({ html, url: plan.folder }) ?? reading;
      // A failure is thrown where it is waited for; an interrupted build never waits.
      reading.catch(() => undefined);
    },
    async close() {
      for (const indexer of indexers.values()) await indexer.close();
    },
    async finish() {
      await reading;
      const files: SiteFile[] = [];
      for (const [language, indexer] of indexers) {
        for (const [path, content] of await indexer.finish())
          files.push({ content, path: `pagefind/${language}/${path}` });
      }
      return { files, languages: [...indexers.keys()] };
    },
  };
}
