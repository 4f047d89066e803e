import { toStored, type StoredFindings } from "./finding-store.js";
import { judge, resolveUnit, type DocumentGroup, type Findings, type ResolvedGroup } from "./lint-document.js";
import { LookupTrace, type AskedFiles } from "../cache/lookup-trace.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import type { ReadableFiles } from "../../host/files.js";
import { Today, type DayRange } from "../../plan/today.js";
import type { Language } from "../../text/language.js";
import { passGate } from "../../validate/validate.js";

/** What a unit's check found, as plain data, and everything outside the unit's own folder that the answer depends on. */
export interface UnitRecord {
  readonly findings: StoredFindings;
  /** How many findings the unit's plan and each of its translations have; those of the folder itself come before them. */
  readonly counts: readonly number[];
  readonly asked: AskedFiles;
  /** The days on which the answer holds. */
  readonly days: DayRange;
  /** The common texts that the unit takes. */
  readonly shared: readonly (Language | "workspace")[];
}

/** A unit that has been checked. */
export interface UnitCheck {
  /** Its plan and translations that may be rendered; undefined when the plan may not. */
  readonly group: DocumentGroup | undefined;
  readonly record: UnitRecord;
}

/**
 * Reads and checks a unit. `known`: what an earlier check of the same content found; then the plans are only read, and no rule runs.
 * `unitFiles`: what the unit's files are read from.
 */
export function checkUnit(
  slug: string,
  context: WorkspaceContext,
  unitFiles: ReadableFiles,
  known?: UnitRecord,
): UnitCheck {
  const findings: Findings = { diagnostics: [], uses: [] };
  if (known !== undefined) {
    const resolved = resolveUnit(slug, context, findings, unitFiles);
    return { group: renderable(resolved, known, context.draft), record: known };
  }
  const lookup = new LookupTrace(context.lookup);
  const taken = new Set<UnitRecord["shared"][number]>();
  const sharedIn: WorkspaceContext["sharedIn"] = (key) => {
    taken.add(key);
    return context.sharedIn(key);
  };
  const today = new Today(context.today.date);
  const traced = { ...context, lookup, sharedIn, today };
  const { counts, group } = judge(resolveUnit(slug, traced, findings, unitFiles), traced, findings);
  return {
    group,
    record: { asked: lookup.asked(), counts, days: today.range, findings: toStored(findings), shared: [...taken] },
  };
}

/** The documents that may be rendered, by what their check found. */
function renderable(
  { plan, translations }: ResolvedGroup,
  { counts, findings: { diagnostics, uses } }: UnitRecord,
  draft: boolean,
): DocumentGroup | undefined {
  const others = translations.map((one) => one.plan);
  let start = diagnostics.length - counts.reduce((sum, count) => sum + count, 0);
  const [original, ...valid] = [{ ...plan, translations: others }, ...others].map((document, index) => {
    const own = diagnostics.slice(start, (start += counts[index] ?? 0));
    const haveRulesRun = (uses[index] ?? null) !== null;
    return haveRulesRun ? passGate(document, own, draft) : undefined;
  });
  return original === undefined ? undefined : [original, ...valid.filter((document) => document !== undefined)];
}
