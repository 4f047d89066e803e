import { FileFailure, type Files } from "../host/files.js";

/** What the program makes for one output folder: the site itself, and hidden folders beside it that a run may leave when it is killed. */
export type OutputName = "site" | `${"aside" | "making" | "old"}-${string}`;

/**
 * Which folders at and beside an output folder this program has made for this user. It is kept apart from them: what stands in a folder says
 * nothing about who made it. Each is a file of its own, so that several programs may write at once.
 */
export class OutputRecord {
  constructor(
    /** Undefined when nothing can be remembered. */
    readonly files: Files | undefined,
    readonly folder: string,
  ) {}

  knows(name: OutputName): boolean {
    return this.files?.kindOf(`${this.folder}/${name}`) === "file";
  }

  note(name: OutputName): void {
    this.#try((files) => files.replace(`${this.folder}/${name}`, "Made by omavalvonta.\n"));
  }

  forget(name: OutputName): void {
    this.#try((files) => files.remove(`${this.folder}/${name}`));
  }

  /** Every hidden folder that is known, with the number of the process that made it. */
  hidden(): readonly {
    readonly name: OutputName;
    readonly what: "aside" | "making" | "old";
    readonly owner: number;
  }[] {
    const names = this.#try((files) => files.names(this.folder)) ?? [];
    return names.flatMap((name) => {
      const [, what, owner] = /^(aside|making|old)-(\d+)(?:\.\d+)?$/.exec(name) ?? [];
      return what === "aside" || what === "making" || what === "old"
        ? [{ name: name as OutputName, owner: Number(owner), what }]
        : [];
    });
  }

  #try<T>(action: (files: Files) => T): T | undefined {
    try {
      return this.files === undefined ? undefined : action(this.files);
    } catch (error) {
      if (error instanceof FileFailure) return undefined;
      throw error;
    }
  }
}
