import type { ResolvedPlan, ValidPlan } from "../plan/resolved.js";
import type { Today } from "../plan/today.js";
import { suppressionsOf } from "../prose/suppressions.js";
import { runRules, unconditionalRuleIds, type RuleSettings } from "../rules/run.js";
import { suppress, type SuppressionUse } from "../rules/suppress.js";
import { cappedReport } from "../text/capped-report.js";
import type { Diagnostic } from "../text/diagnostic.js";

/** A plan that may be rendered, or what keeps it from that; a valid plan can still have warnings. */
export interface Validation {
  readonly plan: ValidPlan | undefined;
  /** Those with a justification among them stop nothing. */
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined when the rules have not run. */
  readonly suppressions: readonly SuppressionUse[] | undefined;
}

/**
 * The gate before rendering. `mode.isSound` says whether the workspace's common files are. Structural errors and those of unconditional rules always close it; errors of other rules do unless a draft is asked for.
 * Rules run only over a sound structure: on a broken one they would report what is merely not readable.
 */
export function validate(
  plan: ResolvedPlan,
  structure: readonly Diagnostic[],
  settings: RuleSettings,
  mode: { readonly draft: boolean; readonly isSound: boolean; readonly today: Today },
): Validation {
  const isSound = mode.isSound && !structure.some((diagnostic) => diagnostic.severity === "error");
  const diagnostics = [...structure];
  const found: Diagnostic[] = [];
  const suppressions = suppressionsOf(plan);
  // Where some may stand, all are needed to know which of the others are left.
  const report = suppressions.length === 0 ? cappedReport(found) : (diagnostic: Diagnostic) => found.push(diagnostic);
  if (isSound) runRules(plan, settings, mode.today, report);
  const { findings, uses } = suppress(suppressions, plan.slug, found, (diagnostic) => diagnostics.push(diagnostic));
  if (!isSound) return { diagnostics, plan: undefined, suppressions: undefined };
  for (const finding of findings) diagnostics.push(finding);
  return { diagnostics, plan: passGate(plan, diagnostics, mode.draft), suppressions: uses };
}

/**
 * The plan, if it may be rendered by what its validation found, now or earlier in the same content; the rules must have run. This is the one
 * place that makes a plan a valid one.
 */
export function passGate(plan: ResolvedPlan, findings: readonly GateFacts[], draft: boolean): ValidPlan | undefined {
  return isBlocked(findings, draft) ? undefined : (plan as ValidPlan);
}

/** What the gate looks at in a finding. */
type GateFacts = Pick<Diagnostic, "justification" | "kind" | "rule" | "severity">;

/** The gate: whether findings keep a unit, a site or a release from being made. */
export function isBlocked(findings: readonly GateFacts[], draft: boolean): boolean {
  return findings.some((finding) => stopsBuild(finding, draft));
}

function stopsBuild({ justification, kind, rule, severity }: GateFacts, draft: boolean): boolean {
  if (justification !== undefined) return false;
  return severity === "error" && (kind === "structure" || !draft || unconditionalRuleIds.includes(rule));
}
