import { posix } from "node:path";
import { workingFolder, workspaceOf } from "../arguments/options.js";
import { outFolder } from "../arguments/out-folder.js";
import type { Run } from "../run.js";
import { runSite, type SiteCommandOptions } from "../site-run.js";
import { merge } from "../../pipeline/build/merge.js";

/** `omavalvonta merge <folder…>` */
export async function runMerge(run: Run, folders: readonly string[], options: SiteCommandOptions): Promise<number> {
  const { host, root } = workspaceOf(run, options);
  const out = outFolder(run, root, options);
  const from = workingFolder(run, options);
  const shards = folders.map((folder) => posix.resolve(from, folder.replaceAll("\\", "/")));
  return runSite(run, { out, root }, options, (buildRun) => merge(host, root, shards, buildRun));
}
