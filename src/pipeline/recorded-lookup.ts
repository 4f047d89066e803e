import type { EntryKind } from "../host/files.js";
import type { FileLookup } from "../resolve/targets.js";

/** What was asked of the workspace's files, and what the answer was. */
export interface AskedFiles {
  readonly kinds: Readonly<Record<string, EntryKind>>;
  readonly outside: Readonly<Record<string, boolean>>;
  /** Names in folders, each on a line. */
  readonly names: Readonly<Record<string, string>>;
}

/** A lookup that notes what it is asked, so that later the same questions can be asked again. */
export class RecordedLookup implements FileLookup {
  readonly #kinds: Record<string, EntryKind> = {};
  readonly #outside: Record<string, boolean> = {};
  readonly #names: Record<string, string> = {};

  constructor(readonly files: FileLookup) {}

  kindOf(path: string): EntryKind {
    return (this.#kinds[path] = this.files.kindOf(path));
  }

  isOutside(path: string): boolean {
    return (this.#outside[path] = this.files.isOutside(path));
  }

  names(folder: string): readonly string[] {
    const names = this.files.names(folder);
    this.#names[folder] = names.join("\n");
    return names;
  }

  asked(): AskedFiles {
    return { kinds: this.#kinds, names: this.#names, outside: this.#outside };
  }
}

/** Whether the files still answer as they did. */
export function isStillSo({ kinds, names, outside }: AskedFiles, files: FileLookup): boolean {
  return (
    Object.entries(kinds).every(([path, kind]) => files.kindOf(path) === kind) &&
    Object.entries(names).every(([folder, list]) => files.names(folder).join("\n") === list) &&
    Object.entries(outside).every(([path, isOutside]) => files.isOutside(path) === isOutside)
  );
}
