import type { Root } from "../discover/read-text.js";
import { FileFailure, type Files } from "../host/files.js";

/** The folder of what can be thrown away at any time; it keeps itself out of version control. */
const folderName = ".omavalvonta/cache";

const ignoreAll = "*\n";

/** What earlier runs have left for later ones. What cannot be read is as if it were not there; what cannot be written costs time, nothing else. */
export class CacheFolder {
  readonly path: string;

  constructor(
    readonly files: Files,
    root: Root,
  ) {
    this.path = `${root.path}/${folderName}`;
  }

  read(name: string): string | undefined {
    const bytes = this.readBytes(name);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  }

  readBytes(name: string): Uint8Array | undefined {
    return this.#try(() => {
      const path = `${this.path}/${name}`;
      return this.files.kindOf(path) === "file" ? this.files.read(path) : undefined;
    });
  }

  /** Whoever reads meanwhile finds the old content or the new, whole. */
  write(name: string, content: Uint8Array | string): void {
    this.#try(() => {
      const path = `${this.path}/${name}`;
      if (this.read(".gitignore") !== ignoreAll) this.files.write(`${this.path}/.gitignore`, ignoreAll);
      if (this.files.kindOf(path) === "missing") this.files.write(path, "");
      this.files.replace(path, content);
    });
  }

  /** Names in a folder of the cache. */
  names(folder: string): readonly string[] {
    return this.#try(() => this.files.names(`${this.path}/${folder}`)) ?? [];
  }

  remove(name: string): void {
    this.#try(() => this.files.remove(`${this.path}/${name}`));
  }

  #try<T>(action: () => T): T | undefined {
    try {
      return action();
    } catch (error) {
      if (error instanceof FileFailure) return undefined;
      throw error;
    }
  }
}
