import { resolveAnswers } from "./answers.js";
import { checkText } from "./check-text.js";
import { buildDirectory, resolveRoles, type Directory } from "./people.js";
import { placeTables } from "./place-tables.js";
import { PlanAnchors } from "./plan-anchors.js";
import { collectQuestions } from "../prose/questions.js";
import { resolveSections } from "./sections.js";
import { resolveActions, resolveReports, resolveRiskTables } from "./tables.js";
import { siteAddress, type FileLookup } from "./targets.js";
import type { TextContext } from "./text-context.js";
import { resolveTraits } from "./traits.js";
import { translateRoles, translateUnit } from "./translate.js";
import { resolveValues } from "./values.js";
import type { Translation, Workspace } from "../plan/file-types.generated.js";
import type { ParseMarkdown } from "../plan/markdown.js";
import type { PlanOutline } from "../plan/outline.js";
import type { FolderDocuments, UnitDocuments } from "../plan/parsed.js";
import type { PlanKind, ResolvedPlan, ResolvedSection } from "../plan/resolved.js";
import type { YamlDocument } from "../plan/yaml-document.js";
import { findRequirement, regulation } from "../regulation/regulation.js";
import type { Report } from "../text/diagnostic.js";
import type { Language } from "../text/language.js";
import { suggest } from "../text/suggest.js";

/** All that a unit's plan is made of. */
export interface PlanInput {
  readonly kind: PlanKind;
  readonly language: Language;
  /** The plan that this one translates, and the texts of its unit.yaml in the language. */
  readonly translationOf?: { readonly plan: ResolvedPlan; readonly facts: YamlDocument<Translation> | undefined };
  readonly config: YamlDocument<Workspace>;
  /** False when omavalvonta.yaml's people could not be read; then nobody is called unknown. */
  readonly peopleAreKnown: boolean;
  readonly outline: PlanOutline;
  /** Common text in the language of the plan. */
  readonly shared: FolderDocuments | undefined;
  readonly unit: UnitDocuments;
  /** How many units the workspace has. */
  readonly unitCount: number;
  readonly lookup: FileLookup;
  readonly parseMarkdown: ParseMarkdown;
}

/** Joins common and own text, and resolves every reference; what does not resolve is reported. */
export function resolvePlan(input: PlanInput, report: Report): ResolvedPlan {
  const { config, kind, language, outline, shared, translationOf, unit } = input;
  const facts = unit.facts;
  const texts = translationOf?.facts;
  const data = texts === undefined ? facts.data : translateUnit(facts.data, texts.data);
  const folder = `${unit.slug}/${translationOf === undefined ? "" : `${language}/`}`;
  const directory = buildDirectory(config.data.people, input.peopleAreKnown, language, unit.slug, report);
  const roles = translateRoles(resolveRoles(config, facts, directory), texts?.data.roles);
  const sections = resolveSections(outline, shared, unit, unit.slug, language, report);
  const riskTables = resolveRiskTables([shared?.risks ?? [], unit.risks], directory, unit.slug, language, report);
  const actionDocuments = [shared?.actions, unit.actions].filter((document) => document !== undefined);
  const reports = resolveReports(unit.reports, input.parseMarkdown, unit.slug, language, report);
  const values = resolveValues(config.data.provider, data, roles, language);
  const context: TextContext = {
    anchors: outline.isStandIn === true ? undefined : new PlanAnchors(sections),
    directory,
    files: new Set(),
    isRequirement: (id) => findRequirement(id) !== undefined,
    lookup: input.lookup,
    placedTables: new Set(),
    report,
    sectionFiles: sectionFiles(sections),
    suggestRequirement: (id) =>
      suggest(
        id,
        regulation.requirements.map((requirement) => requirement.id),
      ),
    tables: new Set(riskTables.keys()),
    unit: unit.slug,
    values,
  };
  for (const section of sections) for (const { text } of section.parts) checkText(text, context);
  for (const area of reports.flatMap((item) => item.areas)) {
    for (const text of [area.monitoring, area.findings, area.actions]) checkText(text, context);
  }
  const plan = {
    actionDocuments,
    actions: resolveActions(actionDocuments, directory),
    approver: findApprover(input, directory),
    config,
    facts,
    files: new Map([...context.files].toSorted().map((path) => [path, siteAddress(path, unit.slug, folder)])),
    folder,
    kind,
    language,
    people: directory.people,
    provider: config.data.provider,
    questions: collectQuestions(sections),
    reports,
    riskTables,
    roles,
    sectionFiles: context.sectionFiles,
    sections: placeTables(
      sections,
      riskTables,
      context.placedTables,
      unit.slug,
      outline.isStandIn === true ? () => undefined : report,
    ),
    slug: unit.slug,
    translatedFacts: texts,
    translationOf: translationOf?.plan,
    translations: [],
    traits: resolveTraits(facts, input.unitCount, unit.slug, report),
    unit: data,
    values,
  };
  return { ...plan, answers: resolveAnswers(plan) };
}

function sectionFiles(sections: readonly ResolvedSection[]): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap((section) => section.parts.map(({ text }) => [text.source.path, section.id] as const)),
  );
}

function findApprover(input: PlanInput, directory: Directory): ResolvedPlan["approver"] {
  const { facts } = input.unit;
  const by = facts.data.plan.approved?.by;
  return by === undefined
    ? undefined
    : directory.find(by, facts.source, () => facts.at(["plan", "approved", "by"], "value"));
}
