import { lookupIn } from "./file-lookup.js";
import { lintProgramme, lintUnit, type DocumentGroup, type Shop } from "./lint-document.js";
import { mergeFindings } from "./merge-findings.js";
import { outlineOf } from "./outline.js";
import { SuppressionRecord } from "./suppression-record.js";
import { noUnits, readConfig, type Config } from "./workspace.js";
import { discover, listUnits } from "../discover/discover.js";
import type { Root } from "../discover/read-text.js";
import type { Host } from "../host/host.js";
import { loadMarkdownParser } from "../parse/load-markdown.js";
import type { ValidPlan } from "../plan/resolved.js";
import { checkConfig } from "../resolve/config.js";
import { programmeSlug } from "../resolve/programme.js";
import { ruleIds, unconditionalRuleIds } from "../rules/run.js";
import type { Diagnostic, Report } from "../text/diagnostic.js";
import type { Language } from "../text/language.js";
import { unusedSuppression } from "../rules/suppress.js";

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
  /** The units' plans that may be rendered, in the order of their slugs. */
  readonly plans: readonly ValidPlan[];
  /** All that may be rendered: each unit's plan with its translations, and last the provider's programme. */
  readonly groups: readonly DocumentGroup[];
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
  if (config === undefined)
    return { config, diagnostics, groups: [], language: "fi", plans: [], suppressed: [], unitCount: 0 };
  const lookup = lookupIn(host, root);
  checkConfig(config.document, { all: ruleIds, unconditional: unconditionalRuleIds }, lookup, report);
  const unitCount = listUnits(host.files, root).length;
  if (unitCount === 0) throw noUnits();
  const files = discover(host.files, root, config.source, options.units, report);
  const shop: Shop = {
    config,
    draft: options.draft,
    files,
    lookup,
    outline: outlineOf(host, root, config, report),
    parseMarkdown: await loadMarkdownParser(),
    shared: new Map(),
    suppressions: new SuppressionRecord(),
    today: options.today,
    unitCount,
    isSoundFor: (slug, shared) =>
      !diagnostics.some(
        ({ severity, source, unit }) =>
          severity === "error" && (unit === undefined ? isUsed(source.path, shared) : unit === slug),
      ),
  };
  const units: DocumentGroup[] = [];
  for (const unit of files.units) {
    const group = lintUnit(unit, shop, report);
    if (group !== undefined) units.push(group);
    await host.breathe();
  }
  const isWhole = options.units === undefined;
  // The programme is the provider's; who asks for one unit does not ask for it.
  const programme = isWhole ? lintProgramme(shop, report) : undefined;
  for (const suppression of shop.suppressions.unused(isWhole)) report(unusedSuppression(suppression));
  const merged = mergeFindings(diagnostics.map(withoutProgramme), files.units.length);
  return {
    config,
    diagnostics: merged.filter(({ justification }) => justification === undefined),
    groups: programme === undefined ? units : [...units, programme],
    language: config.document.data.language,
    plans: units.map(([plan]) => plan),
    suppressed: merged.filter(({ justification }) => justification !== undefined),
    unitCount: files.units.length,
  };
}

/** A finding in a unit's folder concerns that unit. */
function withUnit(diagnostic: Diagnostic): Diagnostic {
  const slug = /^units\/([^/]+)/.exec(diagnostic.source.path)?.[1];
  return diagnostic.unit === undefined && slug !== undefined ? { ...diagnostic, unit: slug } : diagnostic;
}

/** The programme is no unit, though it is made as one is. */
function withoutProgramme(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.unit !== programmeSlug) return diagnostic;
  const { unit: _unit, ...rest } = diagnostic;
  return rest;
}

/** Whether a common file matters to a unit whose common text is that of the folder `shared`: not if it is another language's. */
function isUsed(path: string, shared: string | undefined): boolean {
  const folder = /^shared(?:\/(?:fi|sv|en)(?=\/))?/.exec(path)?.[0];
  return folder === undefined || folder === shared;
}
