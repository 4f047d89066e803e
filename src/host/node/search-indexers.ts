import type { SearchIndexer, SearchIndexers } from "../search.js";

/** The indexer's own ready-made interfaces and tools; the site brings its own. */
const leftOut = /(?:-ui|-highlight)\.(?:js|css)$|wasm\.unknown/;

/** How many indexes are open; the library runs one process for all of them. */
let openCount = 0;

/** Pagefind, an optional package with a program for each platform. */
export const nodeSearchIndexers: Pick<SearchIndexers, "open"> = {
  async open({ language, text }) {
    const library = await import("pagefind").catch(() => undefined);
    const made = await library?.createIndex({ forceLanguage: language, rootSelector: text }).catch(() => undefined);
    const index = made?.index;
    if (library === undefined || index === undefined) return undefined;
    openCount += 1;
    let isClosed = false;
    const fail = (errors: readonly string[]): void => {
      if (errors.length > 0) throw new Error(`search index: ${errors.join("; ")}`);
    };
    const indexer: SearchIndexer = {
      async add({ html, url }) {
        fail((await index.addHTMLFile({ content: html, url })).errors);
      },
      async close() {
        if (isClosed) return;
        isClosed = true;
        openCount -= 1;
        await index.deleteIndex();
        if (openCount === 0) await library.close();
      },
      async finish() {
        const { errors, files } = await index.getFiles();
        fail(errors);
        return new Map(files.filter(({ path }) => !leftOut.test(path)).map(({ content, path }) => [path, content]));
      },
    };
    return indexer;
  },
};
