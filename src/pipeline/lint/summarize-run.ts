import { capFindings } from "./cap-findings.js";
import type { Findings } from "./lint-document.js";
import { dedupeShared } from "./dedupe-shared.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import { SuppressionRecord } from "./suppression-record.js";
import { programmeSlug } from "../../resolve/programme.js";
import { unusedSuppression } from "../../rules/suppress.js";
import { groupRepeats } from "./group-repeats.js";
import { compareDiagnostics } from "../../text/compare-diagnostics.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import type { Language } from "../../text/language.js";

/** What a run has to say. */
export interface LintResult {
  /** Sorted by file and place, each once: what stops a build, what can be fixed, and what a baseline counts. */
  readonly findings: readonly Diagnostic[];
  /** The same as a reader is told of them: repeats in one file stand together. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those that their authors let stand, each with its justification. */
  readonly suppressed: readonly Diagnostic[];
  /** How many units were looked at. */
  readonly unitCount: number;
  readonly language: Language;
}

/** Joins what was found in the common files and in the units. `isWhole`: all units were looked at. */
export function summarizeRun(
  findings: Findings,
  context: WorkspaceContext,
  unitCount: number,
  isWhole: boolean,
): LintResult {
  const suppressions = new SuppressionRecord();
  for (const uses of findings.uses) suppressions.add(uses);
  const unused = suppressions.unused(isWhole).map(unusedSuppression);
  const all = [...context.diagnostics, ...findings.diagnostics, ...unused.map(withUnit)];
  const merged = dedupeShared(all.map(withoutProgramme), unitCount);
  return {
    ...told(capFindings(merged.filter(({ justification }) => justification === undefined))),
    language: context.config.document.data.language,
    suppressed: merged.filter(({ justification }) => justification !== undefined),
    unitCount,
  };
}

/** The result of a run in which nothing could be read but `diagnostics`. */
export function unreadable(diagnostics: readonly Diagnostic[]): LintResult {
  return { ...told(diagnostics), language: "fi", suppressed: [], unitCount: 0 };
}

/** The same result with one finding more. */
export function withFinding<Result extends LintResult>(result: Result, finding: Diagnostic): Result {
  return { ...result, ...told([...result.findings, finding].toSorted(compareDiagnostics)) };
}

function told(findings: readonly Diagnostic[]): Pick<LintResult, "diagnostics" | "findings"> {
  return { diagnostics: groupRepeats(findings), findings };
}

/** A finding in a unit's folder concerns that unit. */
function withUnit(diagnostic: Diagnostic): Diagnostic {
  const slug = /^units\/([^/]+)/.exec(diagnostic.source.path)?.[1];
  return slug === undefined ? diagnostic : { ...diagnostic, unit: slug };
}

/** The programme is no unit, though it is made as one is. */
function withoutProgramme(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.unit !== programmeSlug) return diagnostic;
  const { unit: _unit, ...rest } = diagnostic;
  return rest;
}
