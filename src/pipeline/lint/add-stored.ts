import type { UnitRecord } from "./check-unit.js";
import type { SourceReader } from "./finding-store.js";
import type { Findings } from "./lint-document.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";

/** Adds what a unit's check found, in this run or an earlier one, in this thread or another. */
export function addStored(
  { findings, shared }: Pick<UnitRecord, "findings" | "shared">,
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
