import { build } from "./build.js";
import type { BuildResult } from "./build-result.js";
import type { BuildOptions } from "./build-options.js";
import { readShards } from "../shard/shard-file.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";

/** How a build of all units together would have been asked for; the rest stands in the shards. */
export type MergeOptions = Omit<
  BuildOptions,
  "draft" | "pdf" | "search" | "shard" | "shards" | "sourceDateEpoch" | "today" | "units"
>;

/**
 * Makes one site of the shards that several machines have built: to the byte, what one machine would have made.
 * @throws Failure when the shards do not belong together or to this workspace
 */
export async function merge(
  host: Host,
  root: Root,
  folders: readonly string[],
  options: MergeOptions,
): Promise<BuildResult> {
  const shards = readShards(host.disk, root.path, folders, options.run);
  const { draft, pdf, search, sourceDateEpoch, today } = shards.mode;
  return build(host, root, {
    ...options,
    draft,
    pdf,
    search,
    shard: undefined,
    shards,
    sourceDateEpoch: sourceDateEpoch ?? undefined,
    today,
    units: undefined,
  });
}
