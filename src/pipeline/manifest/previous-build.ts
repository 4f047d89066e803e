import type { RecordedUnit, BuildManifest } from "./build-manifest.js";
import type { UnitOutput } from "../pages/unit-output.js";
import type { SourceDigests } from "./source-digests.js";
import type { Files } from "../../host/files.js";
import type { Host } from "../../host/host.js";
import { sha256 } from "../../versions/digest.js";

/** A site, or a share of one, that was made before, and from which units can be taken that have not changed. */
export interface PreviousBuild {
  /** The gate to it. */
  readonly files: Files;
  /** Absolute. */
  readonly folder: string;
  readonly record: BuildManifest;
  /** What the record's stamps say of its files: how they were written, or, for a share that may have been copied, a digest of each. */
  readonly kind: "shard" | "site";
}

/** A unit that can be taken as it is. */
export interface CachedUnit extends RecordedUnit {
  readonly slug: string;
  readonly part: UnitOutput;
  readonly source: PreviousBuild;
}

/** Looks for a unit as it would be made now; `common` is the digest of what all units share. */
export function findUnit(
  slug: string,
  sources: readonly PreviousBuild[],
  common: string,
  digests: SourceDigests,
): CachedUnit | undefined {
  for (const source of sources) {
    const { record } = source;
    const recorded = record.common === common && Object.hasOwn(record.units, slug) ? record.units[slug] : undefined;
    const part = recorded?.result.part;
    if (recorded === undefined || part === undefined || part === null) continue;
    if (digests.isSame(digests.unit(slug), recorded) && isIntact(source, filesOf(part)))
      return { ...recorded, part, slug, source };
  }
  return undefined;
}

/** All files of the site that come from one unit alone. */
export function filesOf({ files, prints }: UnitOutput): readonly string[] {
  return [...files, ...prints.map(([path]) => path)];
}

/** Whether files are as they were made. */
export function isIntact({ files, folder, kind, record }: PreviousBuild, paths: readonly string[]): boolean {
  return paths.every((path) => {
    const stamp = Object.hasOwn(record.stamps, path) ? record.stamps[path] : undefined;
    return stamp !== undefined && stampOf(files, kind, `${folder}/${path}`) === stamp;
  });
}

/** A file's stamp; undefined when there is no file. */
export function stampOf(files: Files, kind: PreviousBuild["kind"], path: string): string | undefined {
  const stamp = files.stamp(path);
  return kind === "site" || stamp === undefined ? stamp : sha256(files.read(path));
}

/** Whether a site is as it was made: every file, and no other. */
export async function isWhole({ yieldToEvents }: Host, source: PreviousBuild): Promise<boolean> {
  const paths = Object.keys(source.record.stamps);
  if (paths.length === 0 || !isIntact(source, paths)) return false;
  await yieldToEvents();
  return holdsOnly(source.files, source.folder, paths, 0);
}

/** Whether folders hold these files and nothing else: the folders that the paths name, from the given depth on. */
export function holdsOnly(files: Files, site: string, paths: readonly string[], fromDepth: number): boolean {
  /** How many files and folders each folder holds; of the site's own, the empty path. */
  const counts = new Map<string, number>();
  const count = (path: string): void => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const known = counts.get(folder);
    counts.set(folder, (known ?? 0) + 1);
    if (known === undefined && folder !== "") count(folder);
  };
  for (const path of paths) count(path);
  return [...counts].every(
    ([folder, held]) =>
      depthOf(folder) < fromDepth || files.names(folder === "" ? site : `${site}/${folder}`).length === held,
  );
}

/** How many names are in a path. */
function depthOf(path: string): number {
  return path === "" ? 0 : path.split("/").length;
}
