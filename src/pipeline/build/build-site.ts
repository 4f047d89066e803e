import type { BuildResult } from "./build-result.js";
import type { BuildOptions } from "./build-options.js";
import { conclude, type Conclusion } from "../lint/conclude.js";
import { SourceReader } from "../lint/finding-store.js";
import { lintProgramme, type Findings } from "../lint/lint-document.js";
import { addRecorded } from "../lint/lint-noting.js";
import { makeProgramme } from "./make-unit.js";
import { makeUnits, workshopIn, type MakeSettings } from "./make-units.js";
import type { Shop } from "../workspace/shop.js";
import { outdatedShares } from "../shard/share-file.js";
import { SiteAssembly, warnOfPdf } from "./site-assembly.js";
import type { SiteGround } from "./site-ground.js";
import { SiteHistory } from "./site-history.js";
import { languagesOf } from "../pages/site-languages.js";
import type { RecordedUnit } from "../manifest/site-record.js";
import type { SitePart } from "../pages/site-part.js";
import type { Language } from "../../text/language.js";
import { stopsBuild } from "../../validate/validate.js";

/** A site that is done, or was kept from being built; or the languages that it turned out to be read in. */
type Outcome =
  | (BuildResult & { readonly kind: "done" })
  | { readonly kind: "other-languages"; readonly languages: readonly Language[] };

/** Builds a site that is read in `languages`. */
export async function buildSite(
  shop: Shop,
  ground: SiteGround,
  languages: readonly Language[],
  options: BuildOptions,
): Promise<Outcome> {
  const { digests, place, slugs } = ground;
  const findings: Findings = { diagnostics: [], uses: [] };
  // The programme is the provider's; who asks for one unit does not ask for it.
  const programme = options.units === undefined ? lintProgramme(shop, findings) : undefined;
  const pages = programme?.map(({ folder, language }) => ({ folder, language })) ?? [];
  const settings: MakeSettings = {
    ...settingsOf(shop, options),
    languages: { programme: pages, read: languages },
    place,
  };
  const workshop = workshopIn(shop, settings, digests);
  const history = await SiteHistory.open(workshop, ground, options);
  const before = await history.unchanged();
  if (before !== undefined) {
    if (history.lacksSearch(before.search)) options.onWarning({ kind: "no-search" }, workshop.look.workspace.language);
    for (const [path, pdf] of Object.entries(before.pdfs)) warnOfPdf(path, pdf, workshop.look, options);
    const work = { indexed: 0, kept: slugs.length, made: 0, printed: 0, prints: 0, wrote: false };
    const site = { pdfs: Object.keys(before.pdfs).length, units: slugs.length, work };
    return { kind: "done", lint: concludeAll(shop, findings, Object.values(before.units), options), site };
  }

  const known = await history.find();
  const records = new Map<string, RecordedUnit>();
  for (const { digest, product, slug } of known.values()) records.set(slug, { digest, product });
  const inOrder = (): readonly RecordedUnit[] => slugs.flatMap((slug) => records.get(slug) ?? []);
  const unknown = slugs.filter((slug) => !known.has(slug));
  if (options.shares !== undefined && unknown.length > 0) throw outdatedShares(unknown);
  const assembly = new SiteAssembly(workshop, history, place, options);
  try {
    let isSound = true;
    await makeUnits(unknown, workshop, settings, async ({ digest, orders, product, slug }) => {
      options.signal.throwIfAborted();
      records.set(slug, { digest, product });
      options.onProgress({ done: records.size, name: slug, step: "pages", total: slugs.length });
      isSound &&= product.part !== null;
      if (isSound && product.part !== null) await assembly.addMade(product.part, orders);
    });
    const lint = concludeAll(shop, findings, inOrder(), options);
    if (!isSound || lint.diagnostics.some((diagnostic) => stopsBuild(diagnostic, options.draft))) {
      await assembly.abandon();
      return { kind: "done", lint, site: undefined };
    }
    const units = inOrder().flatMap(({ product }) => product.part ?? []);
    for (const unit of known.values()) assembly.addKnown(unit);
    let ofProgramme: RecordedUnit | null = null;
    if (options.share === undefined) {
      const made = programme === undefined ? undefined : makeProgramme(programme, units, workshop);
      const parts = made === undefined ? units : [...units, made.part];
      const read = readLanguages(parts, shop);
      if (read.join() !== languages.join()) {
        await assembly.abandon();
        return { kind: "other-languages", languages: read };
      }
      if (made !== undefined) await assembly.addMade(made.part, made.orders);
      await assembly.addWholeSite(units, parts);
      if (made !== undefined) ofProgramme = { digest: digests.programme() ?? "", product: made.product };
    }
    await assembly.printed();
    const recorded = { programme: ofProgramme, units: Object.fromEntries(records) };
    if (options.share !== undefined) assembly.addShare(options.share, recorded.units);
    const done = assembly.finish();
    const site = assembly.record();
    history.save(history.recordOf({ ...site, ...recorded }));
    const work = { ...done, kept: known.size, made: unknown.length, wrote: true };
    return { kind: "done", lint, site: { pdfs: Object.keys(site.pdfs).length, units: units.length, work } };
  } catch (error) {
    await assembly.abandon();
    options.signal.throwIfAborted();
    throw error;
  }
}

function settingsOf(
  { root }: Shop,
  { cache, draft, pdf, pdfTimeoutMs, share, sourceDateEpoch, today }: BuildOptions,
): Omit<MakeSettings, "languages" | "place"> {
  return { cache: cache !== undefined || share !== undefined, draft, pdf, pdfTimeoutMs, root, sourceDateEpoch, today };
}

function readLanguages(parts: readonly SitePart[], shop: Shop): readonly Language[] {
  return languagesOf(
    parts.flatMap(({ documents }) => documents),
    shop.config.document.data.language,
  );
}

/** All that is wrong, with the units' findings in their files again. */
function concludeAll(shop: Shop, common: Findings, units: readonly RecordedUnit[], options: BuildOptions): Conclusion {
  const reader = new SourceReader(shop.host.files, shop.root);
  const all: Findings = { diagnostics: [...common.diagnostics], uses: [...common.uses] };
  for (const { product } of units) addRecorded(product, shop, reader, all);
  return conclude(all, shop, units.length, options.units === undefined && options.share === undefined);
}
