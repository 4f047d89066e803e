import { rules } from "./registry.generated.js";
import type { Finding, Rule, RuleContext } from "./rule.js";
import { wordedTexts } from "./worded-texts.js";
import { isCommon } from "../plan/common-text.js";
import type { ResolvedPlan } from "../plan/resolved.js";
import type { Today } from "../plan/today.js";
import type { Related, Report, Severity } from "../text/diagnostic.js";
import type { Localized } from "../text/language.js";

/** Rule id → severity as omavalvonta.yaml sets it. */
export type RuleSettings = Readonly<Record<string, Severity | "off">>;

/** Runs every rule over a plan. A setting replaces the severity of all of a rule's findings, but not of an unconditional rule's. */
export function runRules(plan: ResolvedPlan, settings: RuleSettings, today: Today, report: Report): void {
  const isUnitsPlan = plan.kind === "plan" && plan.translationOf === undefined;
  const texts = wordedTexts(plan);
  for (const [index, rule] of rules.entries()) {
    if (rule.isAboutUnit === true && !isUnitsPlan) continue;
    const setting = rule.isUnconditional === true ? undefined : settings[rule.id];
    if (setting !== "off") runRule(rule, { plan, texts: texts[index] ?? [], today }, setting, report);
  }
}

function runRule(rule: Rule, context: RuleContext, setting: Severity | undefined, report: Report): void {
  const { plan } = context;
  const record = ({ severity, ...finding }: Finding): void => {
    const related = [...(finding.related ?? []), ...unitsWithCommonText(finding, plan)];
    report({
      ...finding,
      ...(related.length === 0 ? {} : { related }),
      kind: "rule",
      rule: rule.id,
      severity: setting ?? severity ?? rule.severity,
      unit: plan.slug,
    });
  };
  rule.check(context, record);
}

/** The words by which a finding in common text points to a unit that has it in its plan. */
export const unitHasCommonText: Localized = {
  en: "This unit's plan contains the common text.",
  fi: "Yhteinen teksti on tämän yksikön suunnitelmassa.",
  sv: "Den gemensamma texten finns i denna enhets plan.",
};

function unitsWithCommonText({ source }: Finding, { facts }: ResolvedPlan): readonly Related[] {
  if (!isCommon(source)) return [];
  return [{ message: unitHasCommonText, source: facts.source, span: facts.at(["name"], "value") }];
}

export const ruleIds: readonly string[] = rules.map((rule) => rule.id);

/** Ids of the rules that no setting turns off. */
export const unconditionalRuleIds: readonly string[] = rules
  .filter((rule) => rule.isUnconditional === true)
  .map((rule) => rule.id);

export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
