import { parseData, parseDocument, parseUnit } from "../workspace/documents.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import { discoverUnit } from "../../discover/discover.js";
import type { ReadableFiles } from "../../host/files.js";
import type { TranslationFiles } from "../../plan/files.js";
import type { FolderDocuments, UnitDocuments } from "../../plan/parsed.js";
import type { ResolvedPlan, ValidPlan } from "../../plan/resolved.js";
import { structureError } from "../../plan/structure.js";
import { resolvePlan, type PlanInput } from "../../resolve/plan.js";
import { programmeFacts, programmeOutline, programmeSlug } from "../../resolve/programme.js";
import type { SuppressionUse } from "../../rules/suppress.js";
import { cappedReport } from "../../text/capped-report.js";
import type { Diagnostic, Report } from "../../text/diagnostic.js";
import { languages, type Language, type Localized } from "../../text/language.js";
import { validate } from "../../validate/validate.js";

/** Where what is found in a unit goes, and what its suppressions were good for; undefined when its rules could not run. */
export interface Findings {
  readonly diagnostics: Diagnostic[];
  readonly uses: (readonly SuppressionUse[] | undefined)[];
}

/** A document in its own language, and after it those of its translations that may be rendered. */
export type DocumentGroup = readonly [original: ValidPlan, ...translations: ValidPlan[]];

/** A document and its translations, resolved and not yet judged. */
export interface ResolvedGroup {
  readonly plan: ResolvedPlan;
  readonly structure: readonly Diagnostic[];
  readonly shared: FolderDocuments | undefined;
  readonly translations: readonly Translated[];
}

/** Reads a unit's plan and its translations, and reports what is wrong with the folder itself. `unitFiles`: what its files are read from. */
export function resolveUnit(
  slug: string,
  context: WorkspaceContext,
  findings: Findings,
  unitFiles: ReadableFiles,
): ResolvedGroup {
  const report: Report = (diagnostic) => findings.diagnostics.push({ ...diagnostic, unit: diagnostic.unit ?? slug });
  const files = discoverUnit(unitFiles, context.root, slug, context.caseCollisions.get(slug), report);
  const structure: Diagnostic[] = [];
  const unit = parseUnit(files, context.parseMarkdown, collect(structure, files.slug));
  const language = unit.facts.data.language ?? context.config.document.data.language;
  const shared = sharedFor(language, context);
  const input: DocumentInput = { kind: "plan", language, outline: context.outline, shared, unit };
  const plan = resolve(input, structure, context);
  const translations = files.translations.flatMap((translation) => {
    if (translation.language !== language) return [resolveTranslation(translation, plan, input, context)];
    structure.push(sameLanguage(translation, files.slug));
    return [];
  });
  return { plan, shared, structure, translations };
}

/** Checks the provider's programme and its translations; undefined when there is none, or none that may be rendered. */
export function lintProgramme(context: WorkspaceContext, findings: Findings): DocumentGroup | undefined {
  const main = context.config.document.data.language;
  const [first, ...others] = [main, ...languages.filter((language) => language !== main)].flatMap((language) => {
    const files = context.files.programme.get(language === main ? "workspace" : language);
    return files === undefined ? [] : [{ ...files, language }];
  });
  if (first === undefined) return undefined;
  const structure: Diagnostic[] = [];
  const input = programmeInput(first, context, structure);
  const plan = resolve(input, structure, context);
  const translations = others.map((files): Translated => {
    const problems: Diagnostic[] = [];
    const translation = { ...programmeInput(files, context, problems), translationOf: { facts: undefined, plan } };
    return { plan: resolve(translation, problems, context), shared: undefined, structure: problems };
  });
  return judge({ plan, shared: undefined, structure, translations }, context, findings).group;
}

/** A translation that has been resolved, with what is wrong in it. */
interface Translated {
  readonly plan: ResolvedPlan;
  readonly structure: readonly Diagnostic[];
  readonly shared: FolderDocuments | undefined;
}

type DocumentInput = Pick<PlanInput, "kind" | "language" | "outline" | "shared" | "translationOf" | "unit">;

function programmeInput(
  files: Omit<TranslationFiles, "unit">,
  context: WorkspaceContext,
  structure: Diagnostic[],
): DocumentInput & { readonly unit: UnitDocuments } {
  const report = collect(structure, programmeSlug);
  const documents = parseDocument(files, programmeSlug, context.parseMarkdown, report);
  return {
    kind: "programme",
    language: files.language,
    outline: programmeOutline(documents, report),
    shared: undefined,
    unit: { ...documents, facts: programmeFacts(context.config.document), slug: programmeSlug },
  };
}

