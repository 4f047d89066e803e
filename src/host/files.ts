/**
 * Files as the stages see them. Paths are absolute, with `/` everywhere.
 * Reading and writing are synchronous: a build reads thousands of small files, and each costs several times more when awaited.
 */
export interface Files {
  /** @throws FileFailure */
  read(path: string): Uint8Array;
  /** The same, in memory that the next such reading uses again: for content that is looked at once. @throws FileFailure */
  readBriefly(path: string): Uint8Array;
  /** What a folder holds, in code-unit order of names. @throws FileFailure */
  list(path: string): readonly Entry[];
  kindOf(path: string): EntryKind;
  /** The path with every symbolic link followed. @throws FileFailure */
  realPath(path: string): string;
  /** Size of a file in bytes. @throws FileFailure */
  size(path: string): number;
  /** Writes a whole file, making the folders above it. @throws FileFailure */
  write(path: string, content: Uint8Array | string): void;
  /**
   * Gives a file that exists other content in one step: whoever looks, or a crash, finds the old file or the new one, whole.
   * A link stays a link, and the file's rights stay as they are. @throws FileFailure
   */
  replace(path: string, content: Uint8Array | string): void;
  /** Moves a file or folder to a name that is free. @throws FileFailure */
  rename(from: string, to: string): void;
  /** Moves a file to a name that may be taken by another file, in one step. @throws FileFailure */
  moveOver(from: string, to: string): void;
  /** Removes a file, or a folder with all that it holds; nothing happens when it is missing. @throws FileFailure */
  remove(path: string): void;
  /**
   * Puts a file's content at a free name, making the folders above it; where the disk can, without copying it. A file that may
   * be written to is never shared with its copy. @throws FileFailure
   */
  copy(from: string, to: string): void;
  /**
   * Gives a file a second name, which must be free, in a folder that exists; a copy with the same time where the disk has no such names.
   * Who later writes into one of the two may change both: only for files that are replaced and never written into. @throws FileFailure
   */
  share(from: string, to: string): void;
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
export type ReadableFiles = Pick<Files, "kindOf" | "list" | "read" | "realPath" | "size">;

export type EntryKind = "file" | "folder" | "missing" | "other";

export interface Entry {
  readonly name: string;
  /** Of what a symbolic link leads to, not of the link. */
  readonly kind: EntryKind;
  readonly isLink: boolean;
}

export type FileProblem = "missing" | "no-permission" | "disk-full" | "other";

/** The outside world refused; the message is the operating system's. */
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
