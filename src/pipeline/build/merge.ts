import { build } from "./build.js";
import type { BuildResult } from "./build-result.js";
import type { BuildRun } from "./build-request.js";
import { readShards } from "../shard/shard-file.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";

/**
 * Makes one site of the shards that several machines have built: to the byte, what one machine would have made. The mode is that of the shards.
 * @throws Failure when the shards do not belong together or to this workspace
 */
export async function merge(
  host: Host,
  root: Root,
  folders: readonly string[],
  run: Omit<BuildRun, "shards">,
): Promise<BuildResult> {
  const shards = readShards(host.disk, root.path, folders, run.name);
  const { printer: _printer, sourceDateEpoch, ...mode } = shards.mode;
  return build(host, root, {
    mode: { ...mode, shard: undefined, sourceDateEpoch: sourceDateEpoch ?? undefined, units: undefined },
    run: { ...run, shards },
  });
}
