import { headName, readHead } from "./head.js";
import { linkChain } from "./link-chain.js";
import type { Problem } from "./problem.js";
import {
  isFolderName,
  isOfNewerFormat,
  manifestName,
  readRecord,
  recordPath,
  redactionName,
  type ChainRecord,
} from "./records.js";
import type { Entry, Files } from "../host/files.js";
import type { Manifest, PreviousRecord, Redaction } from "../plan/file-types.generated.js";
import { compareText } from "../text/compare-text.js";

/** Where the versions of a unit stand. */
export interface ArchivePlace {
  /** The unit's slug, which its records name. */
  readonly unit: string;
  /** The folder that holds the versions' folders; absolute. */
  readonly folder: string;
  /** The folder of the file HEAD; absolute. */
  readonly headFolder: string;
  /** Whether this is the site's copy: without the sources, beside other things of the unit. */
  readonly isPublished: boolean;
}

/** A released version: its manifest, and what was decided about it later. */
export interface Version {
  readonly manifest: Manifest;
  readonly redaction: Redaction | undefined;
}

/** The versions of a unit as their records tell; no other file has been looked at. */
export interface Archive {
  readonly place: ArchivePlace;
  /** In the order in which they were made. */
  readonly records: readonly ChainRecord[];
  /** By date, the oldest first. */
  readonly versions: readonly Version[];
  readonly head: PreviousRecord | undefined;
  /** Files that redactions took away, by path from the folder of the versions. */
  readonly removed: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The versions in a workspace's unit; the folder may be missing. */
export function unitArchive(root: string, unit: string): ArchivePlace {
  const folder = `${root}/units/${unit}/versions`;
  return { folder, headFolder: folder, isPublished: false, unit };
}

/** Reads the records. A folder without versions is an archive without records; a link in place of the folder is a problem. */
export function readArchive(files: Files, place: ArchivePlace): Archive {
  const problems: Problem[] = [];
  if (files.kindOf(place.folder) === "link") problems.push({ kind: "link", path: "." });
  const found: ChainRecord[] = [];
  for (const entry of versionEntries(files, place)) {
    const isFolder = entry.kind === "folder";
    const record = isFolder ? readFolder(files, place, entry.name, problems) : [];
    if (record.length === 0 && !problems.some(({ path }) => path.startsWith(`${entry.name}/`)))
      problems.push(
        isFolderName(entry.name) && isFolder
          ? { kind: "missing", path: `${entry.name}/${manifestName}` }
          : { kind: "not-a-version", path: entry.name },
      );
    found.push(...record);
  }
  const head = readHeadFile(files, place, found.length > 0, problems);
  const chain = linkChain(found, head, shownHead(place));
  const { records } = chain;
  const redactions = records.filter((record) => record.kind === "redaction");
  const manifests = records.filter((record) => record.kind !== "redaction");
  return {
    head,
    place,
    problems: [...problems, ...chain.problems.filter(({ path }) => !problems.some((known) => known.path === path))],
    records,
    removed: new Set(redactions.flatMap(({ removed }) => removed)),
    versions: manifests
      .toSorted((a, b) => compareFolders(a.folder, b.folder))
      .map((manifest) => ({ manifest, redaction: redactions.find(({ folder }) => folder === manifest.folder) })),
  };
}

/** By day, then by number: `2026-01-14`, `2026-01-14.2`, `2026-01-14.10`. */
export function compareFolders(a: string, b: string): number {
  return compareText(a.slice(0, 10), b.slice(0, 10)) || Number(a.slice(11) || 1) - Number(b.slice(11) || 1);
}

/** Files that systems and git put anywhere. */
const systemFile = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;

/** What a release that was killed has left. */
const leftover = /^\.making-\d+/;

/**
 * All that stands where only versions may: beside them the head, hidden files of the system, and what a release that was killed left. On a
 * site, where other things of the unit stand too, all that is called as a version is.
 */
function versionEntries(files: Files, place: ArchivePlace): readonly Entry[] {
  if (files.kindOf(place.folder) !== "folder") return [];
  return files.list(place.folder).filter(({ kind, name }) => {
    if (place.isPublished) return isFolderName(name);
    if (kind === "file") return name !== headName && !systemFile.test(name);
    return !(kind === "folder" && leftover.test(name));
  });
}

function readFolder(files: Files, place: ArchivePlace, folder: string, problems: Problem[]): readonly ChainRecord[] {
  return [manifestName, redactionName].flatMap((name) => {
    const path = `${folder}/${name}`;
    const full = `${place.folder}/${path}`;
    const kind = files.kindOf(full);
    if (kind !== "file") {
      if (kind !== "missing") problems.push({ kind: kind === "link" ? "link" : "record-unreadable", path });
      return [];
    }
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.read(full));
    const record = readRecord(text);
    if (record === undefined) {
      problems.push({ kind: isOfNewerFormat(text) ? "newer-format" : "record-unreadable", path });
      return [];
    }
    if (recordPath(record) === path && record.unit === place.unit) return [record];
    problems.push({ kind: "wrong-unit", path });
    return [];
  });
}

/** The file HEAD as problems call it, from the folder of the versions. */
function shownHead({ isPublished }: ArchivePlace): string {
  return isPublished ? `versions/${headName}` : headName;
}

function readHeadFile(
  files: Files,
  place: ArchivePlace,
  isNeeded: boolean,
  problems: Problem[],
): PreviousRecord | undefined {
  const path = `${place.headFolder}/${headName}`;
  const shown = shownHead(place);
  const kind = files.kindOf(path);
  if (kind === "link") problems.push({ kind, path: shown });
  else if (kind !== "file" && isNeeded) problems.push({ kind: "head-missing", path: shown });
  if (kind !== "file") return undefined;
  const head = readHead(new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.read(path)));
  if (head === undefined) problems.push({ kind: "head-unreadable", path: shown });
  return head;
}
