import type { BuildOptions } from "./build-options.js";
import { textDigest } from "../cache/digest.js";
import type { Workshop } from "./make-unit.js";
import { PdfStore } from "../pdf/pdf-store.js";
import { seal } from "../cache/sealed.js";
import type { ShareMode } from "../shard/shares.js";
import type { Share } from "../shard/share-out.js";
import type { Shop } from "../workspace/shop.js";
import type { SiteGround } from "./site-ground.js";
import { recordName, type SiteRecord } from "../manifest/site-record.js";
import type { RecordedBucket } from "../search/recorded-bucket.js";
import { findUnit, isWhole, type KnownUnit, type SiteSource } from "../manifest/site-source.js";
import type { SiteGate } from "../../output/site-folder.js";
import { compareText } from "../../text/compare-text.js";

/** What earlier builds have left for this one, and what this one leaves. */
export class SiteHistory {
  private constructor(
    readonly shop: Shop,
    readonly ground: SiteGround,
    /** A digest of what all units share; undefined when nothing can be taken from earlier builds. */
    readonly common: string | undefined,
    readonly mode: ShareMode,
    readonly share: Share | undefined,
    readonly store: PdfStore | undefined,
    readonly sources: readonly SiteSource[],
  ) {}

  static async open({ look, shop }: Workshop, ground: SiteGround, options: BuildOptions): Promise<SiteHistory> {
    const { base, site } = look;
    const { cache, place, record, shared } = ground;
    const { draft, pdf, share, shares, sourceDateEpoch } = options;
    const printer = await printerOf(shop, options);
    const facts = JSON.stringify([site, base, draft, pdf, printer, sourceDateEpoch]);
    const common = shared === undefined ? undefined : textDigest(shared, facts);
    const mode: ShareMode = { ...modeOf(options), printer: printer ?? null };
    const store =
      cache === undefined || printer === undefined
        ? undefined
        : new PdfStore(cache, textDigest(shop.host.program(), printer));
    const before: SiteSource = { files: ground.gate.files, folder: place.target, kind: "site", record };
    const sources = [...(cache === undefined ? [] : [before]), ...(shares?.sources ?? [])];
    return new SiteHistory(shop, ground, common, mode, share, store, sources);
  }

  /** What leads to the site. */
  get gate(): SiteGate {
    return this.ground.gate;
  }

  /** The units that can be taken as they are. */
  async find(): Promise<ReadonlyMap<string, KnownUnit>> {
    const { common, sources } = this;
    const { digests, slugs } = this.ground;
    if (common === undefined) return new Map();
    await digests.ready();
    const found = slugs.map((slug) => findUnit(slug, sources, common, digests));
    return new Map(found.flatMap((unit) => (unit === undefined ? [] : [[unit.slug, unit] as const])));
  }

  /** What is recorded of the site that stands at the target, when building would make the same again. */
  async unchanged(): Promise<SiteRecord | undefined> {
    const { host } = this.shop;
    const { digests, slugs } = this.ground;
    const source = this.before();
    if (source === undefined || source.record.common !== this.common) return undefined;
    const { programme, search, units, whole } = source.record;
    // A machine that had no indexer may have one now.
    if (this.lacksSearch(search) && host.searchIndexers.isInstalled()) return undefined;
    const recorded = slugs.flatMap((slug) => (Object.hasOwn(units, slug) ? (units[slug] ?? []) : []));
    if (recorded.length !== slugs.length || Object.keys(units).length !== slugs.length) return undefined;
    // While other threads read the units.
    if (!(await isWhole(host, source))) return undefined;
    await host.breathe();
    if (!recorded.every((unit) => digests.isStillAround(unit))) return undefined;
    await digests.ready();
    if (whole !== this.#digestNow() || slugs.some((slug, index) => digests.unit(slug) !== recorded[index]?.digest))
      return undefined;
    return programme === null || digests.isSame(digests.programme(), programme) ? source.record : undefined;
  }

  /** The site that stands at the target, as it was made. */
  before(): SiteSource | undefined {
    return this.sources.find(({ kind }) => kind === "site");
  }

  /** Whether a site of this kind should be searched, but has no index. */
  lacksSearch(search: SiteRecord["search"]): boolean {
    return this.mode.search && this.share === undefined && search === null;
  }

  /** An index for searching that was made from the same pages, and where its files are. */
  searchBucket(digest: string): { readonly bucket: RecordedBucket; readonly source: SiteSource } | undefined {
    for (const source of this.sources) {
      const bucket = source.record.search?.find((one) => one.digest === digest);
      if (bucket !== undefined) return { bucket, source };
    }
    return undefined;
  }

  /** What is to be remembered of a site. */
  recordOf(site: Omit<SiteRecord, "common" | "shared" | "whole">): SiteRecord {
    const units = Object.entries(site.units).map(([slug, { digest }]) => [slug, digest] as const);
    return { ...site, common: this.common ?? "", shared: this.ground.shared ?? "", whole: this.#digestOf(units) };
  }

  /** Leaves a site that is done for the next build. */
  save(record: SiteRecord): void {
    const { cache, place } = this.ground;
    if (cache === undefined || this.common === undefined) return;
    cache.write(recordName(place.target), seal(record));
    if (this.share === undefined) this.store?.removeUnused();
  }

  #digestNow(): string {
    const { digests, slugs } = this.ground;
    return this.#digestOf(slugs.map((slug) => [slug, digests.unit(slug) ?? ""]));
  }

  #digestOf(units: readonly (readonly [slug: string, digest: string])[]): string {
    const facts = units.map(([slug, digest]) => `${slug} ${digest}`).toSorted(compareText);
    const kind = JSON.stringify([this.mode.search, this.share]);
    return textDigest(this.common ?? "", String(this.ground.digests.programme()), kind, ...facts);
  }
}

/** Names the browser that prints; of shares, the one that has printed them. */
async function printerOf({ host }: Shop, { browser, pdf, shares }: BuildOptions): Promise<string | undefined> {
  if (shares !== undefined) return shares.mode.printer ?? undefined;
  return pdf ? await host.browsers.identify(browser) : undefined;
}

function modeOf({ draft, pdf, search, sourceDateEpoch, today }: BuildOptions): Omit<ShareMode, "printer"> {
  return { draft, pdf, search, sourceDateEpoch: sourceDateEpoch ?? null, today };
}