function resolveTranslation(
  files: TranslationFiles,
  plan: ResolvedPlan,
  original: DocumentInput,
  context: WorkspaceContext,
): Translated {
  const structure: Diagnostic[] = [];
  const found = collect(structure, plan.slug);
  const shared = sharedFor(files.language, context);
  const documents = parseDocument(files, plan.slug, context.parseMarkdown, found);
  const facts = files.unit === undefined ? undefined : parseData("translation", files.unit, plan.slug, found);
  const input: DocumentInput = {
    ...original,
    language: files.language,
    shared,
    translationOf: { facts, plan },
    unit: { ...original.unit, ...documents },
  };
  return { plan: resolve(input, structure, context), shared, structure };
}

function resolve(input: DocumentInput, structure: Diagnostic[], context: WorkspaceContext): ResolvedPlan {
  const { config, lookup, parseMarkdown, slugs } = context;
  return resolvePlan(
    {
      ...input,
      config: config.document,
      lookup,
      parseMarkdown,
      peopleAreKnown: config.peopleAreKnown,
      unitCount: slugs.length,
    },
    cappedReport(structure),
  );
}

/**
 * Runs the rules over a document and its translations, and reports all that was found. `counts`: how many findings each of them has, in
 * their order.
 */
export function judge(
  { plan, shared, structure, translations }: ResolvedGroup,
  context: WorkspaceContext,
  findings: Findings,
): { readonly group: DocumentGroup | undefined; readonly counts: readonly number[] } {
  const counts: number[] = [];
  const check = (resolved: ResolvedPlan, problems: readonly Diagnostic[], common: FolderDocuments | undefined) => {
    const validation = validate(resolved, problems, context.config.document.data.rules ?? {}, {
      draft: context.draft,
      isSound: isSoundFor(plan.slug, common?.path, [...context.diagnostics, ...findings.diagnostics]),
      today: context.today,
    });
    for (const diagnostic of validation.diagnostics) findings.diagnostics.push(diagnostic);
    findings.uses.push(validation.suppressions);
    counts.push(validation.diagnostics.length);
    return validation.plan;
  };
  const original = check({ ...plan, translations: translations.map((one) => one.plan) }, structure, shared);
  const valid = translations.flatMap((one) => check(one.plan, one.structure, one.shared) ?? []);
  return { counts, group: original === undefined ? undefined : [original, ...valid] };
}

function collect(structure: Diagnostic[], unit: string): Report {
  const report = cappedReport(structure);
  return (diagnostic) => report({ ...diagnostic, unit });
}

/** Whether neither this unit's files nor the common ones that it takes have errors. */
function isSoundFor(slug: string, shared: string | undefined, diagnostics: readonly Diagnostic[]): boolean {
  return !diagnostics.some(
    ({ severity, source, unit }) =>
      severity === "error" && (unit === undefined ? isUsed(source.path, shared) : unit === slug),
  );
}

/** Whether a common file matters to a unit whose common text is that of the folder `shared`: not if it is another language's. */
function isUsed(path: string, shared: string | undefined): boolean {
  const folder = /^shared(?:\/(?:fi|sv|en)(?=\/))?/.exec(path)?.[0];
  return folder === undefined || folder === shared;
}

/** The common text in a language. */
function sharedFor(language: Language, context: WorkspaceContext): FolderDocuments | undefined {
  return context.sharedIn(language === context.config.document.data.language ? "workspace" : language);
}

function sameLanguage({ language, path }: TranslationFiles, unit: string): Diagnostic {
  const source = { path, text: "" };
  return structureError("translation-language", source, { end: 0, start: 0 }, inItsOwnLanguage(language), { unit });
}

function inItsOwnLanguage(language: Language): Localized {
  return {
    en: `The plan itself is in this language (${language}), so the folder is not a translation. Move its files to the unit's folder, or name the folder after the language of the translation.`,
    fi: `Suunnitelma on jo itse tällä kielellä (${language}), joten kansio ei ole käännös. Siirrä tiedostot yksikön kansioon tai nimeä kansio käännöksen kielen mukaan.`,
    sv: `Planen är själv på detta språk (${language}), så mappen är ingen översättning. Flytta filerna till enhetens mapp eller ge mappen namn efter översättningens språk.`,
  };
}
