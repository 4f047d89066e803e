import type { PreviousBuild } from "../manifest/previous-build.js";

/** How the shards of one site are made: all in the same way. */
export interface ShardMode {
  readonly draft: boolean;
  readonly pdf: boolean;
  readonly search: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The browser that printed; null when none did. */
  readonly printer: string | null;
  readonly sourceDateEpoch: number | null;
}

/** Shards of one site, and how they were made. */
export interface Shards {
  readonly mode: ShardMode;
  readonly sources: readonly PreviousBuild[];
}
