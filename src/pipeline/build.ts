import { buildSite } from "./build-site.js";
import type { CacheFolder } from "./cache-folder.js";
import type { Share } from "./share-out.js";
import type { Shares } from "./share-file.js";
import type { Conclusion } from "./conclude.js";
import { expectedLanguages } from "./site-languages.js";
import { openShop } from "./shop.js";
import { openGround } from "./site-ground.js";
import type { LintOptions } from "./lint.js";
import type { UserCache } from "./user-cache.js";
import type { BrowserWarning } from "../host/browser.js";
import type { Host } from "../host/host.js";
import type { Root } from "../discover/read-text.js";
import type { Language } from "../text/language.js";

export interface BuildOptions extends LintOptions {
  /** Absolute. */
  readonly out: string;
  readonly pdf: boolean;
  readonly search: boolean;
  /** The part of the units to make, when several machines share the work: no site, but what `merge` makes one of. */
  readonly share: Share | undefined;
  /** Names the run whose machines share the work. */
  readonly run: string | undefined;
  /** What several machines have made, to take the units from. */
  readonly shares: Shares | undefined;
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

/** What a build did, counted. */
interface BuildWork {
  /** Units whose files were read, checked and rendered. */
  readonly made: number;
  /** Units that were taken as they were. */
  readonly kept: number;
  /** PDFs that the browser printed, and how often it printed for them. */
  readonly printed: number;
  readonly prints: number;
  /** Documents that were taken into an index for searching. */
  readonly indexed: number;
  /** Whether anything was written. */
  readonly wrote: boolean;
}

export interface BuildResult {
  readonly lint: Conclusion;
  /** Undefined when errors kept the site from being built. */
  readonly site: { readonly units: number; readonly pdfs: number; readonly work: BuildWork } | undefined;
}

/**
 * Checks the plans, makes every file of the site aside, and puts the new site in the old one's place. What has not changed since an earlier
 * build is taken from it. When anything fails, or the build is interrupted, the old site stays whole.
 * @throws Failure, FileFailure, and the signal's reason when interrupted
 */
export async function build(host: Host, root: Root, options: BuildOptions): Promise<BuildResult> {
  const { diagnostics, shop } = await openShop(host, root, options);
  if (shop === undefined)
    return { lint: { diagnostics, language: "fi", suppressed: [], unitCount: 0 }, site: undefined };
  const ground = openGround(shop, options);
  // Every page names the languages of the site, which are sure only when all plans have been read: then they seldom turn out different.
  const expected = expectedLanguages(shop, options.units);
  const first = await buildSite(shop, ground, expected, options);
  if (first.kind !== "other-languages") return first;
  const second = await buildSite(shop, ground, first.languages, options);
  if (second.kind === "other-languages") throw new Error("the workspace is being changed while it is built");
  return second;
}
