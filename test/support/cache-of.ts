import { mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { MemoryHost } from "./memory-host.js";
import { textDigest } from "../../src/pipeline/cache/digest.js";

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

/** Notes a hidden folder beside an output folder as a program does that makes one, and is killed before it is gone. */
export function noteHidden(target: string, name: string): void {
  const place = join(realpathSync(dirname(target)), basename(target)).replaceAll("\\", "/");
  const folder = join(process.env["OMAVALVONTA_CACHE_DIR"] ?? "", "outputs", textDigest(place).slice(0, 16));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), "");
}
