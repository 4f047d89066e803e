import type { BuildMode } from "../shard/build-mode.js";
import { forEachUnit } from "../workspace/for-each-unit.js";
import type { UnitRecord } from "../lint/check-unit.js";
import { buildAssets } from "../pages/site-assets.js";
import { buildUnit, type BuildContext } from "./build-unit.js";
import { sharedPrintFiles } from "../pdf/plan-print.js";
import { openWorkspace, type WorkspaceContext } from "../workspace/workspace-context.js";
import type { BuiltUnit } from "./built-unit.js";
import { SourceDigests } from "../manifest/source-digests.js";
import type { SiteLanguages } from "../pages/site-languages.js";
import type { Root } from "../../discover/read-text.js";
import { hostOf, type Host, type Machine } from "../../host/host.js";
import type { SitePlace } from "../../output/site-place.js";
import { siteWriter } from "../../output/site-writer.js";

/** What a build asks of the units, as plain data. */
export interface UnitBuildSettings {
  readonly mode: BuildMode;
  readonly pdfTimeoutMs: number;
  /** Whether anything is kept for later builds. */
  readonly isRecorded: boolean;
  readonly root: Root;
  readonly place: SitePlace;
  readonly languages: SiteLanguages;
}

/** Some units of a workspace, for a thread to build, each with what is known of its check. */
interface UnitBuildTask {
  readonly settings: UnitBuildSettings;
  readonly units: readonly (readonly [slug: string, known: UnitRecord | undefined])[];
}

/**
 * Builds units, in other threads when there are many; `take` gets each as it is built, in no particular order, and may hold up the rest. `known`:
 * what earlier checks of the units found.
 */
export async function buildUnits(
  slugs: readonly string[],
  buildContext: BuildContext,
  settings: UnitBuildSettings,
  known: ReadonlyMap<string, UnitRecord>,
  take: (built: BuiltUnit) => Promise<void>,
): Promise<void> {
  const job = {
    name: "make",
    run: (slug: string) => buildUnit(slug, buildContext, known.get(slug)),
    taskOf: (part: readonly string[]): UnitBuildTask => ({
      settings,
      units: part.map((slug) => [slug, known.get(slug)]),
    }),
    unitsForThreads: 12,
    unitsPerTask: 8,
  };
  await forEachUnit<BuiltUnit>(buildContext.context.host, slugs, job, take);
}

/** Makes units for another thread, which keeps what they have in common from one task to the next. */
export function unitMaker(machine: Machine): (task: UnitBuildTask) => Promise<readonly BuiltUnit[]> {
  let opened: Promise<BuildContext> | undefined;
  return async ({ settings, units }) => {
    const ready = await (opened ??= openBuildContext(hostOf(machine, settings.root.path), settings));
    return units.map(([slug, known]) => buildUnit(slug, ready, known));
  };
}

async function openBuildContext(host: Host, settings: UnitBuildSettings): Promise<BuildContext> {
  const { context } = await openWorkspace(host, settings.root, settings.mode);
  if (context === undefined) throw new Error("omavalvonta.yaml has changed while it was being read");
  return buildContextIn(context, settings);
}

/** What the units of a site are made with. */
export function buildContextIn(
  context: WorkspaceContext,
  settings: UnitBuildSettings,
  digests = new SourceDigests(context),
): BuildContext {
  const { host, root } = context;
  const { isRecorded, languages, mode, pdfTimeoutMs, place } = settings;
  const assets = buildAssets(host, root, context.config.document.data, languages, mode.draft);
  const shared = mode.pdf ? sharedPrintFiles(host, assets) : undefined;
  return {
    digests,
    isRecorded,
    assets,
    printing:
      shared === undefined
        ? undefined
        : { assets, settings: { pdfTimeoutMs, sourceDateEpoch: mode.sourceDateEpoch }, shared },
    context,
    site: siteWriter(host.disk.within(place.root), place),
  };
}
