import type { Shard } from "./assign-shard.js";
import { textDigest } from "../cache/digest.js";

/** Everything in a command that decides what a build makes, to the byte. */
export interface BuildMode {
  /** Whether errors of rules are let through, with a mark on every page. */
  readonly draft: boolean;
  readonly pdf: boolean;
  readonly search: boolean;
  /** The part of the units to build when several machines share the work: no site, but what `merge` makes one of. */
  readonly shard: Shard | undefined;
  /** Seconds since 1970 that stand for the time of the build in every file; undefined: each plan's own date. */
  readonly sourceDateEpoch: number | undefined;
  /** The day by which the rules about time judge, as year-month-day. */
  readonly today: string;
  /** Slugs of the units to build; undefined: all. */
  readonly units: ReadonlySet<string> | undefined;
}

/**
 * A digest of what a mode decides in the files of a single unit. Left out are what chooses other files, and the day: rendering never looks at it,
 * and a check knows on which days its answer holds. A field that is new counts until it is left out here.
 */
export function unitModeDigest({
  search: _search,
  shard: _shard,
  today: _today,
  units: _units,
  ...mode
}: BuildMode): string {
  return textDigest(JSON.stringify(mode));
}

/** A digest of what a mode decides in a site as a whole, with the day left out as above. The units are named by whoever lists them. */
export function siteModeDigest({ today: _today, units: _units, ...mode }: BuildMode): string {
  return textDigest(JSON.stringify(mode));
}
