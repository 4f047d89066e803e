import { summarizeRun, unreadable, type LintResult } from "./summarize-run.js";
import { judge, lintProgramme, resolveUnit, type DocumentGroup, type Findings } from "./lint-document.js";
import { openWorkspace } from "../workspace/workspace-context.js";
import type { Config } from "../workspace/workspace.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import type { ValidPlan } from "../../plan/resolved.js";

export interface LintOptions {
  /** Slugs of the units to look at; undefined means all. */
  readonly units: ReadonlySet<string> | undefined;
  readonly draft: boolean;
  /** The day by which the rules about time judge, as year-month-day. */
  readonly today: string;
}

export interface LintedWorkspace extends LintResult {
  /** The units' plans that may be rendered, in the order of their slugs. */
  readonly plans: readonly ValidPlan[];
  /** All that may be rendered: each unit's plan with its translations, and last the provider's programme. */
  readonly groups: readonly DocumentGroup[];
  readonly config: Config | undefined;
}

/** Reads a workspace and says all that is wrong in it; nothing is written. */
export async function lint(host: Host, root: Root, options: LintOptions): Promise<LintedWorkspace> {
  const { diagnostics, context } = await openWorkspace(host, root, options);
  if (context === undefined) return { ...unreadable(diagnostics), config: undefined, groups: [], plans: [] };
  const findings: Findings = { diagnostics: [], uses: [] };
  const slugs = context.slugs.filter((slug) => options.units?.has(slug) ?? true);
  const units: DocumentGroup[] = [];
  for (const slug of slugs) {
    const own: Findings = { diagnostics: [], uses: findings.uses };
    const { group } = judge(resolveUnit(slug, context, own, host.files), context, own);
    if (group !== undefined) units.push(group);
    for (const diagnostic of own.diagnostics) findings.diagnostics.push(diagnostic);
    await host.yieldToEvents();
  }
  // The programme is the provider's; who asks for one unit does not ask for it.
  const programme = options.units === undefined ? lintProgramme(context, findings) : undefined;
  return {
    ...summarizeRun(findings, context, slugs.length, options.units === undefined),
    config: context.config,
    groups: programme === undefined ? units : [...units, programme],
    plans: units.map(([plan]) => plan),
  };
}
