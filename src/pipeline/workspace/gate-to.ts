import { posix } from "node:path";
import type { Disk, Files } from "../../host/files.js";

/** A place that somebody has named, and the gate that leads to it. */
export interface GatedPlace {
  readonly files: Files;
  /** As the gate knows it. */
  readonly path: string;
}

/**
 * The gate to a place that the user has named: absolute, missing or not. What lies in the repository around a workspace, or in the workspace
 * when there is none, was put there by authors: no link of theirs is followed. Elsewhere the links on the way are the user's own.
 */
export function gateTo(disk: Disk, workspace: string, path: string): GatedPlace {
  const top = repositoryTop(disk, workspace);
  if (isWithin(path, top)) return { files: disk.within(top), path };
  let there = path;
  while (disk.kindOf(there) === "missing" && there !== posix.dirname(there)) there = posix.dirname(there);
  const place = posix.join(disk.realPath(there), path.slice(there.length));
  return { files: disk.within(isWithin(place, top) ? top : posix.dirname(place)), path: place };
}

/** The top of the repository that a workspace stands in, links followed; the workspace when it stands in none. */
export function repositoryTop(disk: Disk, workspace: string): string {
  const real = disk.realPath(workspace);
  for (let folder = real; ; folder = posix.dirname(folder)) {
    if (disk.kindOf(posix.join(folder, ".git")) !== "missing") return folder;
    if (folder === posix.dirname(folder)) return real;
  }
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === "/" ? folder : `${folder}/`);
}
