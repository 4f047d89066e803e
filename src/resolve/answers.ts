import { hasContent } from "../plan/questions.js";
import type { Answer, Question, ResolvedPlan } from "../plan/resolved.js";
import { missingKeys } from "../plan/fields.js";
import type { Requirement } from "../regulation/data.js";
import { regulation } from "../regulation/regulation.js";

type Unanswered = Omit<ResolvedPlan, "answers">;

/** Where each requirement of the catalogue is answered in a plan, if anywhere. */
export function resolveAnswers(plan: Unanswered): ReadonlyMap<string, readonly Answer[]> {
  const inSections = sectionAnswers(plan);
  return new Map(
    regulation.requirements.map((requirement) => [
      requirement.id,
      [
        ...(inSections.get(requirement.id) ?? []),
        ...fieldAnswers(requirement, plan),
        ...tableAnswers(requirement, plan),
        ...excuse(requirement, plan),
      ],
    ]),
  );
}

/**
 * A section with text answers what it covers, and its answered questions answer what they name;
 * but not a requirement whose questions in it are all still open.
 */
function sectionAnswers(plan: Unanswered): ReadonlyMap<string, readonly Answer[]> {
  const answers = new Map<string, Answer[]>();
  for (const section of plan.sections) {
    const part = section.parts.find(({ text }) => hasContent(text.tree.children));
    if (part === undefined) continue;
    const questions = plan.questions.filter((question) => question.section === section.id);
    const named = questions.filter((question) => question.isAnswered).flatMap((question) => question.covers ?? []);
    for (const requirement of new Set([...section.covers, ...named])) {
      if (allOpen(questions, requirement)) continue;
      const list = answers.get(requirement) ?? [];
      list.push({ kind: "section", section: section.id, source: part.text.source });
      answers.set(requirement, list);
    }
  }
  return answers;
}

function allOpen(questions: readonly Question[], requirement: string): boolean {
  const about = questions.filter((question) => question.covers === requirement);
  return about.length > 0 && about.every((question) => !question.isAnswered);
}

function fieldAnswers(requirement: Requirement, plan: Unanswered): readonly Answer[] {
  const fields = requirement.fields ?? [];
  if (fields.length === 0 || fields.some((field) => missingKeys(field, plan).length > 0)) return [];
  return fields.map((field) => ({ key: field, kind: "field" }));
}

function tableAnswers(requirement: Requirement, plan: Unanswered): readonly Answer[] {
  return (requirement.tables ?? []).flatMap((table): readonly Answer[] => {
    if (table === "risks") {
      const filled = [...plan.riskTables.values()].find((risks) => risks.rows.length > 0);
      return filled === undefined ? [] : [{ kind: "table", table: filled.id }];
    }
    const rows = table === "actions" ? plan.actions : plan.reports;
    return (rows?.length ?? 0) > 0 ? [{ kind: "table", table }] : [];
  });
}

function excuse(requirement: Requirement, plan: Unanswered): readonly Answer[] {
  const sentence = plan.unit["not-applicable"]?.[requirement.id];
  return sentence === undefined ? [] : [{ kind: "not-applicable", sentence }];
}
