import { lstatSync, readFileSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** What an entry was when it was looked at; two that are equal were not touched in between. */
export type Snapshot = ReadonlyMap<string, string>;

/** Looks at every entry below a folder without following links. `skip` names folders at the top that are left out. */
export function snapshotOf(base: string, skip: readonly string[] = []): Snapshot {
  const found = new Map<string, string>();
  const open = [""];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const name of readdirSync(join(base, folder))) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (skip.includes(path)) continue;
      const stats = lstatSync(join(base, path));
      const facts = [stats.mode, stats.uid, stats.gid, stats.ino, stats.mtimeMs, stats.size].join(" ");
      if (stats.isDirectory()) {
        found.set(`${path}/`, [stats.mode, stats.uid, stats.ino, stats.mtimeMs].join(" "));
        open.push(path);
      } else if (stats.isSymbolicLink()) found.set(path, `link ${readlinkSync(join(base, path))} ${facts}`);
      else if (stats.isFile()) found.set(path, `${facts} ${stats.nlink} ${readFileSync(join(base, path), "latin1")}`);
      else found.set(path, `special ${stats.mode}`);
    }
  }
  return found;
}

/** Paths that are new, gone or changed. */
export function changedPaths(before: Snapshot, after: Snapshot): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => before.get(path) !== after.get(path)).toSorted();
}
