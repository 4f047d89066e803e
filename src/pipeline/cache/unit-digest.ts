import { builtScope, checkedScope, folderDigest, textDigest, versionsScope } from "./digest.js";
import type { Root } from "../../discover/read-text.js";
import type { ReadableFiles } from "../../host/files.js";
import { hostOf, type Machine } from "../../host/host.js";

/** Some units, each with the unit whose slug differs by case alone, for a thread to read. */
export interface DigestTask {
  readonly purpose: "build" | "check";
  readonly root: Root;
  readonly units: readonly (readonly [slug: string, collision: string])[];
}

/** A digest of all in a unit's own folder that a check of it depends on. */
export function checkedDigest(files: ReadableFiles, root: Root, slug: string, collision: string): string {
  return textDigest(folderDigest(files, root, `units/${slug}`, checkedScope), collision);
}

/** A digest of a unit's own folder. */
export function unitDigest(files: ReadableFiles, root: Root, slug: string, collision: string): string {
  const own = folderDigest(files, root, `units/${slug}`, builtScope);
  const versions = folderDigest(files, root, `units/${slug}/versions`, versionsScope);
  return textDigest(own, versions, collision);
}

/** Reads units for another thread; in the order of each task. */
export function unitReader(machine: Machine): (task: DigestTask) => Promise<readonly string[]> {
  return ({ purpose, root, units }) => {
    const { files } = hostOf(machine, root.path);
    const once: ReadableFiles = {
      kindOf: (path) => files.kindOf(path),
      list: (path) => files.list(path),
      read: (path) => files.readTransient(path),
      size: (path) => files.size(path),
    };
    const digest = purpose === "build" ? unitDigest : checkedDigest;
    return Promise.resolve(units.map(([slug, collision]) => digest(once, root, slug, collision)));
  };
}
