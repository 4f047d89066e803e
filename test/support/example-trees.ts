import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FileTree } from "./file-tree.js";

const root = join(import.meta.dirname, "../../examples");

/** The files of a workspace among the examples; what a build wrote there is left out. */
export function readExample(name: string): FileTree {
  const folder = join(root, name);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/^(?:site|\.omavalvonta)\//.test(path));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}
