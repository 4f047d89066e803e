import { posix } from "node:path";
import { contentProblems, maxFileBytes } from "./content-problems.js";
import type { Root } from "../../discover/read-text.js";
import { FileFailure, type EntryKind } from "../../host/files.js";
import type { Host } from "../../host/host.js";
import type { ContentProblem, FileLookup } from "../../resolve/targets.js";
import { isTakenInUnit } from "../../site/addresses.js";
import { sha256 } from "../../versions/digest.js";

/** A lookup that also tells by a digest what a file holds. */
export interface WorkspaceLookup extends FileLookup {
  /** Of a file's content; undefined when there is no file. */
  digestOf(path: string): string | undefined;
}

/** Looks up what texts and settings name, in the files of a workspace. */
export function lookupIn(host: Host, root: Root): WorkspaceLookup {
  const { files } = host;
  const fullPath = (path: string): string => posix.join(root.path, path);
  const kindOf = (path: string): EntryKind => {
    try {
      return files.kindOf(fullPath(path));
    } catch (error) {
      // A name that the machine refuses, such as one of a thousand letters, belongs to no file.
      if (error instanceof FileFailure && error.problem === "other") return "missing";
      throw error;
    }
  };
  /** What many units show is looked into once. */
  const looked = new Map<string, readonly ContentProblem[]>();
  return {
    digestOf: (path) => (kindOf(path) === "file" ? digestOf(files, fullPath(path)) : undefined),
    isTaken: (path) => isTaken(path, kindOf),
    kindOf,
    names: (folder) => (kindOf(folder) === "folder" ? files.list(fullPath(folder)).map((entry) => entry.name) : []),
    problemsIn(path) {
      const problems = looked.get(path) ?? contentProblems(files, root, path);
      looked.set(path, problems);
      return problems;
    },
  };
}

/** A file that is too large to be published is not read. */
function digestOf(files: Host["files"], path: string): string {
  const bytes = files.size(path);
  return bytes > maxFileBytes ? `${bytes} bytes` : sha256(files.read(path));
}

/** A unit's own file keeps its place in the unit's folder; what is common stands in one folder, without the name `shared`. */
function isTaken(path: string, kindOf: (path: string) => EntryKind): boolean {
  const [top = "", , ...below] = path.split("/");
  if (top === "units" && below.length > 0) return isTakenInUnit(below.join("/"));
  return top !== "shared" && kindOf(`shared/${path}`) !== "missing";
}
