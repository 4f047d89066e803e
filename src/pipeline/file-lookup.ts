import { isOutside, type Root } from "../discover/read-text.js";
import { FileFailure, type EntryKind } from "../host/files.js";
import type { Host } from "../host/host.js";
import type { FileLookup } from "../resolve/targets.js";

/** Looks up what texts and settings name, in the files of a workspace. */
export function lookupIn(host: Host, root: Root): FileLookup {
  const { files } = host;
  const kindOf = (path: string): EntryKind => {
    try {
      return files.kindOf(`${root.path}/${path}`);
    } catch (error) {
      // A name that the machine refuses, such as one of a thousand letters, belongs to no file.
      if (error instanceof FileFailure && error.problem === "other") return "missing";
      throw error;
    }
  };
  return {
    isOutside: (path) => isOutside(files.realPath(`${root.path}/${path}`), root),
    kindOf,
    names: (folder) =>
      kindOf(folder) === "folder" ? files.list(`${root.path}/${folder}`).map((entry) => entry.name) : [],
  };
}
