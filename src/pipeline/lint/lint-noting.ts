import type { SourceReader } from "./finding-store.js";
import type { UnitRecord } from "./lint-cache.js";
import { lintUnit, type DocumentGroup, type Findings } from "./lint-document.js";
import { RecordedLookup } from "../cache/recorded-lookup.js";
import type { Shop } from "../workspace/shop.js";
import type { ReadableFiles } from "../../host/files.js";

/** What a unit's check depended on beside the unit's own folder. */
export type NotedCheck = Pick<UnitRecord, "asked" | "shared">;

/** Checks a unit as `lintUnit` does, and notes what the check depended on. */
export function lintNoting(
  slug: string,
  shop: Shop,
  findings: Findings,
  own: ReadableFiles = shop.host.files,
): { readonly group: DocumentGroup | undefined; readonly noted: NotedCheck } {
  const lookup = new RecordedLookup(shop.lookup);
  const taken = new Set<UnitRecord["shared"][number]>();
  const sharedIn: Shop["sharedIn"] = (key) => {
    taken.add(key);
    return shop.sharedIn(key);
  };
  const group = lintUnit(slug, { ...shop, lookup, sharedIn }, findings, own);
  return { group, noted: { asked: lookup.asked(), shared: [...taken] } };
}

/** Adds what an earlier check of a unit, or one in another thread, has found. */
export function addRecorded({ findings, shared }: UnitRecord, shop: Shop, reader: SourceReader, all: Findings): void {
  // What is wrong in the common text is found when it is read.
  for (const key of shared) shop.sharedIn(key);
  const { diagnostics, uses } = reader.toLive(findings);
  for (const diagnostic of diagnostics) all.diagnostics.push(diagnostic);
  for (const one of uses) all.uses.push(one);
}
