import { readArchive, type Archive, type ArchivePlace, type Version } from "./archive.js";
import { sha256 } from "./digest.js";
import type { Problem } from "./problem.js";
import { manifestName, recordPath, redactionName, sourceFolder } from "./records.js";
import { checkSignature, signatureEnding, type PublicKeys } from "./signatures.js";
import { sumsFiles } from "./sums.js";
import type { Files } from "../host/files.js";
import { compareText } from "../text/diagnostic.js";

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
  const present = new Set(filesBelow(files, base, report, folder));
  const gone = new Set(manifest.files.map(({ path }) => path).filter((path) => removed.has(`${folder}/${path}`)));
  let count = 0;
  for (const { bytes, path, sha256: sum } of manifest.files.filter((file) => isOurs(file.path))) {
    const isThere = present.delete(path);
    const shown = `${folder}/${path}`;
    if (gone.has(path)) {
      // At an address of what was removed, the site has a page that says so.
      if (isThere && (!place.isPublished || sha256(files.read(`${base}/${path}`)) === sum))
        report({ kind: "not-removed", path: shown });
    } else if (!isThere) report({ kind: "missing", path: shown });
    else {
      count += 1;
      const content = files.read(`${base}/${path}`);
      if (content.length !== bytes || sha256(content) !== sum) report({ kind: "changed", path: shown });
    }
  }
  for (const [path, text] of sumsFiles(manifest, gone)) {
    if (!isOurs(path)) continue;
    const isThere = present.delete(path);
    if (!isThere) report({ kind: "missing", path: `${folder}/${path}` });
    else if (new TextDecoder().decode(files.read(`${base}/${path}`)) !== text)
      report({ kind: "changed", path: `${folder}/${path}` });
  }
  for (const name of [manifestName, ...(redaction === undefined ? [] : [redactionName])]) {
    present.delete(name);
    present.delete(`${name}${signatureEnding}`);
  }
  for (const path of present) report({ kind: "extra", path: `${folder}/${path}` });
  return count;
}

/** Paths of all files below a folder; a link is none, whatever it leads to. */
function filesBelow(files: Files, base: string, report: (problem: Problem) => void, shown: string): readonly string[] {
  const found: string[] = [];
  const visit = (folder: string): void => {
    for (const { isLink, kind, name } of files.list(`${base}/${folder}`)) {
      const path = `${folder}${name}`;
      if (isLink || kind === "other") report({ kind: "extra", path: `${shown}/${path}` });
      else if (kind === "folder") visit(`${path}/`);
      else found.push(path);
    }
  };
  visit("");
  return found;
}

function verifySignatures(files: Files, archive: Archive, keys: PublicKeys, problems: Problem[]): boolean {
  const { place, records } = archive;
  let isLastSigned = false;
  for (const record of records) {
    const path = `${recordPath(record)}${signatureEnding}`;
    const full = `${place.folder}/${path}`;
    isLastSigned = files.kindOf(full) === "file";
    if (!isLastSigned || keys.size === 0) continue;
    const check = checkSignature(new TextDecoder().decode(files.read(full)), record.root, keys);
    if (check !== "good") problems.push({ kind: check, path });
  }
  const last = records.at(-1);
  if (last !== undefined && keys.size > 0 && !isLastSigned)
    problems.push({ kind: "unsigned", path: `${recordPath(last)}${signatureEnding}` });
  return isLastSigned && keys.size > 0;
}
