import type { LintResult } from "../lint/summarize-run.js";

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
  readonly lint: LintResult;
  /** Undefined when errors kept the site from being built. */
  readonly site: { readonly units: number; readonly pdfs: number; readonly work: BuildWork } | undefined;
}
