import { createHash, type Hash } from "node:crypto";
import type { Root } from "../../discover/read-text.js";
import type { ReadableFiles } from "../../host/files.js";

/** What of a folder counts. */
export interface DigestScope {
  /** Folders whose files only need to be there, whatever is in them. */
  readonly onlyNames: ReadonlySet<string>;
  /** Folders that are not looked into. */
  readonly apart: ReadonlySet<string>;
  /** Files whose content counts; of others only that they are there. */
  readonly content: RegExp;
}

/** All that checking a folder depends on. */
export const checkedScope: DigestScope = {
  apart: new Set(["versions"]),
  content: /\.(?:md|yaml)$/,
  onlyNames: new Set(["images"]),
};

/** All that building a folder depends on, pictures and attachments too. */
export const builtScope: DigestScope = {
  apart: new Set(["versions"]),
  content: /./,
  onlyNames: new Set(),
};

/** The common text that units take. */
export const commonScope: DigestScope = { ...builtScope, apart: new Set(["programme"]) };

/** A unit's versions: every byte, as what was changed in one of them must never be published. */
export const versionsScope: DigestScope = { apart: new Set(), content: /./, onlyNames: new Set() };

/**
 * A digest of what counts in a folder of the workspace: names, and the content of files. Nothing behind a link counts, as no link is followed.
 */
export function folderDigest(files: ReadableFiles, root: Root, path: string, scope: DigestScope): string {
  const hash = createHash("sha256");
  const kind = files.kindOf(`${root.path}/${path}`);
  if (kind !== "folder") return kind;
  addFolder(files, `${root.path}/${path}`, true, scope, hash);
  return hash.digest("hex");
}

function addFolder(files: ReadableFiles, path: string, withContent: boolean, scope: DigestScope, hash: Hash): void {
  const { apart, content, onlyNames } = scope;
  for (const { kind, name } of files.list(path)) {
    hash.update(`${kind} ${name}\0`);
    if (kind === "folder") {
      if (apart.has(name) || name.startsWith(".")) continue;
      addFolder(files, `${path}/${name}`, withContent && !onlyNames.has(name), scope, hash);
    } else if (withContent && kind === "file") {
      if (!content.test(name)) continue;
      const bytes = files.read(`${path}/${name}`);
      hash.update(`${bytes.length}\0`);
      hash.update(bytes);
    }
  }
  hash.update("\0");
}

export function textDigest(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\0${text}`);
  return hash.digest("hex");
}

/** Of files and their names. */
export function filesDigest(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}
