import type { Browsers } from "./browser.js";
import type { Disk, Files } from "./files.js";
import type { SearchIndexers } from "./search.js";
import type { Threads } from "./threads.js";
import type { Language } from "../text/language.js";

/** The outside world; nothing below the command line reaches it in another way. */
export interface Machine {
  readonly disk: Disk;
  /** Files that ship with the product, by path from its root (`templates/site/plan.css`). @throws FileFailure */
  readonly resource: (path: string) => Uint8Array;
  readonly browsers: Browsers;
  readonly searchIndexers: SearchIndexers;
  readonly processes: Processes;
  /** Absent where one thread is all there is. */
  readonly threads?: Threads;
  /** A digest of the program itself, which changes whenever any part of it does. */
  readonly program: () => string;
  /** Puts soft hyphens wherever a word may be divided. */
  readonly hyphenate: (word: string, language: Language) => string;
  /** Lets signals and timers be heard during long work. */
  readonly yieldToEvents: () => Promise<void>;
}

/** The outside world with the gate to one workspace, given to the pipelines. */
export interface Host extends Machine {
  /** The files of the workspace. */
  readonly files: Files;
}

/** A machine with the gate to the workspace in a folder. */
export function hostOf(machine: Machine, workspace: string): Host {
  return { ...machine, files: machine.disk.within(workspace) };
}

/** Which programs of this machine are running; a number is never that of two at once. */
export interface Processes {
  readonly own: number;
  isRunning(id: number): boolean;
}
