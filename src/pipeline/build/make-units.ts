import type { BuildOptions } from "./build-options.js";
import { chunks } from "../cache/chunks.js";
import { makeLook } from "../pages/look.js";
import { makeUnit, type Workshop } from "./make-unit.js";
import { sharedPrintFiles } from "../pdf/plan-print.js";
import { openShop, type Shop } from "../workspace/shop.js";
import type { MadeUnit } from "./made-unit.js";
import { SourceDigests } from "../manifest/source-digests.js";
import type { SiteLanguages } from "../pages/site-languages.js";
import type { Root } from "../../discover/read-text.js";
import { hostOf, type Host, type Machine } from "../../host/host.js";
import type { SitePlace } from "../../output/site-place.js";
import { siteWriter } from "../../output/site-writer.js";

/** What a build asks of the units, as plain data. */
export interface MakeSettings extends Pick<
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
export interface MakeTask {
  readonly settings: MakeSettings;
  readonly slugs: readonly string[];
}

/** With fewer units to make than this, other threads would cost more than they save. */
const unitsForThreads = 12;
/** As many as keep threads busy to the end without much talk between them. */
const unitsPerTask = 8;

/** Makes units, in other threads when there are many; `take` is given them as they are made, in no order, and may hold up the rest. */
export async function makeUnits(
  slugs: readonly string[],
  workshop: Workshop,
  settings: MakeSettings,
  take: (made: MadeUnit) => Promise<void>,
): Promise<void> {
  const { host } = workshop.shop;
  if (host.threads !== undefined && slugs.length >= unitsForThreads) {
    await host.threads.run<readonly MadeUnit[]>(
      "make",
      chunks(slugs, unitsPerTask).map((part): MakeTask => ({ settings, slugs: part })),
      async (made) => {
        for (const unit of made) await take(unit);
      },
    );
    return;
  }
  for (const slug of slugs) {
    await take(makeUnit(slug, workshop));
    await host.breathe();
  }
}

/** Makes units for another thread, which keeps what they have in common from one task to the next. */
export function unitMaker(machine: Machine): (task: MakeTask) => Promise<readonly MadeUnit[]> {
  let workshop: Promise<Workshop> | undefined;
  return async ({ settings, slugs }) => {
    const ready = await (workshop ??= openWorkshop(hostOf(machine, settings.root.path), settings));
    return slugs.map((slug) => makeUnit(slug, ready));
  };
}

async function openWorkshop(host: Host, settings: MakeSettings): Promise<Workshop> {
  const { shop } = await openShop(host, settings.root, settings);
  if (shop === undefined) throw new Error("omavalvonta.yaml has changed while it was being read");
  return workshopIn(shop, settings);
}

/** What the units of a site are made with. */
export function workshopIn(shop: Shop, settings: MakeSettings, digests = new SourceDigests(shop)): Workshop {
  const { host, root } = shop;
  const look = makeLook(host, root, shop.config.document.data, settings.languages, settings.draft);
  const shared = settings.pdf ? sharedPrintFiles(host, look) : undefined;
  return {
    digests,
    isRecorded: settings.cache,
    look,
    printing: shared === undefined ? undefined : { look, settings, shared },
    shop,
    site: siteWriter(host.disk.within(settings.place.root), settings.place),
  };
}
