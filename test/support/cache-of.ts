import { readFileSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { MemoryHost } from "./memory-host.js";

/** Where the program keeps on the real disk what it remembers of a workspace. */
export function cacheFolderOf(workspace: string): string {
  const all = join(process.env["OMAVALVONTA_CACHE_DIR"] ?? "", "workspaces");
  const own = readdirSync(all).find(
    (name) => readFileSync(join(all, name, "workspace.txt"), "utf8") === realpathSync(workspace).replaceAll("\\", "/"),
  );
  const program = readdirSync(join(all, own ?? "")).find((name) => name !== "workspace.txt");
  if (own === undefined || program === undefined) throw new Error(`nothing is remembered of ${workspace}`);
  return join(all, own, program);
}

/** A file of what is remembered of the only workspace in memory. */
export function cacheFileIn({ files }: MemoryHost, name: string): string {
  const all = "/cache/workspaces";
  const [own = ""] = files.names(all);
  const program = files.names(`${all}/${own}`).find((entry) => entry !== "workspace.txt");
  return `${all}/${own}/${program ?? ""}/${name}`;
}
