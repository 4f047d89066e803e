import type { Entry, ReadableFiles } from "../../host/files.js";

/**
 * Files that are as they were when they were first looked at: what is digested first and then parsed is read once, and is the same both times.
 * Nothing of it is let go, so it is meant for the files of one unit.
 */
export function readingOnce(files: ReadableFiles): ReadableFiles {
  const contents = new Map<string, Uint8Array>();
  const folders = new Map<string, readonly Entry[]>();
  return {
    kindOf: (path) => (contents.has(path) ? "file" : folders.has(path) ? "folder" : files.kindOf(path)),
    list: (path) => remembered(folders, path, (folder) => files.list(folder)),
    read: (path) => remembered(contents, path, (file) => files.read(file)),
    size: (path) => contents.get(path)?.length ?? files.size(path),
  };
}

function remembered<Value>(known: Map<string, Value>, path: string, look: (path: string) => Value): Value {
  const value = known.get(path) ?? look(path);
  known.set(path, value);
  return value;
}
