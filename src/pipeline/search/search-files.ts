import type { Machine } from "../../host/host.js";
import { siteWriter } from "../../output/site-writer.js";
import type { SitePlace } from "../../output/site-place.js";
import type { Language } from "../../text/language.js";

/** A bucket to index, as plain data for a thread. */
export interface IndexTask {
  readonly place: SitePlace;
  /** The index's folder in the site. */
  readonly folder: string;
  readonly language: Language;
  /** The pages that it knows: where they are read, and their addresses from the site's root. */
  readonly pages: readonly { readonly path: string; readonly url: string }[];
}

/** What of a plan's page is searched: its text, not what stands around it. */
const searchedText = ".plan-text";

/** Makes the indexes of buckets, several at a time where the machine can. `take` is given each as `bucketIndexer` makes it. */
export async function indexBuckets(
  machine: Machine,
  tasks: readonly IndexTask[],
  take: (files: readonly string[] | undefined, task: number) => void,
  signal: AbortSignal,
): Promise<void> {
  if (machine.threads !== undefined && tasks.length > 1) return machine.threads.run("index", tasks, take, signal);
  const index = bucketIndexer(machine, signal);
  for (const [number, task] of tasks.entries()) take(await index(task), number);
}

/** Makes an index, writes it into the site and gives the paths of its files; undefined when this machine cannot make one. */
export function bucketIndexer(
  machine: Machine,
  signal?: AbortSignal,
): (task: IndexTask) => Promise<readonly string[] | undefined> {
  return async ({ folder, language, pages, place }) => {
    const indexer = await machine.searchIndexers.open({ language, text: searchedText });
    if (indexer === undefined) return undefined;
    const files = machine.disk.within(place.root);
    try {
      const text = new TextDecoder();
      for (const { path, url } of pages) {
        signal?.throwIfAborted();
        await indexer.add({ html: text.decode(files.read(path)), url });
      }
      const { write } = siteWriter(files, place);
      const made = [...(await indexer.finish())].map(([name, content]) => ({ content, path: `${folder}/${name}` }));
      for (const file of made) write(file);
      return made.map(({ path }) => path);
    } finally {
      await indexer.close();
    }
  };
}
