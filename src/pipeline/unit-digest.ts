import { builtScope, checkedScope, folderDigest, textDigest, versionsScope } from "./digest.js";
import type { Root } from "../discover/read-text.js";
import type { ReadableFiles } from "../host/files.js";
import type { Host } from "../host/host.js";

/** Some units, each with the unit whose slug differs by case alone, for a thread to read. */
export interface DigestTask {
  readonly purpose: "build" | "check";
  readonly root: Root;
  readonly units: readonly (readonly [slug: string, twin: string])[];
}

/** A digest of all in a unit's own folder that a check of it depends on; undefined when a link hides what is in it. */
export function checkedDigest(files: ReadableFiles, root: Root, slug: string, twin: string): string | undefined {
  const own = folderDigest(files, root, `units/${slug}`, checkedScope);
  return own === undefined ? undefined : textDigest(own, twin);
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
  return ({ purpose, root, units }) => {
    const digest = purpose === "build" ? unitDigest : checkedDigest;
    return Promise.resolve(units.map(([slug, twin]) => digest(once, root, slug, twin)));
  };
}
