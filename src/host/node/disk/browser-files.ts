import { accessSync, constants, createReadStream, mkdtempSync, readdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { toSlashes } from "./disk.js";
import { Gate } from "./gate.js";
import { stat } from "./system.js";

/** A file that came with the program, piece by piece. */
export function streamInstalled(path: string): Readable {
  return createReadStream(path);
}

/** Makes a folder of a new name beside others; `start` is the whole path but for what makes it new. */
export function makeNewFolder(start: string): string {
  return toSlashes(mkdtempSync(start));
}

/** Makes a folder of this program's own among the temporary files. */
export function makeTemporaryFolder(start: string): string {
  return makeNewFolder(`${toSlashes(tmpdir())}/${start}`);
}

/** @throws FileFailure */
export function removeTemporaryFolder(path: string): void {
  new Gate(toSlashes(tmpdir())).remove(path);
}

/** What stands at a place where programs are installed. */
export const installed = {
  isExecutable(path: string): boolean {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  /** Whether a program and its folder belong to this user or the machine's, and nobody else may write to them. */
  isTrusted(path: string): boolean {
    const user = process.getuid?.();
    if (user === undefined) return true;
    const real = realpathSync.native(path);
    return [real, dirname(real)].every((place) => {
      const stats = stat(place);
      return stats !== undefined && (stats.uid === 0 || stats.uid === user) && (stats.mode & 0o002) === 0;
    });
  },
  names(path: string): readonly string[] {
    try {
      return readdirSync(path);
    } catch {
      return [];
    }
  },
  size: (path: string): number | undefined => stat(path)?.size,
};
