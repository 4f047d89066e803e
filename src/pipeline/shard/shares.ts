import type { SiteSource } from "../manifest/site-source.js";

/** How the shares of one site are made: all in the same way. */
export interface ShareMode {
  readonly draft: boolean;
  readonly pdf: boolean;
  readonly search: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The browser that printed; null when none did. */
  readonly printer: string | null;
  readonly sourceDateEpoch: number | null;
}

/** Shares of one site, and how they were made. */
export interface Shares {
  readonly mode: ShareMode;
  readonly sources: readonly SiteSource[];
}
