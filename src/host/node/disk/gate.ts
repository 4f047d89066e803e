import {
  closeSync,
  constants,
  createWriteStream,
  fchmodSync,
  fstatSync,
  fsyncSync,
  futimesSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { posix } from "node:path";
import type { Writable } from "node:stream";
import { attempt, hasCode, kindOf, lstat, makeFolders, pathOfOpen, refused, removeAll, stat } from "./system.js";
import { FileFailure, type Entry, type EntryKind, type Files } from "../../files.js";
import { compareText } from "../../../text/compare-text.js";
// Windows has none of the last four.
const { O_CREAT, O_DIRECTORY = 0, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY, O_WRONLY } = constants;

/** As long as nearly all files of authors are, and short enough to stay in a processor's cache. */
const roomBytes = 1 << 16;
let room: Uint8Array | undefined;

/** How often a file is opened again that somebody replaces meanwhile. */
const maxTries = 5;

/**
 * The one door to the files below a folder. Every path is opened without following links, and looked at again once it is open: what was
 * opened has to be what stands at that very place. A link that comes and goes meanwhile is refused like one that stays.
 */
export class Gate implements Files {
  /** The root with the links on the way to it followed, once it is known. */
  #real: string | undefined;
  /** Folders that were seen to be real ones: what is below them is still looked at again when it is opened. */
  readonly #folders = new Set<string>();

  constructor(readonly root: string) {}

  read(path: string): Uint8Array {
    return this.#opened(path, (file) => readFileSync(file));
  }

  readTransient(path: string): Uint8Array {
    return attempt(path, () => {
      this.#enter(posix.dirname(path));
      const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
      try {
        room ??= new Uint8Array(roomBytes);
        const length = readAtStart(path, file, room);
        // A device gives nothing, or has no end.
        if (length === 0 || length === room.length) requireRegular(path, file);
        // What does not fill the room has been read to its end.
        return length < room.length ? room.subarray(0, length) : readFileSync(file);
      } finally {
        closeSync(file);
      }
    });
  }

  readPieces(path: string, take: (piece: Uint8Array) => void): void {
    this.#opened(path, (file) => {
      const piece = new Uint8Array(roomBytes);
      for (let length = 0; (length = readSync(file, piece, 0, piece.length, null)) > 0;)
        take(piece.subarray(0, length));
    });
  }

  list(path: string): readonly Entry[] {
    const entries = this.#listed(path, () => readdirSync(path, { withFileTypes: true }));
    return entries
      .map((entry): Entry => ({
        kind: entry.isFile() ? "file" : entry.isDirectory() ? "folder" : entry.isSymbolicLink() ? "link" : "other",
        name: entry.name,
      }))
      .toSorted((a, b) => compareText(a.name, b.name));
  }

  names(path: string): readonly string[] {
    return this.#listed(path, () => readdirSync(path));
  }

  kindOf(path: string): EntryKind {
    return attempt(path, () => {
      if (path === this.root) return kindOf(stat(path));
      if (!isBelow(path, this.root)) return "link";
      const above = this.#kindOfFolder(posix.dirname(path));
      if (above !== "folder") return above === "link" ? "link" : "missing";
      const kind = kindOf(lstat(path));
      if (kind === "folder") this.#folders.add(path);
      return kind;
    });
  }

  size(path: string): number {
    return attempt(path, () => this.#file(path).size);
  }

  stamp(path: string): string | undefined {
    return attempt(path, () => {
      if (this.#kindOfFolder(posix.dirname(path)) !== "folder") return undefined;
      const stats = lstat(path);
      return stats?.isFile() === true ? `${stats.size} ${stats.mtimeMs}` : undefined;
    });
  }

  write(path: string, content: Uint8Array | string): void {
    attempt(path, () => this.#create(path, content));
  }

  replace(path: string, content: Uint8Array | string): void {
    attempt(path, () => {
      const kind = this.kindOf(path);
      if (kind !== "file" && kind !== "missing") throw refused(path, kind);
      const mode = kind === "file" ? this.#file(path).mode & 0o777 : undefined;
      const aside = `${path}.${process.pid}~`;
      try {
        this.remove(aside);
        this.#create(aside, content, mode);
        this.#confirm(posix.dirname(path));
        renameSync(aside, path);
      } catch (error) {
        this.remove(aside);
        throw error;
      }
    });
  }

  rename(from: string, to: string): void {
    if (this.kindOf(to) !== "missing")
      throw new FileFailure(to, "other", `EEXIST: file already exists, rename '${to}'`);
    this.moveOver(from, to);
  }

  moveOver(from: string, to: string): void {
    attempt(from, () => {
      const kind = this.kindOf(from);
      if (kind !== "file" && kind !== "folder") throw refused(from, kind);
      this.#enter(posix.dirname(to));
      this.#confirm(posix.dirname(from));
      this.#confirm(posix.dirname(to));
      renameSync(from, to);
      this.#forget(from);
    });
  }

  remove(path: string): void {
    attempt(path, () => {
      const kind = this.kindOf(path);
      if (kind === "missing") return;
      if (kind === "link") throw refused(path, kind);
      this.#confirm(posix.dirname(path));
      this.#forget(path);
      removeAll(path);
    });
  }

  removeEntry(path: string): void {
    attempt(path, () => {
      this.#enter(posix.dirname(path));
      this.#confirm(posix.dirname(path));
      const stats = lstat(path);
      if (stats === undefined) return;
      if (stats.isDirectory()) rmdirSync(path);
      else unlinkSync(path);
    });
  }

  link(from: string, to: string): void {
    attempt(from, () => {
      const { atime, mtime } = this.#file(from);
      this.#enter(posix.dirname(to));
      this.#confirm(posix.dirname(from));
      this.#confirm(posix.dirname(to));
      try {
        linkSync(from, to);
      } catch (error) {
        if (hasCode(error, "ENOENT", "EEXIST")) throw error;
        this.#create(to, this.read(from), undefined, (file) => futimesSync(file, atime, mtime));
        return;
      }
      // A link that took the file's place in the last moment has been given a second name, not been followed.
      if (lstat(to)?.isFile() === true) return;
      rmSync(to, { force: true });
      throw refused(from, "link");
    });
  }

  makeFolder(path: string): void {
    attempt(path, () => this.#make(path));
  }

  makeReadOnly(path: string): void {
    this.#opened(path, (file) => fchmodSync(file, 0o444));
  }

  flush(path: string): void {
    // Windows flushes neither folders nor files that are open for reading.
    if (process.platform === "win32") return;
    if (this.kindOf(path) === "file") return this.#opened(path, (file) => fsyncSync(file));
    attempt(path, () => {
      this.#enter(path);
      const folder = openSync(path, O_RDONLY | O_DIRECTORY | (path === this.root ? 0 : O_NOFOLLOW));
      try {
        fsyncSync(folder);
      } finally {
        closeSync(folder);
      }
    });
  }

  /** A stream into a new file. */
  streamTo(path: string, mode: number): Writable {
    return attempt(path, () => createWriteStream("", { fd: this.#createEmpty(path, mode) }));
  }

  /** What a folder holds: names are only given away once it is known that they were read at their very place. */
  #listed<T>(path: string, read: () => readonly T[]): readonly T[] {
    return attempt(path, () => {
      const isKnown = path === this.root || this.#folders.has(path);
      if (!isKnown && !isBelow(path, this.root)) this.#enter(path);
      let found: readonly T[];
      try {
        found = read();
      } catch (error) {
        // What stands there may be no folder.
        this.#enter(path);
        throw error;
      }
      this.#confirm(path);
      if (!isKnown) this.#folders.add(path);
      return found;
    });
  }

  /** Does something with a file that is open for reading, and is what stands at its place. */
  #opened<T>(path: string, use: (file: number) => T): T {
    return attempt(path, () => {
      this.#enter(posix.dirname(path));
      for (let tries = 1; ; tries += 1) {
        const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
          if (this.#isAt(path, file, requireRegular(path, file))) return use(file);
        } finally {
          closeSync(file);
        }
        if (tries === maxTries) throw refused(path, "link");
      }
    });
  }

  /** Whether an open file is the one that stands at a path, with no link on the way. False when it has been replaced meanwhile. @throws FileFailure */
  #isAt(path: string, file: number, { dev, ino }: Stats): boolean {
    if (pathOfOpen(file) === this.#placeOf(path)) return true;
    this.#confirm(posix.dirname(path));
    const there = lstat(path);
    if (there?.isSymbolicLink() === true) throw refused(path, "link");
    return there !== undefined && there.dev === dev && there.ino === ino;
  }

  #create(path: string, content: Uint8Array | string, mode?: number, also?: (file: number) => void): void {
    const file = this.#createEmpty(path, mode);
    try {
      writeFileSync(file, content);
      also?.(file);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  }

  /** Opens a new file, which stands where it should before anything is written into it. */
  #createEmpty(path: string, mode?: number): number {
    const open = (): number => openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode ?? 0o666);
    this.#make(posix.dirname(path));
    const file = open();
    try {
      if (!this.#isAt(path, file, fstatSync(file))) throw refused(path, "link");
      if (mode !== undefined) fchmodSync(file, mode);
      return file;
    } catch (error) {
      closeSync(file);
      throw error;
    }
  }

  /** A regular file's facts. @throws FileFailure */
  #file(path: string): Stats {
    this.#enter(posix.dirname(path));
    const stats = lstatSync(path);
    if (!stats.isFile()) throw refused(path, kindOf(stats));
    return stats;
  }

  #make(path: string): void {
    if (this.#folders.has(path)) return;
    if (path === this.root) {
      makeFolders(path);
      this.#folders.add(path);
      return;
    }
    this.#make(posix.dirname(path));
    try {
      mkdirSync(path);
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
    }
    this.#enter(path);
  }

  /** Sees to it that a folder, and all above it up to the root, are real ones. @throws FileFailure */
  #enter(path: string): void {
    const kind = this.#kindOfFolder(path);
    if (kind !== "folder") throw refused(path, kind);
  }

  #kindOfFolder(path: string): EntryKind {
    if (this.#folders.has(path)) return "folder";
    if (path === this.root) return kindOf(stat(path));
    if (!isBelow(path, this.root)) throw new FileFailure(path, "link", `the path leaves ${this.root}`);
    const above = this.#kindOfFolder(posix.dirname(path));
    if (above !== "folder") return above;
    const kind = kindOf(lstat(path));
    if (kind === "folder") this.#folders.add(path);
    return kind;
  }

  /** Asks the system itself whether a folder stands where it seems to. @throws FileFailure */
  #confirm(folder: string): void {
    if (folder !== this.root && !isSamePath(realpathSync.native(folder), this.#placeOf(folder)))
      throw refused(folder, "link");
  }

  /** Where a path stands when no link is on the way from the root. */
  #placeOf(path: string): string {
    this.#real ??= realpathSync.native(this.root).replaceAll("\\", "/");
    const below = path.slice(this.root.length);
    return this.#real === "/" && this.root !== "/" ? below : this.#real + below;
  }

  #forget(path: string): void {
    for (const folder of this.#folders)
      if (folder === path || folder.startsWith(`${path}/`)) this.#folders.delete(folder);
  }
}

/** Reads what fits, from a file's start, which a pipe does not have. @throws FileFailure when it is no regular file */
function readAtStart(path: string, file: number, into: Uint8Array): number {
  try {
    return readSync(file, into, 0, into.length, 0);
  } catch (error) {
    requireRegular(path, file);
    throw error;
  }
}

/** An open file's facts. @throws FileFailure when it is no regular file */
function requireRegular(path: string, file: number): Stats {
  const stats = fstatSync(file);
  if (!stats.isFile()) throw refused(path, kindOf(stats));
  return stats;
}

/** Whether a path lies below a root, without steps that go up or stay. */
function isBelow(path: string, root: string): boolean {
  const start = root === "/" ? root : `${root}/`;
  const below = path.slice(start.length);
  const isPlain = !/(?:^|\/)\.{0,2}(?:\/|$)/.test(below) && !(process.platform === "win32" && below.includes("\\"));
  return path.startsWith(start) && isPlain;
}

/** Some systems know no capitals in names, and write letters with dots in another way. */
function isSamePath(one: string, other: string): boolean {
  if (one === other) return true;
  if (process.platform !== "win32" && process.platform !== "darwin") return false;
  const plain = (path: string): string => path.replaceAll("\\", "/").normalize("NFC").toLowerCase();
  return plain(one) === plain(other);
}
