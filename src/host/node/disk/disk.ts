import { closeSync, constants, existsSync, openSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { isAbsolute } from "node:path";
import { Gate } from "./gate.js";
import { attempt, kindOf, lstat, makeFolders, refused, stat } from "./system.js";
import { FileFailure, type Disk } from "../../files.js";

/** The real disk. */
export const nodeDisk: Omit<Disk, "ownFolder"> & { ownFolder(path: string): Gate } = {
  get cacheFolders() {
    return cacheFolders(process.env);
  },
  kindOf: (path) => attempt(path, () => kindOf(stat(path))),
  ownFolder: (path) => attempt(path, () => ownFolder(path)),
  read: (path) =>
    attempt(path, () => {
      const kind = kindOf(stat(path));
      // A pipe may be what the user means: a key need not stand on the disk.
      if (kind === "missing" || kind === "folder") throw refused(path, kind);
      return readFileSync(path);
    }),
  realPath: (path) => attempt(path, () => toSlashes(realpathSync.native(path))),
  within: (root) => new Gate(root),
  writeTo: (path, content) => attempt(path, () => writeToDevice(path, content)),
};

/**
 * Where what can be thrown away is kept: the user's cache folder, or one of the user's own among the temporary files. A variable that is
 * empty, or no absolute path, does not count, as the XDG specification has it.
 */
function cacheFolders(env: NodeJS.ProcessEnv): readonly string[] {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = env;
  const user = process.getuid?.();
  const own = XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : systemCache(LOCALAPPDATA);
  return [
    ...(own === undefined ? [] : [`${own}/omavalvonta`]),
    `${tmpdir()}/omavalvonta${user === undefined ? "" : `-${user}`}`,
  ].map(toSlashes);
}

function systemCache(localData: string | undefined): string | undefined {
  if (process.platform === "win32" && localData !== undefined && isAbsolute(localData)) return localData;
  try {
    const home = homedir();
    if (!isAbsolute(home) || home === "/") return undefined;
    return process.platform === "darwin" ? `${home}/Library/Caches` : `${home}/.cache`;
  } catch {
    // A user without a name has no home either.
    return undefined;
  }
}

/** Others could put into such a folder what this program would take for its own. */
function ownFolder(path: string): Gate {
  if (kindOf(stat(path)) === "missing") makeFolders(path, 0o700);
  const stats = lstat(path);
  if (stats?.isDirectory() !== true) throw refused(path, kindOf(stats));
  const user = process.getuid?.();
  if (user !== undefined && (stats.uid !== user || (stats.mode & 0o022) !== 0))
    throw new FileFailure(path, "not-ours", "the folder belongs to somebody else, or others may write to it");
  return new Gate(path);
}

function writeToDevice(path: string, content: string): void {
  const device = openSync(path, constants.O_WRONLY);
  try {
    writeFileSync(device, content);
  } finally {
    closeSync(device);
  }
}

export function toSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

/** A file that came with the program. */
export function readInstalled(path: URL | string): Uint8Array {
  return readFileSync(path);
}

export function exists(path: URL | string): boolean {
  return existsSync(path);
}
