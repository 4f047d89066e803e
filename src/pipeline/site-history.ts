import type { BuildOptions } from "./build.js";
import { CacheFolder } from "./cache-folder.js";
import { commonDigest } from "./common-digest.js";
import { commonScope, textDigest } from "./digest.js";
import type { Workshop } from "./make-unit.js";
import { PdfStore } from "./pdf-store.js";
import type { ShareMode } from "./share-file.js";
import type { Share } from "./share-out.js";
import type { Shop } from "./shop.js";
import {
  readSiteRecord,
  recordName,
  siteRecordText,
  type SourceDigests,
  type RecordedPdf,
  type RecordedSearch,
  type SiteRecord,
} from "./site-record.js";
import { findUnit, isWhole, type KnownUnit, type SiteSource } from "./site-source.js";
import { compareText } from "../text/diagnostic.js";

/** What earlier builds have left for this one, and what this one leaves. */
export class SiteHistory {
  private constructor(
    readonly shop: Shop,
    readonly digests: SourceDigests,
    /** Where the site stands or will stand. */
    readonly target: string,
    /** A digest of what all units share; undefined when nothing can be taken from earlier builds. */
    readonly common: string | undefined,
    readonly mode: ShareMode,
    readonly share: Share | undefined,
    readonly cache: CacheFolder | undefined,
    readonly store: PdfStore | undefined,
    readonly sources: readonly SiteSource[],
  ) {}

  static async open({ digests, look, shop }: Workshop, target: string, options: BuildOptions): Promise<SiteHistory> {
    const { host, root } = shop;
    const { base, site } = look;
    const { draft, pdf, share, shares, sourceDateEpoch } = options;
    const printer = await printerOf(shop, options);
    const facts = JSON.stringify([site, base, draft, pdf, printer, sourceDateEpoch]);
    const isAsked = options.cache || share !== undefined || shares !== undefined;
    const common = isAsked ? commonDigest(shop, commonScope, facts) : undefined;
    const mode: ShareMode = { ...modeOf(options), printer: printer ?? null };
    const cache = options.cache && common !== undefined ? new CacheFolder(host.files, root) : undefined;
    const store =
      cache === undefined || printer === undefined
        ? undefined
        : new PdfStore(cache, textDigest(host.program(), printer));
    const before = cache === undefined ? [] : [siteBefore(cache, target)];
    const sources = [...before, ...(shares?.sources ?? [])];
    return new SiteHistory(shop, digests, target, common, mode, share, cache, store, sources);
  }

  /** Looks at what the units are made from, in other threads when there are many and it is likely to be of use. */
  async prepare(slugs: readonly string[]): Promise<void> {
    const isKnown = this.sources.some(({ record }) => record.common === this.common);
    if (isKnown) await this.digests.prepare(slugs);
  }

  /** The units that can be taken as they are. */
  find(slugs: readonly string[]): ReadonlyMap<string, KnownUnit> {
    const { common, digests, shop, sources } = this;
    if (common === undefined) return new Map();
    const found = slugs.map((slug) => findUnit(slug, sources, common, digests, shop.host.files));
    return new Map(found.flatMap((unit) => (unit === undefined ? [] : [[unit.slug, unit] as const])));
  }

  /** What is recorded of the site that stands at the target, when building would make the same again. */
  unchanged(slugs: readonly string[]): SiteRecord | undefined {
    const { common, digests, shop } = this;
    const source = this.before();
    if (source?.record.common !== common || source === undefined) return undefined;
    const { record } = source;
    if (Object.keys(record.units).length !== slugs.length || record.whole !== this.#digestNow(slugs)) return undefined;
    const isSame = (slug: string): boolean => {
      const unit = Object.hasOwn(record.units, slug) ? record.units[slug] : undefined;
      return unit !== undefined && digests.isSame(digests.unit(slug), unit);
    };
    if (!slugs.every(isSame)) return undefined;
    if (record.programme !== null && !digests.isSame(digests.programme(), record.programme)) return undefined;
    // A machine that had no indexer may have one now.
    if (this.lacksSearch(record.search) && shop.host.searchIndexers.isInstalled()) return undefined;
    return isWhole(shop.host.files, source) ? record : undefined;
  }

  /** The site that stands at the target, as it was made. */
  before(): SiteSource | undefined {
    return this.sources.find(({ kind }) => kind === "site");
  }

  /** Whether a site of this kind should be searched, but has no index. */
  lacksSearch(search: RecordedSearch | null): boolean {
    return this.mode.search && this.share === undefined && search === null;
  }

  /** What is known of a PDF that was made for the same place. */
  pdf(path: string): RecordedPdf | undefined {
    for (const { record } of this.sources) {
      const pdf = Object.hasOwn(record.pdfs, path) ? record.pdfs[path] : undefined;
      if (pdf !== undefined) return pdf;
    }
    return undefined;
  }

  /** The index for searching that was made from the same pages, and where its files are. */
  searchIndex(digest: string): { readonly index: RecordedSearch; readonly source: SiteSource } | undefined {
    for (const source of this.sources) {
      const index = source.record.search;
      if (index !== null && index.digest === digest) return { index, source };
    }
    return undefined;
  }

  /** What is to be remembered of a site. */
  recordOf(site: Omit<SiteRecord, "common" | "whole">): SiteRecord {
    const units = Object.entries(site.units).map(([slug, { digest }]) => [slug, digest] as const);
    return { ...site, common: this.common ?? "", whole: this.#digestOf(units) };
  }

  /** Leaves a site that is done for the next build. */
  save(record: SiteRecord): void {
    if (this.cache === undefined || this.common === undefined) return;
    this.cache.write(recordName(this.target), siteRecordText(record));
    if (this.share === undefined) this.store?.removeUnused();
  }

  #digestNow(slugs: readonly string[]): string {
    return this.#digestOf(slugs.map((slug) => [slug, this.digests.unit(slug) ?? ""]));
  }

  #digestOf(units: readonly (readonly [slug: string, digest: string])[]): string {
    const facts = units.map(([slug, digest]) => `${slug} ${digest}`).toSorted(compareText);
    const kind = JSON.stringify([this.mode.search, this.share]);
    return textDigest(this.common ?? "", String(this.digests.programme()), kind, ...facts);
  }
}

function siteBefore(cache: CacheFolder, folder: string): SiteSource {
  return { folder, kind: "site", record: readSiteRecord(cache, recordName(folder)) };
}

/** Names the browser that prints; of shares, the one that has printed them. */
async function printerOf({ host }: Shop, { browser, pdf, shares }: BuildOptions): Promise<string | undefined> {
  if (shares !== undefined) return shares.mode.printer ?? undefined;
  return pdf ? await host.browsers.identify(browser) : undefined;
}

function modeOf({ draft, pdf, search, sourceDateEpoch, today }: BuildOptions): Omit<ShareMode, "printer"> {
  return { draft, pdf, search, sourceDateEpoch: sourceDateEpoch ?? null, today };
}
