import { rules } from "./registry.generated.js";
import type { Finding, Rule } from "./rule.js";
import type { ResolvedPlan } from "../plan/resolved.js";
import type { Report, Severity } from "../text/diagnostic.js";

/** Rule id → severity as omavalvonta.yaml sets it. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/** Runs every rule over a plan. A setting replaces the severity of all of a rule's findings, but not of an unconditional rule's. */
export function runRules(plan: ResolvedPlan, settings: RuleSettings, today: string, report: Report): void {
  for (const rule of rules) {
    runRule(rule, plan, rule.isUnconditional === true ? undefined : settings[rule.id], today, report);
  }
}

function runRule(
  rule: Rule,
  plan: ResolvedPlan,
  setting: Severity | "off" | undefined,
  today: string,
  report: Report,
): void {
  if (setting === "off") return;
  const record = ({ severity, ...finding }: Finding): void => {
    report({
      ...finding,
      kind: "rule",
      rule: rule.id,
      severity: setting ?? severity ?? rule.severity,
      unit: plan.slug,
    });
  };
  rule.check(plan, record, today);
}

export const ruleIds: readonly string[] = rules.map((rule) => rule.id);

/** Ids of the rules that no setting turns off. */
export const unconditionalRuleIds: readonly string[] = rules
  .filter((rule) => rule.isUnconditional === true)
  .map((rule) => rule.id);

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
