import type { BrowserWarning } from "../../host/browser.js";
import type { CacheFolder } from "../cache/cache-folder.js";
import type { Language } from "../../text/language.js";
import type { BuildMode } from "../shard/build-mode.js";
import type { Shards } from "../shard/shards.js";
import type { UserCache } from "../cache/user-cache.js";

/** A build as it is asked for. */
export interface BuildRequest {
  readonly mode: BuildMode;
  readonly run: BuildRun;
}

/** How a build is carried out. Nothing in it decides a byte of the site. */
export interface BuildRun {
  /** The folder to build into. Absolute. */
  readonly out: string;
  /** Names the run when several machines share the work. */
  readonly name: string | undefined;
  /** What several machines have built, to take the units from. */
  readonly shards: Shards | undefined;
  /** What earlier builds left of what has not changed; undefined: nothing is taken from there or left there. */
  readonly cache: CacheFolder | undefined;
  /** Remembers which folders this program has made; undefined on a machine that keeps nothing. */
  readonly userCache: UserCache | undefined;
  /** A browser's path, when the user chose one. */
  readonly browser: string | undefined;
  /** How many PDFs are printed at the same time. */
  readonly jobs: number;
  readonly pdfTimeoutMs: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** In the language of the workspace. */
  readonly onWarning: (warning: BuildWarning, language: Language) => void;
}

/** What the user should know of a build that went on. */
export type BuildWarning =
  | BrowserWarning
  | { readonly kind: "no-search" }
  | { readonly kind: "no-poster" }
  /** A PDF that fails a check of accessibility; the path is from the folder that is built. */
  | { readonly kind: "inaccessible-pdf"; readonly path: string };

/** How far a build is. */
export interface Progress {
  readonly step: "pages" | "pdf" | "search";
  readonly done: number;
  readonly total: number;
  readonly name: string;
}
