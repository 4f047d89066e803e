import { parseFolder, parseUnit } from "./documents.js";
import { lookupIn } from "./file-lookup.js";
import { mergeFindings } from "./merge-findings.js";
import { outlineOf } from "./outline.js";
import { SuppressionRecord } from "./suppression-record.js";
import { noUnits, readConfig, type Config } from "./workspace.js";
import { discover, listUnits } from "../discover/discover.js";
import type { Root } from "../discover/read-text.js";
import type { Host } from "../host/host.js";
import { loadMarkdownParser } from "../parse/load-markdown.js";
import type { UnitFiles, WorkspaceFiles } from "../plan/files.js";
import type { ParseMarkdown } from "../plan/markdown.js";
import type { PlanOutline } from "../plan/outline.js";
import type { FolderDocuments } from "../plan/parsed.js";
import type { ValidPlan } from "../plan/resolved.js";
import { checkConfig } from "../resolve/config.js";
import { resolvePlan } from "../resolve/plan.js";
import type { FileLookup } from "../resolve/targets.js";
import { ruleIds, unconditionalRuleIds } from "../rules/run.js";
import type { Diagnostic, Report } from "../text/diagnostic.js";
import type { Language } from "../text/language.js";
import { unusedSuppression } from "../rules/suppress.js";
import { validate } from "../validate/validate.js";

export interface LintOptions {
  /** Slugs of the units to look at; undefined means all. */
  readonly units: ReadonlySet<string> | undefined;
  readonly draft: boolean;
  /** The day by which the rules about time judge, as year-month-day. */
  readonly today: string;
}

export interface LintResult {
  /** Sorted by file and place, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those that their authors let stand, each with its justification. */
  readonly suppressed: readonly Diagnostic[];
  /** The plans that may be rendered, in the order of their slugs. */
  readonly plans: readonly ValidPlan[];
  readonly config: Config | undefined;
  /** How many units were looked at. */
  readonly unitCount: number;
  readonly language: Language;
}

/** Reads a workspace and says all that is wrong in it; nothing is written. */
export async function lint(host: Host, root: Root, options: LintOptions): Promise<LintResult> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(withUnit(diagnostic));
  const config = readConfig(host, root, report);
  if (config === undefined) return { config, diagnostics, language: "fi", plans: [], suppressed: [], unitCount: 0 };
  const lookup = lookupIn(host, root);
  checkConfig(config.document, { all: ruleIds, unconditional: unconditionalRuleIds }, lookup, report);
  const unitCount = listUnits(host.files, root).length;
  if (unitCount === 0) throw noUnits();
  const files = discover(host.files, root, config.source, options.units, report);
  const shop: Shop = {
    config,
    files,
    lookup,
    options,
    outline: outlineOf(host, root, config, report),
    parseMarkdown: await loadMarkdownParser(),
    shared: new Map(),
    suppressions: new SuppressionRecord(),
    unitCount,
    isSoundFor: (slug, shared) =>
      !diagnostics.some(
        ({ severity, source, unit }) =>
          severity === "error" && (unit === undefined ? isUsed(source.path, shared) : unit === slug),
      ),
  };
  const plans: ValidPlan[] = [];
  for (const unit of files.units) {
    const plan = lintUnit(unit, shop, report);
    if (plan !== undefined) plans.push(plan);
    await host.breathe();
  }
  const isWhole = options.units === undefined;
  for (const suppression of shop.suppressions.unused(isWhole)) report(unusedSuppression(suppression));
  const merged = mergeFindings(diagnostics, files.units.length);
  return {
    config,
    diagnostics: merged.filter(({ justification }) => justification === undefined),
    language: config.document.data.language,
    plans,
    suppressed: merged.filter(({ justification }) => justification !== undefined),
    unitCount: files.units.length,
  };
}

/** A finding in a unit's folder concerns that unit. */
function withUnit(diagnostic: Diagnostic): Diagnostic {
  const slug = /^units\/([^/]+)/.exec(diagnostic.source.path)?.[1];
  return diagnostic.unit === undefined && slug !== undefined ? { ...diagnostic, unit: slug } : diagnostic;
}

/** Whether a common file matters to a unit whose common text is that of the folder `shared`: not if it is another language's. */
function isUsed(path: string, shared: string | undefined): boolean {
  const folder = /^shared(?:\/(?:fi|sv|en)(?=\/))?/.exec(path)?.[0];
  return folder === undefined || folder === shared;
}

/** What every unit of a run shares. */
interface Shop {
  readonly config: Config;
  readonly files: WorkspaceFiles;
  readonly lookup: FileLookup;
  readonly options: LintOptions;
  readonly outline: PlanOutline;
  readonly parseMarkdown: ParseMarkdown;
  readonly shared: Map<Language | "workspace", FolderDocuments>;
  readonly suppressions: SuppressionRecord;
  readonly unitCount: number;
  /** Whether neither this unit's files nor the common ones that it takes have errors so far. */
  readonly isSoundFor: (slug: string, shared: string | undefined) => boolean;
}

function lintUnit(files: UnitFiles, shop: Shop, report: Report): ValidPlan | undefined {
  const structure: Diagnostic[] = [];
  const unit = parseUnit(files, shop.parseMarkdown, (diagnostic) =>
    structure.push({ ...diagnostic, unit: files.slug }),
  );
  const config = shop.config.document;
  const shared = sharedFor(unit.facts.data.language ?? config.data.language, shop, report);
  const plan = resolvePlan(
    {
      config,
      lookup: shop.lookup,
      outline: shop.outline,
      parseMarkdown: shop.parseMarkdown,
      peopleAreKnown: shop.config.peopleAreKnown,
      shared,
      unit,
      unitCount: shop.unitCount,
    },
    (diagnostic) => structure.push(diagnostic),
  );
  const validation = validate(plan, structure, config.data.rules ?? {}, {
    draft: shop.options.draft,
    isSound: shop.isSoundFor(files.slug, shared?.path),
    today: shop.options.today,
  });
  for (const diagnostic of validation.diagnostics) report(diagnostic);
  shop.suppressions.add(validation.suppressions);
  return validation.plan;
}

/** The common text in a language, parsed once for all units. */
function sharedFor(language: Language, shop: Shop, report: Report): FolderDocuments | undefined {
  const key = language === shop.config.document.data.language ? "workspace" : language;
  const known = shop.shared.get(key);
  if (known !== undefined) return known;
  const files = shop.files.shared.get(key);
  if (files === undefined) return undefined;
  const documents = parseFolder(files, undefined, shop.parseMarkdown, report);
  shop.shared.set(key, documents);
  return documents;
}
