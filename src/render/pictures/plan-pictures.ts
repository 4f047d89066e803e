import { measureStates } from "./measure-states.js";
import { riskMatrix } from "./risk-matrix.js";
import type { Child } from "../elements.js";
import type { ResolvedPlan, ResolvedSection } from "../../plan/resolved.js";

/**
 * The pictures of a plan, by the section at whose end they stand. They are drawn from its tables, and are no part of its data: what a version
 * says does not change with how it is drawn.
 */
export function planPictures(plan: ResolvedPlan): ReadonlyMap<string, Child> {
  const risks = [...plan.riskTables.values()].flatMap(({ rows }) => rows);
  const pictures: readonly (readonly [requirements: readonly string[], tables: ReadonlySet<string>, picture: Child])[] =
    [
      [["risk-responsibilities", "risk-follow-up"], new Set(plan.riskTables.keys()), riskMatrix(risks, plan.language)],
      [
        ["development-measures"],
        new Set(["actions"]),
        measureStates(plan.actions ?? [], plan.unit.plan.date, plan.language),
      ],
    ];
  const found = new Map<string, Child>();
  for (const [requirements, tables, picture] of pictures) {
    const home = homeOf(requirements, tables, plan.sections);
    if (picture !== undefined && home !== undefined) found.set(home.id, [found.get(home.id), picture]);
  }
  return found;
}

/** The section that has the tables, or that is about them. */
function homeOf(
  requirements: readonly string[],
  tables: ReadonlySet<string>,
  sections: readonly ResolvedSection[],
): ResolvedSection | undefined {
  return (
    sections.find((section) => section.covers.some((covered) => requirements.includes(covered))) ??
    sections.findLast((section) => section.tables.some((table) => tables.has(table)))
  );
}
