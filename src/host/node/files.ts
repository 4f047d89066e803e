import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  type Dirent,
} from "node:fs";
import { dirname } from "node:path";
import { FileFailure, type Entry, type EntryKind, type FileProblem, type Files } from "../files.js";
import { compareText } from "../../text/diagnostic.js";

export const nodeFiles: Files = {
  copy: (from, to) =>
    attempt(from, () => {
      mkdirSync(dirname(to), { recursive: true });
      copy(from, to);
    }),
  flush: (path) => attempt(path, () => flush(path)),
  kindOf: (path) => kindOf(path),
  list: (path) =>
    attempt(path, () =>
      readdirSync(path, { withFileTypes: true })
        .map((entry): Entry => ({
          isLink: entry.isSymbolicLink(),
          kind: kindOfEntry(`${path}/${entry.name}`, entry),
          name: entry.name,
        }))
        .toSorted((a, b) => compareText(a.name, b.name)),
    ),
  makeFolder: (path) => attempt(path, () => void mkdirSync(path, { recursive: true })),
  makeReadOnly: (path) => attempt(path, () => chmodSync(path, 0o444)),
  moveOver: (from, to) => attempt(from, () => renameSync(from, to)),
  names: (path) => attempt(path, () => readdirSync(path)),
  read: (path) => attempt(path, () => readFileSync(path)),
  readBriefly: (path) => attempt(path, () => readBriefly(path)),
  realPath: (path) => attempt(path, () => realpathSync.native(path).replaceAll("\\", "/")),
  remove: (path) => attempt(path, () => rmSync(path, { force: true, maxRetries: 3, recursive: true })),
  rename: (from, to) => attempt(from, () => renameSync(from, to)),
  replace: (path, content) => attempt(path, () => replaceFile(realpathSync.native(path), content)),
  share: (from, to) => attempt(from, () => share(from, to)),
  size: (path) => attempt(path, () => statSync(path).size),
  stamp: (path) =>
    attempt(path, () => {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats?.isFile() === true ? `${stats.size} ${stats.mtimeMs}` : undefined;
    }),
  write: (path, content) => attempt(path, () => write(path, content)),
};

/** As long as nearly all files of authors are, and short enough to stay in a processor's cache. */
let room: Uint8Array | undefined;

/** A file of usual length takes no more than opening, reading and closing it. */
function readBriefly(path: string): Uint8Array {
  room ??= new Uint8Array(1 << 16);
  const file = openSync(path, "r");
  try {
    const length = readSync(file, room, 0, room.length, 0);
    // What does not fill the room has been read to its end.
    return length < room.length ? room.subarray(0, length) : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The folder is nearly always there. */
function write(path: string, content: Uint8Array | string): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function replaceFile(path: string, content: Uint8Array | string): void {
  const { mode } = statSync(path);
  const aside = `${path}.${process.pid}~`;
  try {
    writeFileSync(aside, content, { mode });
    chmodSync(aside, mode);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Whether disks have refused so far to share content between two files of their own. */
let canClone = true;

function copy(from: string, to: string): void {
  if (canClone) {
    try {
      return copyFileSync(from, to, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL);
    } catch (error) {
      if (hasCode(error, "ENOENT") || hasCode(error, "EEXIST")) throw error;
      canClone = false;
    }
  }
  if ((statSync(from).mode & 0o222) === 0) {
    try {
      return linkSync(from, to);
    } catch (error) {
      // Another disk, or one without links: the content is copied.
      if (hasCode(error, "ENOENT") || hasCode(error, "EEXIST")) throw error;
    }
  }
  copyFileSync(from, to, constants.COPYFILE_EXCL);
}

function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (hasCode(error, "ENOENT") || hasCode(error, "EEXIST")) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function flush(path: string): void {
  // Windows flushes neither folders nor files that are open for reading.
  if (process.platform === "win32") return;
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What the folder itself says of an entry; only a link has to be followed. */
function kindOfEntry(path: string, entry: Dirent): EntryKind {
  if (entry.isSymbolicLink()) return kindOf(path);
  return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
}

function kindOf(path: string): EntryKind {
  const stats = attempt(path, () => statSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) return "missing";
  return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
}

const problems: Readonly<Record<string, FileProblem>> = {
  EACCES: "no-permission",
  EDQUOT: "disk-full",
  ENOENT: "missing",
  ENOSPC: "disk-full",
  ENOTDIR: "missing",
  EPERM: "no-permission",
  EROFS: "no-permission",
};

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = "code" in error && typeof error.code === "string" ? error.code : "";
    throw new FileFailure(path, problems[code] ?? "other", error.message);
  }
}
