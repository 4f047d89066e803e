import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isLeftByRuns } from "./copy-workspace.js";
import type { FileTree } from "./file-tree.js";

const root = join(import.meta.dirname, "../../examples");

/** The files of a workspace among the examples, as git has them. */
export function readExample(name: string): FileTree {
  const folder = join(root, name);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !isLeftByRuns(path.split("/", 1)[0] ?? ""));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}
