import { posix } from "node:path";
import { signingKeys } from "./open-archive.js";
import { findWorkspace, readConfig } from "./workspace.js";
import { listUnits, configName } from "../discover/discover.js";
import type { Root } from "../discover/read-text.js";
import type { Host } from "../host/host.js";
import { Failure } from "../text/failure.js";
import { siteMarker } from "../publish/site-folder.js";
import { isFolderName } from "../versions/records.js";
import { unitArchive, type ArchivePlace } from "../versions/archive.js";
import { headName } from "../versions/head.js";
import type { Problem } from "../versions/problem.js";
import type { PublicKeys } from "../versions/signatures.js";
import { verifyArchive, type Verification } from "../versions/verify-archive.js";

/** The versions of a unit, looked at. */
export interface VerifiedUnit extends Verification {
  readonly unit: string;
  /** The folder that the problems' paths count from; absolute. */
  readonly folder: string;
}

export interface VerifyOptions {
  /** Where to look: workspaces, units, folders of versions, built sites. Absolute. */
  readonly folders: readonly string[];
  /** The hash of a record that has to be in the chain, as somebody kept it. */
  readonly head: string | undefined;
  /** Public keys in PEM or as `signing-keys` has them; when there are none, those of the workspace around each folder. */
  readonly keys: readonly string[];
}

/** Looks at every byte of the released versions in the folders. */
export function verify(host: Host, root: Root | undefined, options: VerifyOptions): readonly VerifiedUnit[] {
  return options.folders
    .flatMap((folder) => {
      const keys = keysOf(host, nearestWorkspace(host, folder) ?? root, options.keys);
      return placesIn(host, folder).map((place) => ({ keys, place }));
    })
    .map(({ keys, place }) => {
      const found = verifyArchive(host.files, place, keys);
      const problems = [...found.problems, ...headProblems(found, options.head)];
      return { ...found, folder: place.folder, problems, unit: place.unit };
    })
    .filter(({ archive, problems }) => archive.records.length > 0 || problems.length > 0);
}

function headProblems({ archive }: Verification, head: string | undefined): readonly Problem[] {
  if (head === undefined || archive.records.some(({ root }) => root === head.toLowerCase())) return [];
  return [{ kind: "head-not-in-chain", path: archive.place.isPublished ? `versions/${headName}` : headName }];
}

/** The workspace that a folder is, or stands in. */
function nearestWorkspace(host: Host, folder: string): Root | undefined {
  try {
    return findWorkspace(host, folder, undefined);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function keysOf(host: Host, root: Root | undefined, given: readonly string[]): PublicKeys {
  if (given.length > 0) return signingKeys(given);
  const config = root === undefined ? undefined : readConfig(host, root, () => undefined);
  return signingKeys(config?.document.data["signing-keys"] ?? []);
}

/** Every unit's versions in a folder, whatever kind of folder it is; none when there are none. */
function placesIn(host: Host, folder: string): readonly ArchivePlace[] {
  const { files } = host;
  const has = (name: string): boolean => files.kindOf(`${folder}/${name}`) !== "missing";
  if (has(configName)) {
    const root = { path: folder, realPath: folder };
    return listUnits(files, root)
      .map((unit) => unitArchive(folder, unit))
      .filter((place) => files.kindOf(place.folder) === "folder");
  }
  if (has(siteMarker)) {
    return files
      .list(folder)
      .filter(({ kind }) => kind === "folder")
      .flatMap(({ name }) => publishedPlace(host, `${folder}/${name}`));
  }
  const isUnit = has("unit.yaml") || posix.basename(posix.dirname(folder)) === "units";
  if (isUnit) return [unitArchive(posix.dirname(posix.dirname(folder)), posix.basename(folder))];
  if (posix.basename(folder) === "versions" && (has(headName) || holdsVersions(host, folder)) && !has("versions.json"))
    return [{ folder, headFolder: folder, isPublished: false, unit: posix.basename(posix.dirname(folder)) }];
  return publishedPlace(host, folder);
}

function publishedPlace(host: Host, folder: string): readonly ArchivePlace[] {
  const headFolder = `${folder}/versions`;
  const isOne = host.files.kindOf(`${headFolder}/${headName}`) === "file" || holdsVersions(host, folder);
  return isOne ? [{ folder, headFolder, isPublished: true, unit: posix.basename(folder) }] : [];
}

function holdsVersions(host: Host, folder: string): boolean {
  return host.files.list(folder).some(({ kind, name }) => kind === "folder" && isFolderName(name));
}
