import type { Prose } from "./prose.js";
import type { ResolvedPlan } from "./resolved.js";
import type { Pointer, YamlDocument } from "./yaml-document.js";

/** Every text in a plan's YAML files: of tables, measures, changes, and the sentences of unit.yaml. */
export function yamlProse(plan: ResolvedPlan, found: Prose[]): void {
  collectFacts(plan, found);
  for (const { documents } of plan.riskTables.values())
    for (const document of documents) collectBelow(document, ["risks"], (document.data as Rows).risks, found);
  for (const document of plan.actionDocuments)
    collectBelow(document, ["actions"], (document.data as Rows).actions, found);
  for (const report of plan.reports) collectBelow(report.document, ["changes"], report.changes, found);
}

interface Rows {
  readonly actions?: unknown;
  readonly risks?: unknown;
}

/** The sentences of unit.yaml, or of a translation's. */
function collectFacts({ facts, translatedFacts }: ResolvedPlan, found: Prose[]): void {
  if (translatedFacts !== undefined) return collectBelow(translatedFacts, [], translatedFacts.data, found);
  const { "not-applicable": excuses, plan, services } = facts.data;
  collectBelow(facts, ["not-applicable"], excuses, found);
  collectBelow(facts, ["plan", "changes"], plan.changes, found);
  for (const [index, { name }] of (services ?? []).entries())
    collectBelow(facts, ["services", index, "name"], name, found);
}

/** Keys whose values are ids, days or words of closed lists, not somebody's text. */
const notText: ReadonlySet<string> = new Set(["owner", "status", "due"]);

function collectBelow(document: YamlDocument, at: Pointer, value: unknown, found: Prose[]): void {
  if (typeof value === "string") found.push(toProse(document, at, value));
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) collectBelow(document, [...at, index], item, found);
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value))
      if (!notText.has(key)) collectBelow(document, [...at, key], item, found);
  }
}

function toProse(document: YamlDocument, at: Pointer, value: string): Prose {
  return {
    kind: "yaml",
    section: undefined,
    source: document.source,
    span(start, end) {
      const whole = document.at(at, "value");
      const within = document.source.text.slice(whole.start, whole.end);
      const offset = within === value ? 0 : within.slice(1, -1) === value ? 1 : undefined;
      return offset === undefined ? whole : { end: whole.start + offset + end, start: whole.start + offset + start };
    },
    text: value,
  };
}
