import { createHash } from "node:crypto";
import { readArchive, type Archive, type ArchivePlace, type Version } from "./archive.js";
import type { Problem } from "./problem.js";
import { manifestName, recordPath, redactionName, sourceFolder } from "./records.js";
import { checkSignature, signatureEnding, type PublicKeys } from "./signatures.js";
import { sumsFiles } from "./sums.js";
import type { Files } from "../host/files.js";
import type { ManifestFile } from "../plan/file-types.generated.js";
import { compareText } from "../text/compare-text.js";

export interface Verification {
  readonly archive: Archive;
  /** The first is what to look at first: by folder, then by file; what is missing from the chain as a whole comes with its path. */
  readonly problems: readonly Problem[];
  /** How many files were read and hashed. */
  readonly fileCount: number;
  /** Whether the newest record is signed by a known key. */
  readonly isSigned: boolean;
}

/**
 * Looks at every byte of a unit's versions: each file against its hash, none missing, none extra, each record bound to the one
 * before it, HEAD, and the signatures. With `keys`, the newest record has to be signed: it stands for all before it.
 */
export function verifyArchive(files: Files, place: ArchivePlace, keys: PublicKeys): Verification {
  const archive = readArchive(files, place);
  const problems = [...archive.problems];
  let fileCount = 0;
  for (const version of archive.versions) {
    fileCount += verifyFiles(files, archive, version, (problem) => {
      if (!problems.some(({ path }) => path === problem.path)) problems.push(problem);
    });
  }
  const isSigned = verifySignatures(files, archive, keys, problems);
  return { archive, fileCount, isSigned, problems: problems.toSorted((a, b) => compareText(a.path, b.path)) };
}

function verifyFiles(files: Files, archive: Archive, version: Version, report: (problem: Problem) => void): number {
  const { manifest, redaction } = version;
  const { place, removed } = archive;
  const { folder } = manifest;
  const base = `${place.folder}/${folder}`;
  const isOurs = (path: string): boolean => !place.isPublished || !path.startsWith(sourceFolder);
  const present = new Set(pathsBelow(files, base, (kind, path) => report({ kind, path: `${folder}/${path}` })));
  const gone = new Set(manifest.files.map(({ path }) => path).filter((path) => removed.has(`${folder}/${path}`)));
  // On a site a page says what was removed; it is looked at with the site's lists.
  const notice = redaction === undefined ? "changes/index.html" : "index.html";
  const isNotice = (path: string): boolean => place.isPublished && path === notice && gone.has(path);
  let count = 0;
  for (const file of manifest.files.filter(({ path }) => isOurs(path))) {
    const { path } = file;
    const isThere = present.delete(path);
    const shown = `${folder}/${path}`;
    if (gone.has(path)) {
      if (isThere && !isNotice(path)) report({ kind: "not-removed", path: shown });
    } else if (!isThere) report({ kind: "missing", path: shown });
    else {
      count += 1;
      if (!isSame(files, `${base}/${path}`, file)) report({ kind: "changed", path: shown });
    }
  }
  for (const [path, text] of sumsFiles(manifest, gone)) {
    if (!isOurs(path)) continue;
    const isThere = present.delete(path);
    if (!isThere) report({ kind: "missing", path: `${folder}/${path}` });
    else if (!Buffer.from(files.read(`${base}/${path}`)).equals(Buffer.from(text)))
      report({ kind: "changed", path: `${folder}/${path}` });
  }
  for (const name of [manifestName, ...(redaction === undefined ? [] : [redactionName])]) {
    present.delete(name);
    present.delete(`${name}${signatureEnding}`);
  }
  const isListed = (folderPath: string): boolean =>
    manifest.files.some((file) => isOurs(file.path) && file.path.startsWith(folderPath));
  for (const path of present)
    if (!path.endsWith("/") || !isListed(path)) report({ kind: "extra", path: `${folder}/${path}` });
  return count;
}

/** By size first: a file of another size need not be read. */
function isSame(files: Files, path: string, { bytes, sha256: sum }: ManifestFile): boolean {
  if (files.size(path) !== bytes) return false;
  const hash = createHash("sha256");
  files.readPieces(path, (piece) => hash.update(piece));
  return hash.digest("hex") === sum;
}

/** Paths of all files and folders below a folder, folders with a slash at the end; of a link and the like it is told that it is there. */
function pathsBelow(
  files: Files,
  base: string,
  report: (kind: "extra" | "link", path: string) => void,
): readonly string[] {
  const found: string[] = [];
  const open = [""];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const { kind, name } of files.list(folder === "" ? base : `${base}/${folder.slice(0, -1)}`)) {
      const path = `${folder}${name}`;
      if (kind === "folder") {
        found.push(`${path}/`);
        open.push(`${path}/`);
      } else if (kind === "file") found.push(path);
      else report(kind === "link" ? "link" : "extra", path);
    }
  }
  return found;
}

function verifySignatures(files: Files, archive: Archive, keys: PublicKeys, problems: Problem[]): boolean {
  const { place, records } = archive;
  let isLastSigned = false;
  for (const record of records) {
    const path = `${recordPath(record)}${signatureEnding}`;
    const full = `${place.folder}/${path}`;
    const kind = files.kindOf(full);
    if (kind !== "file" && kind !== "missing") problems.push({ kind: kind === "link" ? "link" : "extra", path });
    isLastSigned = kind === "file";
    if (!isLastSigned || keys.size === 0) continue;
    const check = checkSignature(
      new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.read(full)),
      record.root,
      keys,
    );
    if (check !== "good") problems.push({ kind: check, path });
  }
  const last = records.at(-1);
  if (last !== undefined && keys.size > 0 && !isLastSigned)
    problems.push({ kind: "unsigned", path: `${recordPath(last)}${signatureEnding}` });
  return isLastSigned && keys.size > 0;
}
