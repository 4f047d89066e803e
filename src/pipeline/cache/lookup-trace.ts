import type { WorkspaceLookup } from "../workspace/file-lookup.js";
import type { EntryKind } from "../../host/files.js";
import type { ContentProblem } from "../../resolve/targets.js";

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
export class LookupTrace implements WorkspaceLookup {
  readonly #kinds = new Map<string, EntryKind>();
  readonly #contents = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #taken = new Map<string, boolean>();

  constructor(readonly files: WorkspaceLookup) {}

  kindOf(path: string): EntryKind {
    const kind = this.files.kindOf(path);
    this.#kinds.set(path, kind);
    return kind;
  }

  isTaken(path: string): boolean {
    const isTaken = this.files.isTaken(path);
    this.#taken.set(path, isTaken);
    return isTaken;
  }

  problemsIn(path: string): readonly ContentProblem[] {
    this.#contents.set(path, this.files.digestOf(path) ?? "");
    return this.files.problemsIn(path);
  }

  digestOf(path: string): string | undefined {
    return this.files.digestOf(path);
  }

  names(folder: string): readonly string[] {
    const names = this.files.names(folder);
    this.#names.set(folder, names.join("\n"));
    return names;
  }

  asked(): AskedFiles {
    return {
      contents: Object.fromEntries(this.#contents),
      kinds: Object.fromEntries(this.#kinds),
      names: Object.fromEntries(this.#names),
      taken: Object.fromEntries(this.#taken),
    };
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
