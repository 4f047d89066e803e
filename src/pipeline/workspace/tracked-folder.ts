import { posix } from "node:path";
import { isWithin, repositoryTop } from "./gate-to.js";
import { trackedPaths } from "../../discover/git-index.js";
import type { Disk } from "../../host/files.js";

/**
 * Whether git tracks anything in a folder, or the folder itself: then it holds what was committed, not what a run has left. True as well when
 * git's list cannot be read. The folder is real and absolute.
 */
export function isTracked(disk: Disk, folder: string): boolean {
  const top = repositoryTop(disk, folder);
  const index = indexOf(disk, top);
  if (index === undefined) return false;
  const paths = disk.kindOf(index) === "file" ? trackedPaths(disk.read(index)) : [];
  if (paths === undefined) return true;
  const own = plain(posix.relative(top, folder));
  return paths.some((path) => {
    const other = plain(path);
    return own === "" || isWithin(other, own) || isWithin(own, other);
  });
}

/** A repository's index; undefined where there is no repository. A worktree's `.git` is a file that says where its own is. */
function indexOf(disk: Disk, top: string): string | undefined {
  const git = `${top}/.git`;
  switch (disk.kindOf(git)) {
    case "missing":
      return undefined;
    case "folder":
      return `${git}/index`;
    default: {
      const [, folder = "."] = /^gitdir: (.+?)\s*$/.exec(new TextDecoder().decode(disk.read(git))) ?? [];
      return posix.join(posix.resolve(top, folder.replaceAll("\\", "/")), "index");
    }
  }
}

/** Systems that know no capitals, or write letters in another way, find the same folder under both names. */
function plain(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
