import type { SourceReader } from "./finding-store.js";
import type { UnitRecord } from "./lint-cache.js";
import { lintUnit, type DocumentGroup, type Findings } from "./lint-document.js";
import { LookupTrace } from "../cache/lookup-trace.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import type { ReadableFiles } from "../../host/files.js";

/** What a unit's check depended on beside the unit's own folder. */
export type Dependencies = Pick<UnitRecord, "asked" | "shared">;

/** Checks a unit as `lintUnit` does, and notes what the check depended on. */
export function lintTracked(
  slug: string,
  context: WorkspaceContext,
  findings: Findings,
  unitFiles: ReadableFiles = context.host.files,
): { readonly group: DocumentGroup | undefined; readonly noted: Dependencies } {
  const lookup = new LookupTrace(context.lookup);
  const taken = new Set<UnitRecord["shared"][number]>();
  const sharedIn: WorkspaceContext["sharedIn"] = (key) => {
    taken.add(key);
    return context.sharedIn(key);
  };
  const group = lintUnit(slug, { ...context, lookup, sharedIn }, findings, unitFiles);
  return { group, noted: { asked: lookup.asked(), shared: [...taken] } };
}

/** Adds what an earlier check of a unit, or one in another thread, has found. */
export function addStored(
  { findings, shared }: UnitRecord,
  context: WorkspaceContext,
  reader: SourceReader,
  all: Findings,
): void {
  // What is wrong in the common text is found when it is read.
  for (const key of shared) context.sharedIn(key);
  const { diagnostics, uses } = reader.toLive(findings);
  for (const diagnostic of diagnostics) all.diagnostics.push(diagnostic);
  for (const one of uses) all.uses.push(one);
}
