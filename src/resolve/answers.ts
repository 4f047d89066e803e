import { hasContent } from "../prose/questions.js";
import type { Answer, Question, ResolvedPlan } from "../plan/resolved.js";
import { missingKeys } from "../plan/fields.js";
import type { Requirement } from "../regulation/data.js";
import { regulation } from "../regulation/regulation.js";

type Unanswered = Omit<ResolvedPlan, "answers">;

/** Where each requirement of the catalogue is answered in a plan, if anywhere. */
export function resolveAnswers(plan: Unanswered): ReadonlyMap<string, readonly Answer[]> {
  const inSections = sectionAnswers(plan);
  const answers = new Map<string, readonly Answer[]>();
  for (const requirement of regulation.requirements) {
    const found = inSections.get(requirement.id) ?? [];
    addFields(requirement, plan, found);
    addTables(requirement, plan, found);
    const sentence = plan.unit["not-applicable"]?.[requirement.id];
    if (sentence !== undefined) found.push({ kind: "not-applicable", sentence });
    answers.set(requirement.id, found);
  }
  return answers;
}

/**
 * A section with text answers what it covers, and its answered questions answer what they name;
 * but not a requirement whose questions in it are all still open.
 */
function sectionAnswers(plan: Unanswered): Map<string, Answer[]> {
  const questions = bySection(plan.questions);
  const answers = new Map<string, Answer[]>();
  for (const section of plan.sections) {
    const part = section.parts.find(({ text }) => hasContent(text.tree.children));
    if (part === undefined) continue;
    const own = questions.get(section.id) ?? [];
    const requirements = new Set(section.covers);
    for (const { covers, isAnswered } of own) if (isAnswered && covers !== undefined) requirements.add(covers);
    for (const requirement of requirements) {
      if (allOpen(own, requirement)) continue;
      const answer: Answer = { kind: "section", section: section.id, source: part.text.source };
      const list = answers.get(requirement);
      if (list === undefined) answers.set(requirement, [answer]);
      else list.push(answer);
    }
  }
  return answers;
}

function bySection(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const found = new Map<string, Question[]>();
  for (const question of questions) {
    const list = found.get(question.section);
    if (list === undefined) found.set(question.section, [question]);
    else list.push(question);
  }
  return found;
}

/** Whether questions are asked about a requirement, and none of them is answered. */
function allOpen(questions: readonly Question[], requirement: string): boolean {
  let isAsked = false;
  for (const { covers, isAnswered } of questions) {
    if (covers !== requirement) continue;
    if (isAnswered) return false;
    isAsked = true;
  }
  return isAsked;
}

function addFields({ fields = [] }: Requirement, plan: Unanswered, found: Answer[]): void {
  if (fields.some((field) => missingKeys(field, plan).length > 0)) return;
  for (const key of fields) found.push({ key, kind: "field" });
}

function addTables({ tables = [] }: Requirement, plan: Unanswered, found: Answer[]): void {
  for (const table of tables) {
    if (table === "risks") {
      const filled = firstFilled(plan);
      if (filled !== undefined) found.push({ kind: "table", table: filled });
    } else {
      const rows = table === "actions" ? plan.actions : plan.reports;
      if ((rows?.length ?? 0) > 0) found.push({ kind: "table", table });
    }
  }
}

/** The first risk table with a row. */
function firstFilled({ riskTables }: Unanswered): string | undefined {
  for (const { id, rows } of riskTables.values()) if (rows.length > 0) return id;
  return undefined;
}
