import type { BuildMode } from "./build-mode.js";
import type { PreviousBuild } from "../manifest/previous-build.js";

/** How the shards of one site are built: all in the same mode. Plain data, in which null stands for what is not set. */
export interface ShardMode extends Omit<BuildMode, "shard" | "sourceDateEpoch" | "units"> {
  /** The browser that printed; null when none did. */
  readonly printer: string | null;
  readonly sourceDateEpoch: number | null;
}

/** Shards of one site, and how they were made. */
export interface Shards {
  readonly mode: ShardMode;
  readonly sources: readonly PreviousBuild[];
}
