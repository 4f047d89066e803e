import { FileFailure, type Files } from "../../host/files.js";

/**
 * What earlier runs of this program have left for later ones, about one workspace. It lies outside of the workspace: whatever stands there was put
 * there by authors. What cannot be read is as if it were not there; what cannot be written costs time, nothing else.
 */
export class CacheFolder {
  constructor(
    readonly files: Files,
    /** Absolute. */
    readonly path: string,
  ) {}

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
    this.#try(() => this.files.replace(`${this.path}/${name}`, content));
  }

  /** Names in a folder of the cache, or in the cache itself. */
  names(folder = ""): readonly string[] {
    return this.#try(() => this.files.names(folder === "" ? this.path : `${this.path}/${folder}`)) ?? [];
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
