import { addStored } from "./add-stored.js";
import type { CacheFolder } from "../cache/cache-folder.js";
import { readingOnce } from "../cache/reading-once.js";
import { checkedDigest } from "../cache/unit-digest.js";
import { forEachUnit } from "../workspace/for-each-unit.js";
import { openWorkspace, type WorkspaceContext } from "../workspace/workspace-context.js";
import { CheckCache } from "./check-cache.js";
import { checkUnit, type UnitRecord } from "./check-unit.js";
import { SourceReader } from "./finding-store.js";
import { lintProgramme, type Findings } from "./lint-document.js";
import type { LintOptions } from "./lint.js";
import { summarizeRun, unreadable, type LintResult } from "./summarize-run.js";
import type { Root } from "../../discover/read-text.js";
import { hostOf, type Host, type Machine } from "../../host/host.js";

export interface FindingsOptions extends Omit<LintOptions, "draft"> {
  /** What earlier checks found in what has not changed; undefined when nothing is to be taken from there or left there. */
  readonly cache: CacheFolder | undefined;
}

/** Reports all that is wrong in a workspace, as `lint` does, without keeping the plans: for as many units as there are. */
export async function lintFindings(host: Host, root: Root, options: FindingsOptions): Promise<LintResult> {
  const { context, diagnostics } = await openWorkspace(host, root, { draft: false, today: options.today });
  if (context === undefined) return unreadable(diagnostics);
  const slugs = context.slugs.filter((slug) => options.units?.has(slug) ?? true);
  const records = await checkUnits(context, slugs, options.cache);
  const reader = new SourceReader(host.files, root);
  const all: Findings = { diagnostics: [], uses: [] };
  for (const slug of slugs) {
    const record = records.get(slug);
    if (record !== undefined) addStored(record, context, reader, all);
  }
  if (options.units === undefined) lintProgramme(context, all);
  return summarizeRun(all, context, slugs.length, options.units === undefined);
}

/** Some units of a workspace, for a thread to check. */
interface CheckTask {
  /** Whether somebody will ask for digests of the units. */
  readonly isDigested: boolean;
  readonly root: Root;
  readonly slugs: readonly string[];
  readonly today: string;
}

/** A unit's check, as plain data. The digest is from before the unit was checked. */
interface CheckedUnit {
  readonly digest: string | undefined;
  readonly record: UnitRecord;
}

/** Checks units, except those whose check is known from an earlier run. */
async function checkUnits(
  context: WorkspaceContext,
  slugs: readonly string[],
  folder: CacheFolder | undefined,
): Promise<ReadonlyMap<string, UnitRecord>> {
  const { host, root, today } = context;
  const cache = folder === undefined ? undefined : new CheckCache(context, folder);
  const isDigested = cache !== undefined;
  const records = new Map(await cache?.find(slugs));
  const unknown = slugs.filter((slug) => !records.has(slug));
  const job = {
    name: "lint",
    run: (slug: string) => checkHere(slug, context, isDigested),
    taskOf: (part: readonly string[]): CheckTask => ({ isDigested, root, slugs: part, today: today.date }),
    unitsForThreads: 24,
    unitsPerTask: 16,
  };
  await forEachUnit<CheckedUnit>(host, unknown, job, ({ digest, record }, slug) => {
    records.set(slug, record);
    if (digest !== undefined) cache?.add(slug, record, digest);
  });
  cache?.save();
  return records;
}

function checkHere(slug: string, context: WorkspaceContext, isDigested: boolean): CheckedUnit {
  const { caseCollisions, host, root } = context;
  const unitFiles = readingOnce(host.files);
  const digest = isDigested ? checkedDigest(unitFiles, root, slug, caseCollisions.get(slug) ?? "") : undefined;
  return { digest, record: checkUnit(slug, context, unitFiles).record };
}

/** Checks units for another thread, which keeps what they have in common from one task to the next; in the order of each task. */
export function unitChecker(machine: Machine): (task: CheckTask) => Promise<readonly CheckedUnit[]> {
  let opened: ReturnType<typeof openWorkspace> | undefined;
  return async ({ isDigested, root, slugs, today }) => {
    const { context } = await (opened ??= openWorkspace(hostOf(machine, root.path), root, { draft: false, today }));
    if (context === undefined) throw new Error("omavalvonta.yaml has changed while it was being read");
    return slugs.map((slug) => checkHere(slug, context, isDigested));
  };
}
