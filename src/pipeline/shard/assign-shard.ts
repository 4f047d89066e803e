import type { Root } from "../../discover/read-text.js";
import type { Files } from "../../host/files.js";
import { compareText } from "../../text/compare-text.js";

/** One of several parts of a build: `index` counts from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * What a document of its own costs beside its text, in bytes of text that take as long: a report's or a poster's PDF took 90 ms where a
 * plan's took 5 ms for each kilobyte.
 */
const bytesPerDocument = 18 * 1024;

/**
 * The units of one shard, in the order of their slugs. Every machine that has the same sources comes to the same shards: the dearest unit goes
 * to the shard that has least so far.
 */
export function assignShard(
  files: Files,
  root: Root,
  slugs: readonly string[],
  { count, index }: Shard,
): readonly string[] {
  const priced = slugs
    .map((slug) => ({ cost: costOf(files, `${root.path}/units/${slug}`), slug }))
    .toSorted((a, b) => b.cost - a.cost || compareText(a.slug, b.slug));
  const shards = Array.from({ length: count }, () => ({ cost: 0, slugs: [] as string[] }));
  for (const { cost, slug } of priced) {
    const least = shards.reduce((best, shard) => (shard.cost < best.cost ? shard : best));
    least.cost += cost;
    least.slugs.push(slug);
  }
  return (shards[index - 1]?.slugs ?? []).toSorted(compareText);
}

/** What making a unit's pages and PDFs costs, in bytes of text. */
function costOf(files: Files, folder: string): number {
  const paths = textsBelow(files, folder);
  const documents = 1 + paths.filter((path) => path.includes("/reports/")).length;
  return bytesPerDocument * documents + paths.reduce((sum, path) => sum + files.size(path), 0);
}

function textsBelow(files: Files, folder: string): readonly string[] {
  if (files.kindOf(folder) !== "folder") return [];
  return files.list(folder).flatMap(({ kind, name }) => {
    const path = `${folder}/${name}`;
    if (kind === "folder") return name === "versions" ? [] : textsBelow(files, path);
    return /\.(?:md|yaml)$/.test(name) ? [path] : [];
  });
}
