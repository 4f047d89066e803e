import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { MemoryFiles } from "./memory-files.js";
import type { Files } from "../../src/host/files.js";

/** What stands on a disk, by path with `/` from a base: a file's content, a symbolic link, or an empty folder. */
export type FileTree = Map<string, Uint8Array | string | { readonly link: string } | "an empty folder">;

export function writeToMemory(tree: FileTree, files: MemoryFiles, base: string): void {
  for (const [path, node] of tree) {
    const full = posix.join(base, path);
    if (node === "an empty folder") files.makeFolder(full);
    else if (typeof node === "object" && "link" in node) files.plantLink(full, node.link);
    else files.write(full, node);
  }
}

export function writeToDisk(tree: FileTree, base: string): void {
  for (const [path, node] of tree) {
    const full = join(base, path);
    mkdirSync(node === "an empty folder" ? full : dirname(full), { recursive: true });
    if (node === "an empty folder") continue;
    if (typeof node === "object" && "link" in node) symlinkSync(node.link, full);
    else writeFileSync(full, node);
  }
}

/** The text files below a base that the tree lacks; links are not followed. */
export function writtenBeside(tree: FileTree, files: Files, base: string): Readonly<Record<string, string>> {
  const written: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const entry of files.list(posix.join(base, folder))) {
      const path = posix.join(folder, entry.name);
      if (entry.kind === "link" || tree.has(path)) continue;
      if (entry.kind === "folder") visit(path);
      else written[path] = new TextDecoder().decode(files.read(posix.join(base, path)));
    }
  };
  visit("");
  return written;
}
