import { chmodSync, lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync, statSync, type Stats } from "node:fs";
import { posix } from "node:path";
import { FileFailure, type EntryKind, type FileProblem } from "../../files.js";

const problems: Readonly<Record<string, FileProblem>> = {
  EACCES: "no-permission",
  EDQUOT: "disk-full",
  ELOOP: "link",
  ENOENT: "missing",
  ENOSPC: "disk-full",
  ENOTDIR: "missing",
  EPERM: "no-permission",
  EROFS: "no-permission",
};

/** Does something with a path; what the system refuses is thrown as a FileFailure. */
export function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof FileFailure || !(error instanceof Error)) throw error;
    const code = "code" in error && typeof error.code === "string" ? error.code : "";
    throw new FileFailure(path, problems[code] ?? "other", error.message);
  }
}

/** What cannot be opened at a path that should hold a file or folder. */
export function refused(path: string, kind: EntryKind): FileFailure {
  switch (kind) {
    case "link":
      return new FileFailure(path, "link", "a symbolic link is not followed");
    case "missing":
      return new FileFailure(path, "missing", `ENOENT: no such file or directory, '${path}'`);
    case "folder":
      return new FileFailure(path, "other", `EISDIR: illegal operation on a directory, '${path}'`);
    case "file":
      return new FileFailure(path, "missing", `ENOTDIR: not a directory, '${path}'`);
    case "other":
      return new FileFailure(path, "other", "neither a regular file nor a folder");
  }
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/** Of the entry itself; undefined when there is none. */
export function lstat(path: string): Stats | undefined {
  return orNothing(() => lstatSync(path, { throwIfNoEntry: false }));
}

/** Of what a path leads to; undefined when there is nothing. */
export function stat(path: string): Stats | undefined {
  return orNothing(() => statSync(path, { throwIfNoEntry: false }));
}

function orNothing(look: () => Stats | undefined): Stats | undefined {
  try {
    return look();
  } catch (error) {
    if (hasCode(error, "ENOTDIR")) return undefined;
    throw error;
  }
}

export function kindOf(stats: Stats | undefined): EntryKind {
  if (stats === undefined) return "missing";
  if (stats.isSymbolicLink()) return "link";
  return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
}

let tellsOpenPaths = process.platform === "linux";

/** Where an open file stands, by the system's own word; undefined where the system does not tell. */
export function pathOfOpen(file: number): string | undefined {
  if (!tellsOpenPaths) return undefined;
  try {
    return readlinkSync(`/proc/self/fd/${file}`);
  } catch {
    tellsOpenPaths = false;
    return undefined;
  }
}

/**
 * Makes a folder of the user's own choice and those above it, links followed. Step by step: told to make all at once, Node asks for ever
 * where a file system has a folder in which none can be made.
 */
export function makeFolders(path: string, mode?: number): void {
  if (stat(path)?.isDirectory() === true) return;
  const above = posix.dirname(path);
  if (above !== path) makeFolders(above);
  try {
    mkdirSync(path, mode);
  } catch (error) {
    if (!hasCode(error, "EEXIST") || stat(path)?.isDirectory() !== true) throw error;
  }
}

/** Removes a file, or a folder with all that it holds. A link in it is removed itself; folders that may not be written to are opened first. */
export function removeAll(path: string): void {
  const options = { force: true, maxRetries: 3, recursive: true };
  try {
    rmSync(path, options);
  } catch (error) {
    if (!hasCode(error, "EACCES", "EPERM") || lstat(path)?.isDirectory() !== true) throw error;
    openFolders(path);
    rmSync(path, options);
  }
}

function openFolders(path: string): void {
  chmodSync(path, 0o700);
  for (const entry of readdirSync(path, { withFileTypes: true }))
    if (entry.isDirectory()) openFolders(`${path}/${entry.name}`);
}
