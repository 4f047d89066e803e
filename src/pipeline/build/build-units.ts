import type { BuildOptions } from "./build-options.js";
import { chunks } from "../cache/chunks.js";
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
export interface UnitBuildSettings extends Pick<
  BuildOptions,
  "draft" | "pdf" | "pdfTimeoutMs" | "sourceDateEpoch" | "today"
> {
  /** Whether anything is kept for later builds. */
  readonly cache: boolean;
  readonly root: Root;
  readonly place: SitePlace;
  readonly languages: SiteLanguages;
}

/** Some units of a workspace, for a thread to make. */
export interface UnitBuildTask {
  readonly settings: UnitBuildSettings;
  readonly slugs: readonly string[];
}

/** With fewer units to make than this, other threads would cost more than they save. */
const unitsForThreads = 12;
/** As many as keep threads busy to the end without much talk between them. */
const unitsPerTask = 8;

/** Makes units, in other threads when there are many; `take` is given them as they are made, in no order, and may hold up the rest. */
export async function buildUnits(
  slugs: readonly string[],
  buildContext: BuildContext,
  settings: UnitBuildSettings,
  take: (made: BuiltUnit) => Promise<void>,
): Promise<void> {
  const { host } = buildContext.context;
  if (host.threads !== undefined && slugs.length >= unitsForThreads) {
    await host.threads.run<readonly BuiltUnit[]>(
      "make",
      chunks(slugs, unitsPerTask).map((part): UnitBuildTask => ({ settings, slugs: part })),
      async (made) => {
        for (const unit of made) await take(unit);
      },
    );
    return;
  }
  for (const slug of slugs) {
    await take(buildUnit(slug, buildContext));
    await host.yieldToEvents();
  }
}

/** Makes units for another thread, which keeps what they have in common from one task to the next. */
export function unitMaker(machine: Machine): (task: UnitBuildTask) => Promise<readonly BuiltUnit[]> {
  let workshop: Promise<BuildContext> | undefined;
  return async ({ settings, slugs }) => {
    const ready = await (workshop ??= openBuildContext(hostOf(machine, settings.root.path), settings));
    return slugs.map((slug) => buildUnit(slug, ready));
  };
}

async function openBuildContext(host: Host, settings: UnitBuildSettings): Promise<BuildContext> {
  const { context } = await openWorkspace(host, settings.root, settings);
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
  const assets = buildAssets(host, root, context.config.document.data, settings.languages, settings.draft);
  const shared = settings.pdf ? sharedPrintFiles(host, assets) : undefined;
  return {
    digests,
    isRecorded: settings.cache,
    assets,
    printing: shared === undefined ? undefined : { assets, settings, shared },
    context,
    site: siteWriter(host.disk.within(settings.place.root), settings.place),
  };
}
