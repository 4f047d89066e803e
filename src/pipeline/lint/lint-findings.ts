import type { CacheFolder } from "../cache/cache-folder.js";
import { chunks } from "../cache/chunks.js";
import { summarizeRun, type LintResult } from "./summarize-run.js";
import { SourceReader, toStored } from "./finding-store.js";
import { LintCache, type UnitRecord } from "./lint-cache.js";
import { lintProgramme, type Findings } from "./lint-document.js";
import { addStored, lintTracked } from "./lint-tracked.js";
import type { LintOptions } from "./lint.js";
import { readingOnce } from "../cache/reading-once.js";
import { openWorkspace, type WorkspaceContext } from "../workspace/workspace-context.js";
import { checkedDigest } from "../cache/unit-digest.js";
import type { Root } from "../../discover/read-text.js";
import type { ReadableFiles } from "../../host/files.js";
import { hostOf, type Host, type Machine } from "../../host/host.js";

export interface FindingsOptions extends Omit<LintOptions, "draft"> {
  /** What earlier checks have left of what has not changed; undefined when nothing is to be taken from there or left there. */
  readonly cache: CacheFolder | undefined;
}

/** With fewer units to check than this, other threads would cost more than they save. */
const unitsForThreads = 24;
/** As many as keep threads busy to the end without much talk between them. */
const unitsPerTask = 16;

/** Says all that is wrong in a workspace, as `lint` does, without keeping the plans: of as many units as there are. */
export async function lintFindings(host: Host, root: Root, options: FindingsOptions): Promise<LintResult> {
  const { diagnostics, context } = await openWorkspace(host, root, { draft: false, today: options.today });
  if (context === undefined) return { diagnostics, language: "fi", suppressed: [], unitCount: 0 };
  const cache = options.cache === undefined ? undefined : new LintCache(context, options.cache);
  const slugs = context.slugs.filter((slug) => options.units?.has(slug) ?? true);
  const records = new Map<string, UnitRecord>(await cache?.find(slugs));
  const live = new Map<string, Findings>();
  const unknown = slugs.filter((slug) => !records.has(slug));
  if (host.threads !== undefined && unknown.length >= unitsForThreads) {
    const tasks = chunks(unknown, unitsPerTask).map((part): UnitsTask => ({
      isDigested: cache !== undefined,
      root,
      slugs: part,
      today: options.today,
    }));
    await host.threads.run<readonly CheckedUnit[]>("lint", tasks, (checked) => {
      for (const { digest, record, slug } of checked) {
        records.set(slug, record);
        if (digest !== undefined) cache?.add(slug, record, digest);
      }
    });
  } else {
    for (const slug of unknown) {
      const unitFiles = readingOnce(host.files);
      const digest = cache?.digestOf(slug, unitFiles);
      const { findings, record } = checkUnit(slug, context, unitFiles);
      live.set(slug, findings);
      if (digest !== undefined) cache?.add(slug, record(), digest);
      await host.yieldToEvents();
    }
  }
  cache?.save();
  const reader = new SourceReader(host.files, root);
  const all: Findings = { diagnostics: [], uses: [] };
  for (const slug of slugs) {
    const found = live.get(slug);
    const record = records.get(slug);
    for (const diagnostic of found?.diagnostics ?? []) all.diagnostics.push(diagnostic);
    for (const uses of found?.uses ?? []) all.uses.push(uses);
    if (record !== undefined) addStored(record, context, reader, all);
  }
  if (options.units === undefined) lintProgramme(context, all);
  return summarizeRun(all, context, slugs.length, options.units === undefined);
}

/** Some units of a workspace, for a thread to check. */
export interface UnitsTask {
  /** Whether somebody will ask for digests of the units. */
  readonly isDigested: boolean;
  readonly root: Root;
  readonly slugs: readonly string[];
  readonly today: string;
}

/** What a thread gives back of a unit; the digest is from before the unit was checked. */
export interface CheckedUnit {
  readonly slug: string;
  readonly digest: string | undefined;
  readonly record: UnitRecord;
}

/** Checks units for another thread, which keeps what they have in common from one task to the next; in the order of each task. */
export function unitChecker(machine: Machine): (task: UnitsTask) => Promise<readonly CheckedUnit[]> {
  let opened: ReturnType<typeof openWorkspace> | undefined;
  return async ({ isDigested, root, slugs, today }) => {
    const host = hostOf(machine, root.path);
    const { context } = await (opened ??= openWorkspace(host, root, { draft: false, today }));
    if (context === undefined) throw new Error("omavalvonta.yaml has changed while it was being read");
    return slugs.map((slug) => {
      const unitFiles = readingOnce(host.files);
      const digest = isDigested
        ? checkedDigest(unitFiles, root, slug, context.caseCollisions.get(slug) ?? "")
        : undefined;
      return { digest, record: checkUnit(slug, context, unitFiles).record(), slug };
    });
  };
}

function checkUnit(
  slug: string,
  context: WorkspaceContext,
  unitFiles: ReadableFiles,
): { readonly findings: Findings; readonly record: () => UnitRecord } {
  const findings: Findings = { diagnostics: [], uses: [] };
  const { noted } = lintTracked(slug, context, findings, unitFiles);
  return { findings, record: () => ({ ...noted, findings: toStored(findings) }) };
}
