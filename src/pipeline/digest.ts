import { createHash, type Hash } from "node:crypto";
import type { Root } from "../discover/read-text.js";
import type { Files } from "../host/files.js";

/** Folders whose files only need to be there, whatever is in them. */
const onlyNames: ReadonlySet<string> = new Set(["images"]);
/** Folders that no check looks into. */
const apart: ReadonlySet<string> = new Set(["versions"]);

/**
 * A digest of all that checking a folder of the workspace depends on in that folder: names, and the content of texts. Undefined when a
 * link is in it, as what stands behind a link may change without a trace.
 */
export function folderDigest(files: Files, root: Root, path: string): string | undefined {
  const hash = createHash("sha256");
  if (files.kindOf(`${root.path}/${path}`) === "missing") return "missing";
  return addFolder(files, `${root.path}/${path}`, true, hash) ? hash.digest("hex") : undefined;
}

function addFolder(files: Files, path: string, withContent: boolean, hash: Hash): boolean {
  for (const { isLink, kind, name } of files.list(path)) {
    if (isLink) return false;
    hash.update(`${kind} ${name}\0`);
    if (kind === "folder") {
      if (apart.has(name) || name.startsWith(".")) continue;
      if (!addFolder(files, `${path}/${name}`, withContent && !onlyNames.has(name), hash)) return false;
    } else if (withContent && kind === "file" && /\.(?:md|yaml)$/.test(name)) {
      const content = files.read(`${path}/${name}`);
      hash.update(`${content.length}\0`);
      hash.update(content);
    }
  }
  hash.update("\0");
  return true;
}

export function textDigest(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\0${text}`);
  return hash.digest("hex");
}
