import { createHash, type Hash } from "node:crypto";
import type { Root } from "../discover/read-text.js";
import type { ReadableFiles } from "../host/files.js";

/** What of a folder counts. */
export interface DigestScope {
  /** Folders whose files only need to be there, whatever is in them. */
  readonly onlyNames: ReadonlySet<string>;
  /** Folders that are not looked into. */
  readonly apart: ReadonlySet<string>;
  /** Files whose content counts; of others only that they are there. */
  readonly content: RegExp;
  /** Whether the size of those others counts too. */
  readonly sizes: boolean;
}

/** All that checking a folder depends on. */
export const checkedScope: DigestScope = {
  apart: new Set(["versions"]),
  content: /\.(?:md|yaml)$/,
  onlyNames: new Set(["images"]),
  sizes: false,
};

/** All that building a folder depends on, pictures and attachments too. */
export const builtScope: DigestScope = {
  apart: new Set(["versions"]),
  content: /./,
  onlyNames: new Set(),
  sizes: false,
};

/** The common text that units take. */
export const commonScope: DigestScope = { ...builtScope, apart: new Set(["programme"]) };

/** A unit's versions: their records say by hashes what each file is; of the files only that they are there, and how long. */
export const versionsScope: DigestScope = {
  apart: new Set(["source"]),
  content: /^(?:MANIFEST|REDACTION)\.json$|\.sig$/,
  onlyNames: new Set(),
  sizes: true,
};

/**
 * A digest of what counts in a folder of the workspace: names, and the content of files. Undefined when a link is in it, as what stands
 * behind a link may change without a trace.
 */
export function folderDigest(files: ReadableFiles, root: Root, path: string, scope: DigestScope): string | undefined {
  const hash = createHash("sha256");
  if (files.kindOf(`${root.path}/${path}`) === "missing") return "missing";
  return addFolder(files, `${root.path}/${path}`, true, scope, hash) ? hash.digest("hex") : undefined;
}

function addFolder(files: ReadableFiles, path: string, withContent: boolean, scope: DigestScope, hash: Hash): boolean {
  const { apart, content, onlyNames, sizes } = scope;
  for (const { isLink, kind, name } of files.list(path)) {
    if (isLink) return false;
    hash.update(`${kind} ${name}\0`);
    if (kind === "folder") {
      if (apart.has(name) || name.startsWith(".")) continue;
      if (!addFolder(files, `${path}/${name}`, withContent && !onlyNames.has(name), scope, hash)) return false;
    } else if (withContent && kind === "file") {
      if (content.test(name)) {
        const bytes = files.read(`${path}/${name}`);
        hash.update(`${bytes.length}\0`);
        hash.update(bytes);
      } else if (sizes) hash.update(`${files.size(`${path}/${name}`)}\0`);
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

/** Of files and their names. */
export function filesDigest(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}
