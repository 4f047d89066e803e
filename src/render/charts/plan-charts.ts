import { actionStatus } from "./action-status.js";
import { riskMatrix } from "./risk-matrix.js";
import type { Child } from "../html/elements.js";
import type { ResolvedPlan, ResolvedSection } from "../../plan/resolved.js";

/**
 * The pictures of a plan, by the section at whose end they stand. They are drawn from its tables, and are no part of its data: what a version
 * says does not change with how it is drawn.
 */
export function planPictures(plan: ResolvedPlan): ReadonlyMap<string, Child> {
  const { actions, language, riskTables, sections, unit } = plan;
  const found = new Map<string, Child>();
  const put = (picture: Child, requirements: readonly string[], isShown: (table: string) => boolean): void => {
    const home = picture === undefined ? undefined : homeOf(requirements, isShown, sections);
    if (home !== undefined) found.set(home.id, [found.get(home.id), picture]);
  };
  const risks = [...riskTables.values()].flatMap(({ rows }) => rows);
  put(riskMatrix(risks, language), ["risk-responsibilities", "risk-follow-up"], (table) => riskTables.has(table));
  const states = actionStatus(actions ?? [], unit.plan.date, language);
  put(states, ["development-measures"], (table) => table === "actions");
  return found;
}

/** The section that has the tables, or that is about them. */
function homeOf(
  requirements: readonly string[],
  isShown: (table: string) => boolean,
  sections: readonly ResolvedSection[],
): ResolvedSection | undefined {
  return (
    sections.find(({ covers }) => covers.some((covered) => requirements.includes(covered))) ??
    sections.findLast(({ tables }) => tables.some(isShown))
  );
}
