/**
 * The disk, as the person at the keyboard names its places. What stands below a folder is reached through a gate: `within`.
 * Paths are absolute, with `/` everywhere. Reading and writing are synchronous: a build reads thousands of small files, and each costs
 * several times more when awaited.
 */
export interface Disk {
  /**
   * The gate to all that stands below a folder. Links on the way to the folder are the user's own and are followed; below it no link is, in any
   * component of a path. The folder may be missing.
   */
  within(root: string): Files;
  /** What a path leads to, links followed. */
  kindOf(path: string): EntryKind;
  /** The path with every link followed. @throws FileFailure */
  realPath(path: string): string;
  /** Reads a file that the user named, links followed. @throws FileFailure when it is not a regular file */
  read(path: string): Uint8Array;
  /**
   * A folder that belongs to this user alone, made with the folders above it when it is missing.
   * @throws FileFailure "not-ours" when it is somebody else's, or others may write to it
   */
  ownFolder(path: string): Files;
  /** Writes into a device or pipe that the user named. @throws FileFailure */
  writeTo(path: string, content: string): void;
  /** Folders for what can be thrown away, the best first. */
  readonly cacheFolders: readonly string[];
}

/**
 * The files below one folder, its root; every path begins with the root's. A path that leaves the root, or leads through a symbolic link, is
 * refused with the problem "link"; an entry that is neither a regular file nor a folder is never opened.
 */
export interface Files {
  readonly root: string;
  /** @throws FileFailure */
  read(path: string): Uint8Array;
  /**
   * The same, in memory that the next such reading uses again, and without looking once more whether a folder above has been moved meanwhile: for
   * content that is only compared, and never shown. @throws FileFailure
   */
  readTransient(path: string): Uint8Array;
  /** Gives a file's content piece by piece, of any size; a piece is good until the next. @throws FileFailure */
  readPieces(path: string, take: (piece: Uint8Array) => void): void;
  /** What a folder holds, in code-unit order of names. @throws FileFailure */
  list(path: string): readonly Entry[];
  /** Of a path that leaves the root, `link`. */
  kindOf(path: string): EntryKind;
  /** Size of a file in bytes. @throws FileFailure */
  size(path: string): number;
  /** Writes a new file, making the folders above it. @throws FileFailure when something has the name */
  write(path: string, content: Uint8Array | string): void;
  /**
   * Puts a file in place, in one step: whoever looks, or a crash, finds the old file or the new one, whole. The rights of the old file stay.
   * @throws FileFailure when the name is taken by anything but a file
   */
  replace(path: string, content: Uint8Array | string): void;
  /** Moves a file or folder to a name that is free. @throws FileFailure */
  rename(from: string, to: string): void;
  /** Moves a file to a name that may be taken by another file, in one step. @throws FileFailure */
  moveOver(from: string, to: string): void;
  /** Removes a file, or a folder with all that it holds; nothing happens when it is missing. @throws FileFailure */
  remove(path: string): void;
  /** Removes a single entry of any kind, a link or device itself; of a folder only an empty one. @throws FileFailure */
  removeEntry(path: string): void;
  /**
   * Gives a file a second name, which must be free, in a folder that exists; a copy with the same time where the disk has no such names.
   * Who later writes into one of the two may change both: only for files that are replaced and never written into. @throws FileFailure
   */
  link(from: string, to: string): void;
  makeFolder(path: string): void;
  /** Names in a folder, in no order. @throws FileFailure */
  names(path: string): readonly string[];
  /** Changes whenever somebody writes to the file; undefined when there is no file. */
  stamp(path: string): string | undefined;
  /** Takes the right to change a file from everybody. @throws FileFailure */
  makeReadOnly(path: string): void;
  /** Waits until a file's content, or a folder's list of names, is safe on the disk. @throws FileFailure */
  flush(path: string): void;
}

/** What it takes to read files. */
export type ReadableFiles = Pick<Files, "kindOf" | "list" | "read" | "size">;

/** `link`: a symbolic link, or something behind one. `other`: what has no content of its own, such as a pipe or a device. */
export type EntryKind = "file" | "folder" | "link" | "missing" | "other";

export interface Entry {
  readonly name: string;
  /** Of the entry itself; no link is followed. */
  readonly kind: EntryKind;
}

export type FileProblem = "disk-full" | "link" | "missing" | "no-permission" | "not-ours" | "other";

/** The outside world refused, or the gate did; the message is the operating system's. */
export class FileFailure extends Error {
  override readonly name = "FileFailure";

  constructor(
    readonly path: string,
    readonly problem: FileProblem,
    message: string,
  ) {
    super(message);
  }
}
