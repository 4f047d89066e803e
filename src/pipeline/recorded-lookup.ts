import type { WorkspaceLookup } from "./file-lookup.js";
import type { EntryKind } from "../host/files.js";
import type { ContentProblem } from "../resolve/targets.js";

/** What was asked of the workspace's files, and what the answer was. */
export interface AskedFiles {
  readonly kinds: Readonly<Record<string, EntryKind>>;
  /** Digests of files whose content was looked into; empty when there was no file. */
  readonly contents: Readonly<Record<string, string>>;
  /** Names in folders, each on a line. */
  readonly names: Readonly<Record<string, string>>;
  readonly taken: Readonly<Record<string, boolean>>;
}

/** A lookup that notes what it is asked, so that later the same questions can be asked again. */
export class RecordedLookup implements WorkspaceLookup {
  readonly #kinds: Record<string, EntryKind> = {};
  readonly #contents: Record<string, string> = {};
  readonly #names: Record<string, string> = {};
  readonly #taken: Record<string, boolean> = {};

  constructor(readonly files: WorkspaceLookup) {}

  kindOf(path: string): EntryKind {
    return (this.#kinds[path] = this.files.kindOf(path));
  }

  isTaken(path: string): boolean {
    return (this.#taken[path] = this.files.isTaken(path));
  }

  problemsIn(path: string): readonly ContentProblem[] {
    this.#contents[path] = this.files.digestOf(path) ?? "";
    return this.files.problemsIn(path);
  }

  digestOf(path: string): string | undefined {
    return this.files.digestOf(path);
  }

  names(folder: string): readonly string[] {
    const names = this.files.names(folder);
    this.#names[folder] = names.join("\n");
    return names;
  }

  asked(): AskedFiles {
    return { contents: this.#contents, kinds: this.#kinds, names: this.#names, taken: this.#taken };
  }
}

/** Whether the files still answer as they did. */
export function isStillSo({ contents, kinds, names, taken }: AskedFiles, files: WorkspaceLookup): boolean {
  return (
    Object.entries(kinds).every(([path, kind]) => files.kindOf(path) === kind) &&
    Object.entries(names).every(([folder, list]) => files.names(folder).join("\n") === list) &&
    Object.entries(taken).every(([path, isTaken]) => files.isTaken(path) === isTaken) &&
    Object.entries(contents).every(([path, digest]) => (files.digestOf(path) ?? "") === digest)
  );
}
