import type { BrowserWarning } from "../../host/browser.js";
import type { CacheFolder } from "../cache/cache-folder.js";
import type { Language } from "../../text/language.js";
import type { LintOptions } from "../lint/lint.js";
import type { Shard } from "../shard/assign-shard.js";
import type { Shards } from "../shard/shards.js";
import type { UserCache } from "../cache/user-cache.js";

export interface BuildOptions extends LintOptions {
  /** Absolute. */
  readonly out: string;
  readonly pdf: boolean;
  readonly search: boolean;
  /** The part of the units to make, when several machines share the work: no site, but what `merge` makes one of. */
  readonly shard: Shard | undefined;
  /** Names the run whose machines share the work. */
  readonly run: string | undefined;
  /** What several machines have made, to take the units from. */
  readonly shards: Shards | undefined;
  /** What earlier builds have left of what has not changed; undefined when nothing is to be taken from there or left there. */
  readonly cache: CacheFolder | undefined;
  /** Where it is kept which folders this program has made; undefined on a machine that keeps nothing. */
  readonly userCache: UserCache | undefined;
  /** A browser's path, when the user chose one. */
  readonly browser: string | undefined;
  /** How many PDFs are printed at the same time. */
  readonly jobs: number;
  readonly pdfTimeoutMs: number;
  /** Seconds since 1970 that stand for the time of the build in every file; undefined means each plan's own date. */
  readonly sourceDateEpoch: number | undefined;
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
