import type { Answer, ValidPlan } from "../plan/resolved.js";
import { applies, regulation } from "../regulation/regulation.js";

/** A section as data: its place in the outline and its content as an HTML fragment. */
export interface SectionData {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly depth: number;
  readonly covers: readonly string[];
  /** In pieces, as JSON writes them between quotes. */
  readonly html: readonly string[];
}

/**
 * `plan.json`: the plan as data, with keys in a fixed order. Format version 1; described by `schemas/plan.schema.json`.
 * Absent values are absent keys. It comes in pieces, which one after another are the text.
 */
export function planJson(plan: ValidPlan, sections: readonly SectionData[], isDraft: boolean): readonly string[] {
  const { provider, unit } = plan;
  const before = {
    format: 1,
    language: plan.language,
    draft: isDraft,
    provider: {
      name: provider.name,
      businessId: provider["business-id"],
      oid: provider.oid,
      address: provider.address,
      phone: provider.phone,
      email: provider.email,
    },
    unit: {
      slug: plan.slug,
      name: unit.name,
      oid: unit.oid,
      address: unit.address,
      phone: unit.phone,
      email: unit.email,
      traits: [...plan.traits].toSorted(),
      services: unit.services ?? [],
      counties: unit.counties ?? [],
      onBehalfOf: unit["on-behalf-of"] ?? [],
      subcontractors: unit.subcontractors,
    },
    plan: {
      version: unit.plan.version,
      date: unit.plan.date,
      approved:
        unit.plan.approved === undefined
          ? undefined
          : { by: plan.approver?.name, on: unit.plan.approved.on, place: unit.plan.approved.place },
      changes: unit.plan.changes,
      corrects: unit.plan.corrects,
    },
    roles: Object.fromEntries(
      regulation.roles
        .filter((role) => plan.roles.has(role.id))
        .map((role) => [role.id, plan.roles.get(role.id)?.holders ?? []]),
    ),
  };
  const after = {
    risks: [...plan.riskTables.values()].map((table) => ({
      table: table.id,
      caption: table.caption,
      rows: table.rows.map((row) => ({
        risk: row.risk,
        assessment: row.assessment,
        likelihood: row.likelihood,
        impact: row.impact,
        controls: row.controls,
        owner: row.ownerName,
      })),
    })),
    actions: (plan.actions ?? []).map((action) => ({
      action: action.action,
      schedule: action.schedule,
      due: action.due,
      responsible: action.responsibleName,
      followUp: action["follow-up"],
      status: action.status,
    })),
    reports: plan.reports.map((report) => ({
      id: report.id,
      from: report.period.from,
      to: report.period.to,
      published: report.published,
      changes: report.changes,
    })),
    requirements: regulation.requirements
      .filter((requirement) => applies(requirement.when, plan.traits))
      .map(({ id }) => answersJson(id, plan.answers.get(id) ?? [])),
  };
  return [`${indented(before).slice(0, -2)},`, ...sectionsJson(sections), `,${indented(after).slice(1)}\n`];
}

/** Where a requirement is answered, or the sentence that says that it does not apply. */
function answersJson(id: string, answers: readonly Answer[]): object {
  const sections: string[] = [];
  let notApplicable: string | undefined;
  for (const answer of answers) {
    if (answer.kind === "section") sections.push(answer.section);
    else if (answer.kind === "not-applicable") notApplicable ??= answer.sentence;
  }
  return { id, sections, notApplicable };
}

function indented(value: object): string {
  return JSON.stringify(value, undefined, 1);
}

/** How a section says that it has no HTML; within a text of the data a line's end is written otherwise. */
const noHtml = '\n   "html": ""';

/** The member of the data that tells the sections. Most of it is their HTML, which goes in as it is, in place of nothing. */
function sectionsJson(sections: readonly SectionData[]): readonly string[] {
  const empty = indented({ sections: sections.map((section) => ({ ...section, html: "" })) });
  const [start = "", ...others] = empty.slice(1, -2).split(noHtml);
  const pieces = [start];
  for (const [index, other] of others.entries())
    pieces.push(noHtml.slice(0, -1), ...(sections[index]?.html ?? []), `"${other}`);
  return pieces;
}
