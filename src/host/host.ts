import type { Browsers } from "./browser.js";
import type { Files } from "./files.js";
import type { SearchIndexers } from "./search.js";
import type { Threads } from "./threads.js";
import type { Language } from "../text/language.js";

/** The outside world, given to the pipelines; nothing below the command line reaches it in another way. */
export interface Host {
  readonly files: Files;
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
  readonly breathe: () => Promise<void>;
}

/** Which programs of this machine are running; a number is never that of two at once. */
export interface Processes {
  readonly own: number;
  isRunning(id: number): boolean;
}
