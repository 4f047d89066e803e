import { builtScope, folderDigest, textDigest, versionsScope } from "./digest.js";
import type { Root } from "../discover/read-text.js";
import type { ReadableFiles } from "../host/files.js";
import type { Host } from "../host/host.js";

/** Some units, each with the unit whose slug differs by case alone, for a thread to read. */
export interface DigestTask {
  readonly root: Root;
  readonly units: readonly (readonly [slug: string, twin: string])[];
}

/** A digest of a unit's own folder; undefined when a link hides what is in it. */
export function unitDigest(files: ReadableFiles, root: Root, slug: string, twin: string): string | undefined {
  const own = folderDigest(files, root, `units/${slug}`, builtScope);
  const versions = folderDigest(files, root, `units/${slug}/versions`, versionsScope);
  return own === undefined || versions === undefined ? undefined : textDigest(own, versions, twin);
}

/** Reads units for another thread; in the order of each task. */
export function unitReader({ files }: Host): (task: DigestTask) => Promise<readonly (string | undefined)[]> {
  const once = { ...files, read: (path: string) => files.readBriefly(path) };
  return ({ root, units }) => Promise.resolve(units.map(([slug, twin]) => unitDigest(once, root, slug, twin)));
}
