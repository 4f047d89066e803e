import { lint, type LintOptions } from "./lint.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import { anchorOf } from "../../plan/outline.js";
import type { Answer, ResolvedPlan } from "../../plan/resolved.js";
import type { Requirement } from "../../regulation/data.js";
import { applies, regulation } from "../../regulation/regulation.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import type { Language } from "../../text/language.js";

/** Whether and where a plan answers a requirement. */
export interface CoverageCell {
  readonly status: "answered" | "excused" | "missing" | "not-asked";
  readonly places: readonly AnswerPlace[];
}

export interface AnswerPlace {
  readonly kind: Answer["kind"];
  /** The number or id of the section, the key of the field, or the table. */
  readonly name: string;
  /** The file of a section, relative to the workspace. */
  readonly file: string | undefined;
  /** Where the plan's page shows it. */
  readonly anchor: string | undefined;
}

export interface Coverage {
  readonly language: Language;
  readonly siteUrl: string | undefined;
  readonly units: readonly { readonly slug: string; readonly name: string }[];
  /** Requirements that at least one unit is asked, each with a cell for every unit in their order. */
  readonly rows: readonly { readonly requirement: Requirement; readonly cells: readonly CoverageCell[] }[];
  /** Structural errors, which keep a unit out of the table. */
  readonly unreadable: readonly Diagnostic[];
}

/** Which requirement each plan answers and where; plans with errors of rules are looked at too. */
export async function coverage(host: Host, root: Root, options: Omit<LintOptions, "draft">): Promise<Coverage> {
  const { config, diagnostics, language, plans } = await lint(host, root, { ...options, draft: true });
  const rows = regulation.requirements
    .map((requirement) => ({ cells: plans.map((plan) => cellOf(requirement, plan)), requirement }))
    .filter(({ cells }) => cells.some((cell) => cell.status !== "not-asked"));
  return {
    language,
    rows,
    siteUrl: config?.document.data.site?.url,
    units: plans.map((plan) => ({ name: plan.unit.name, slug: plan.slug })),
    unreadable: diagnostics.filter(({ kind, severity }) => kind === "structure" && severity === "error"),
  };
}

function cellOf(requirement: Requirement, plan: ResolvedPlan): CoverageCell {
  if (!applies(requirement.when, plan.traits)) return { places: [], status: "not-asked" };
  const answers = plan.answers.get(requirement.id) ?? [];
  const places = answers.map((answer) => placeOf(answer, requirement, plan));
  if (answers.length === 0) return { places, status: "missing" };
  return { places, status: answers.every((answer) => answer.kind === "not-applicable") ? "excused" : "answered" };
}

function placeOf(answer: Answer, requirement: Requirement, plan: ResolvedPlan): AnswerPlace {
  const home = plan.sections.find((section) => section.covers.includes(requirement.id));
  const homeAnchor = home === undefined ? undefined : anchorOf(home.id);
  switch (answer.kind) {
    case "section":
      return { anchor: anchorOf(answer.section), file: answer.source.path, kind: answer.kind, name: answer.section };
    case "field":
      return { anchor: homeAnchor, file: plan.facts.source.path, kind: answer.kind, name: answer.key };
    case "table":
      return { anchor: homeAnchor, file: undefined, kind: answer.kind, name: answer.table };
    case "not-applicable":
      return { anchor: homeAnchor, file: plan.facts.source.path, kind: answer.kind, name: requirement.id };
  }
}
