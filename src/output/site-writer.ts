import { posix } from "node:path";
import type { SitePlace } from "./site-place.js";
import type { Files } from "../host/files.js";
import type { SiteFile } from "../plan/site-file.js";
import { toUtf8 } from "../text/utf8.js";

/** Puts files into a site in the making. Several threads may each have one for the same site. */
export interface SiteWriter {
  /**
   * Writes a file; when the old site has it with the same content, that file is kept, with its time.
   * @throws FileFailure when the site has a file at the address already
   */
  write(file: SiteFile): void;
  /** Takes a file of the old site as it is, without copying it. */
  take(path: string): void;
}

export function siteWriter(files: Files, { making, target }: SitePlace): SiteWriter {
  const hasOld = files.kindOf(target) === "folder";
  const folders = new Set<string>();
  const madeFolder = (path: string): void => {
    const folder = posix.dirname(path);
    if (folders.has(folder)) return;
    files.makeFolder(folder);
    folders.add(folder);
  };
  const take = (path: string): void => {
    madeFolder(`${making}/${path}`);
    files.link(`${target}/${path}`, `${making}/${path}`);
  };
  return {
    take,
    write({ content, path }) {
      const bytes = typeof content === "string" ? toUtf8(content) : content;
      if (hasOld && isContent(files, `${target}/${path}`, bytes)) return take(path);
      madeFolder(`${making}/${path}`);
      files.write(`${making}/${path}`, bytes);
    },
  };
}

function isContent(files: Files, path: string, bytes: Uint8Array): boolean {
  const stamp = files.stamp(path);
  if (stamp === undefined) return false;
  return stamp.startsWith(`${bytes.length} `) && Buffer.from(files.read(path)).equals(bytes);
}
