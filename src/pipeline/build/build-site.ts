import type { BuildResult } from "./build-result.js";
import type { BuildRequest } from "./build-request.js";
import type { BuildMode } from "../shard/build-mode.js";
import { summarizeRun, type LintResult } from "../lint/summarize-run.js";
import { SourceReader } from "../lint/finding-store.js";
import { lintProgramme, type Findings } from "../lint/lint-document.js";
import { CheckCache } from "../lint/check-cache.js";
import { addStored } from "../lint/add-stored.js";
import { buildProgramme } from "./build-unit.js";
import { buildUnits, buildContextIn, type UnitBuildSettings } from "./build-units.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import { outdatedShards } from "../shard/shard-file.js";
import { SiteAssembly, warnOfPdf } from "./site-assembly.js";
import type { BuildSetup } from "./build-setup.js";
import { BuildCache } from "./build-cache.js";
import { languagesOf } from "../pages/site-languages.js";
import type { RecordedUnit } from "../manifest/build-manifest.js";
import type { UnitOutput } from "../pages/unit-output.js";
import type { Language } from "../../text/language.js";
import { isBlocked } from "../../validate/validate.js";

/** A site that is done, or was kept from being built; or the languages that it turned out to be read in. */
type Outcome =
  | (BuildResult & { readonly kind: "done" })
  | { readonly kind: "other-languages"; readonly languages: readonly Language[] };

/** Builds a site that is read in `languages`. */
export async function buildSite(
  context: WorkspaceContext,
  setup: BuildSetup,
  languages: readonly Language[],
  request: BuildRequest,
): Promise<Outcome> {
  const { mode, run } = request;
  const { digests, place, slugs } = setup;
  const findings: Findings = { diagnostics: [], uses: [] };
  // The programme is the provider's; who asks for one unit does not ask for it.
  const programme = mode.units === undefined ? lintProgramme(context, findings) : undefined;
  const pages = programme?.map(({ folder, language }) => ({ folder, language })) ?? [];
  const settings: UnitBuildSettings = {
    ...settingsOf(context, request),
    languages: { programme: pages, read: languages },
    place,
  };
  const buildContext = buildContextIn(context, settings, digests);
  const history = await BuildCache.open(buildContext, setup, request);
  const before = await history.unchanged();
  if (before !== undefined) {
    if (history.lacksSearch(before.search))
      run.onWarning({ kind: "no-search" }, buildContext.assets.workspace.language);
    for (const [path, pdf] of Object.entries(before.pdfs)) warnOfPdf(path, pdf, buildContext.assets, run);
    const work = { indexed: 0, kept: slugs.length, made: 0, printed: 0, prints: 0, wrote: false };
    const site = { pdfs: Object.keys(before.pdfs).length, units: slugs.length, work };
    return { kind: "done", lint: summarizeAll(context, findings, Object.values(before.units), mode), site };
  }

  const known = await history.find();
  const records = new Map<string, RecordedUnit>();
  for (const { digest, result, slug } of known.values()) records.set(slug, { digest, result });
  const inOrder = (): readonly RecordedUnit[] => slugs.flatMap((slug) => records.get(slug) ?? []);
  const unknown = slugs.filter((slug) => !known.has(slug));
  if (run.shards !== undefined && unknown.length > 0) throw outdatedShards(unknown);
  const checks = setup.cache === undefined || unknown.length === 0 ? undefined : new CheckCache(context, setup.cache);
  const assembly = new SiteAssembly(buildContext, history, place, request);
  try {
    let isSound = true;
    const checked = new Map(await checks?.find(unknown));
    await buildUnits(unknown, buildContext, settings, checked, async ({ check, digest, orders, result, slug }) => {
      run.signal.throwIfAborted();
      if (check !== undefined) checks?.add(slug, check.record, check.digest);
      records.set(slug, { digest, result });
      run.onProgress({ done: records.size, name: slug, step: "pages", total: slugs.length });
      isSound &&= result.part !== null;
      if (isSound && result.part !== null) await assembly.addMade(result.part, orders);
    });
    checks?.save();
    const lint = summarizeAll(context, findings, inOrder(), mode);
    if (!isSound || isBlocked(lint.findings, mode.draft)) {
      await assembly.abandon();
      return { kind: "done", lint, site: undefined };
    }
    const units = inOrder().flatMap(({ result }) => result.part ?? []);
    for (const unit of known.values()) assembly.addKnown(unit);
    let ofProgramme: RecordedUnit | null = null;
    if (mode.shard === undefined) {
      const made = programme === undefined ? undefined : buildProgramme(programme, units, buildContext);
      const parts = made === undefined ? units : [...units, made.part];
      const read = readLanguages(parts, context);
      if (read.join() !== languages.join()) {
        await assembly.abandon();
        return { kind: "other-languages", languages: read };
      }
      if (made !== undefined) await assembly.addMade(made.part, made.orders);
      await assembly.addWholeSite(units, parts);
      if (made !== undefined) ofProgramme = { digest: digests.programme() ?? "", result: made.result };
    }
    await assembly.printed();
    const recorded = { programme: ofProgramme, units: Object.fromEntries(records) };
    if (mode.shard !== undefined) assembly.addShard(mode.shard, recorded.units);
    const done = assembly.finish();
    const site = assembly.record();
    history.save(history.recordOf({ ...site, ...recorded }));
    const work = { ...done, kept: known.size, made: unknown.length, wrote: true };
    return { kind: "done", lint, site: { pdfs: Object.keys(site.pdfs).length, units: units.length, work } };
  } catch (error) {
    await assembly.abandon();
    run.signal.throwIfAborted();
    throw error;
  }
}

function settingsOf(
  { root }: WorkspaceContext,
  { mode, run }: BuildRequest,
): Omit<UnitBuildSettings, "languages" | "place"> {
  return {
    isRecorded: run.cache !== undefined || mode.shard !== undefined,
    mode,
    pdfTimeoutMs: run.pdfTimeoutMs,
    root,
  };
}

function readLanguages(parts: readonly UnitOutput[], context: WorkspaceContext): readonly Language[] {
  return languagesOf(
    parts.flatMap(({ documents }) => documents),
    context.config.document.data.language,
  );
}

/** All that is wrong, with the units' findings in their files again. */
function summarizeAll(
  context: WorkspaceContext,
  common: Findings,
  units: readonly RecordedUnit[],
  { shard, units: asked }: BuildMode,
): LintResult {
  const reader = new SourceReader(context.host.files, context.root);
  const all: Findings = { diagnostics: [...common.diagnostics], uses: [...common.uses] };
  for (const { result } of units) addStored(result, context, reader, all);
  return summarizeRun(all, context, units.length, asked === undefined && shard === undefined);
}
