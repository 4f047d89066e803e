import type { BuildOptions } from "./build.js";
import { CacheFolder } from "./cache-folder.js";
import { textDigest } from "./digest.js";
import type { Look } from "./look.js";
import { PdfStore } from "./pdf-store.js";
import type { Shop } from "./shop.js";
import {
  readSiteRecord,
  recordName,
  siteRecordText,
  SourceDigests,
  type RecordedPdf,
  type RecordedSearch,
  type RecordedUnit,
  type SiteRecord,
} from "./site-record.js";
import { findUnit, isWhole, type KnownUnit, type SiteSource } from "./site-source.js";
import { compareText } from "../text/diagnostic.js";

/** What earlier builds have left for this one, and what this one leaves. */
export class SiteHistory {
  readonly digests: SourceDigests;

  private constructor(
    readonly shop: Shop,
    /** Where the site stands or will stand. */
    readonly target: string,
    /** A digest of what all units share; undefined when nothing can be taken from earlier builds. */
    readonly common: string | undefined,
    /** Whether the index for searching belongs to the site. */
    readonly search: boolean,
    readonly cache: CacheFolder | undefined,
    readonly store: PdfStore | undefined,
    readonly sources: readonly SiteSource[],
  ) {
    this.digests = new SourceDigests(shop);
  }

  static async open(shop: Shop, look: Look, target: string, options: BuildOptions): Promise<SiteHistory> {
    const { host, root } = shop;
    const { base, site } = look;
    const { browser, draft, pdf, search, sourceDateEpoch } = options;
    const printer = pdf ? await host.browsers.identify(browser) : undefined;
    const facts = JSON.stringify([site, base, draft, pdf, printer, sourceDateEpoch]);
    const common = options.cache ? new SourceDigests(shop).common(facts) : undefined;
    if (common === undefined) return new SiteHistory(shop, target, undefined, search, undefined, undefined, []);
    const cache = new CacheFolder(host.files, root);
    const store = printer === undefined ? undefined : new PdfStore(cache, textDigest(host.program(), printer));
    const record = readSiteRecord(cache, recordName(target));
    return new SiteHistory(shop, target, common, search, cache, store, [{ folder: target, record }]);
  }

  /** The units that can be taken as they are. */
  find(slugs: readonly string[]): ReadonlyMap<string, KnownUnit> {
    const { common, digests, shop, sources } = this;
    if (common === undefined) return new Map();
    const found = slugs.map((slug) => findUnit(slug, sources, common, digests, shop.host.files));
    return new Map(found.flatMap((unit) => (unit === undefined ? [] : [[unit.slug, unit] as const])));
  }

  /** The site that stands at the target, when building would make the same again. */
  unchanged(slugs: readonly string[], known: ReadonlyMap<string, KnownUnit>): SiteRecord | undefined {
    const source = this.sources.find(({ folder }) => folder === this.target);
    if (source === undefined || known.size !== slugs.length) return undefined;
    const { programme, whole } = source.record;
    if (programme !== null && !this.digests.isSame(this.digests.programme(), programme)) return undefined;
    const isSame = whole === this.#digestOf(known) && isWhole(this.shop.host.files, source);
    return isSame ? source.record : undefined;
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

  /** Leaves a site that is done for the next build. */
  save(site: Omit<SiteRecord, "common" | "whole">): void {
    const { cache, common, store, target } = this;
    if (cache === undefined || common === undefined) return;
    const whole = this.#digestOf(new Map(Object.entries(site.units)));
    cache.write(recordName(target), siteRecordText({ ...site, common, whole }));
    store?.removeUnused();
  }

  #digestOf(units: ReadonlyMap<string, RecordedUnit>): string {
    const facts = [...units].map(([slug, { digest }]) => `${slug} ${digest}`).toSorted(compareText);
    return textDigest(this.common ?? "", String(this.digests.programme()), String(this.search), ...facts);
  }
}
