import type { BuildRequest } from "./build-request.js";
import { siteModeDigest, unitModeDigest, type BuildMode } from "../shard/build-mode.js";
import { textDigest } from "../cache/digest.js";
import type { BuildContext } from "./build-unit.js";
import { PdfStore } from "../pdf/pdf-store.js";
import { withChecksum } from "../cache/checksum.js";
import type { ShardMode } from "../shard/shards.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import type { BuildSetup } from "./build-setup.js";
import { recordName, type BuildManifest } from "../manifest/build-manifest.js";
import type { RecordedBucket } from "../search/recorded-bucket.js";
import { findUnit, isWhole, type CachedUnit, type PreviousBuild } from "../manifest/previous-build.js";
import type { SiteGate } from "../../output/site-folder.js";
import { compareText } from "../../text/compare-text.js";

/** What earlier builds have left for this one, and what this one leaves. */
export class BuildCache {
  private constructor(
    readonly context: WorkspaceContext,
    readonly setup: BuildSetup,
    /** A digest of what all units share; undefined when nothing can be taken from earlier builds. */
    readonly common: string | undefined,
    readonly mode: BuildMode,
    /** The browser that prints. */
    readonly printer: string | undefined,
    readonly store: PdfStore | undefined,
    readonly sources: readonly PreviousBuild[],
  ) {}

  static async open({ assets, context }: BuildContext, setup: BuildSetup, request: BuildRequest): Promise<BuildCache> {
    const { base, site } = assets;
    const { cache, place, record, shared } = setup;
    const { mode, run } = request;
    const printer = await printerOf(context, request);
    const facts = JSON.stringify([site, base, unitModeDigest(mode), printer]);
    const common = shared === undefined ? undefined : textDigest(shared, facts);
    const store =
      cache === undefined || printer === undefined
        ? undefined
        : new PdfStore(cache, textDigest(context.host.program(), printer));
    const before: PreviousBuild = { files: setup.gate.files, folder: place.target, kind: "site", record };
    const sources = [...(cache === undefined ? [] : [before]), ...(run.shards?.sources ?? [])];
    return new BuildCache(context, setup, common, mode, printer, store, sources);
  }

  /** What leads to the site. */
  get gate(): SiteGate {
    return this.setup.gate;
  }

  /** The units that can be taken as they are. */
  async find(): Promise<ReadonlyMap<string, CachedUnit>> {
    const { common, sources } = this;
    const { digests, slugs } = this.setup;
    if (common === undefined) return new Map();
    await digests.ready();
    const found = slugs.map((slug) => findUnit(slug, sources, common, digests));
    return new Map(found.flatMap((unit) => (unit === undefined ? [] : [[unit.slug, unit] as const])));
  }

  /** What is recorded of the site that stands at the target, when building would make the same again. */
  async unchanged(): Promise<BuildManifest | undefined> {
    const { host } = this.context;
    const { digests, slugs } = this.setup;
    const source = this.before();
    if (source === undefined || source.record.common !== this.common) return undefined;
    const { programme, search, units, whole } = source.record;
    // A machine that had no indexer may have one now.
    if (this.lacksSearch(search) && host.searchIndexers.isInstalled()) return undefined;
    const recorded = slugs.flatMap((slug) => (Object.hasOwn(units, slug) ? (units[slug] ?? []) : []));
    if (recorded.length !== slugs.length || Object.keys(units).length !== slugs.length) return undefined;
    // While other threads read the units.
    if (!(await isWhole(host, source))) return undefined;
    await host.yieldToEvents();
    if (!recorded.every((unit) => digests.isStillAround(unit))) return undefined;
    await digests.ready();
    if (whole !== this.#digestNow() || slugs.some((slug, index) => digests.unit(slug) !== recorded[index]?.digest))
      return undefined;
    return programme === null || digests.isSame(digests.programme(), programme) ? source.record : undefined;
  }

  /** The site that stands at the target, as it was made. */
  before(): PreviousBuild | undefined {
    return this.sources.find(({ kind }) => kind === "site");
  }

  /** Whether a site of this kind should be searched, but has no index. */
  lacksSearch(search: BuildManifest["search"]): boolean {
    return this.mode.search && this.mode.shard === undefined && search === null;
  }

  /** An index for searching that was made from the same pages, and where its files are. */
  searchBucket(digest: string): { readonly bucket: RecordedBucket; readonly source: PreviousBuild } | undefined {
    for (const source of this.sources) {
      const bucket = source.record.search?.find((one) => one.digest === digest);
      if (bucket !== undefined) return { bucket, source };
    }
    return undefined;
  }

  /** What is to be remembered of a site. */
  recordOf(site: Omit<BuildManifest, "common" | "shared" | "whole">): BuildManifest {
    const units = Object.entries(site.units).map(([slug, { digest }]) => [slug, digest] as const);
    return { ...site, common: this.common ?? "", shared: this.setup.shared ?? "", whole: this.#digestOf(units) };
  }

  /** How this build is made, for whoever merges it with others. */
  shardMode(): ShardMode {
    const { shard: _shard, sourceDateEpoch, units: _units, ...mode } = this.mode;
    return { ...mode, printer: this.printer ?? null, sourceDateEpoch: sourceDateEpoch ?? null };
  }

  /** Leaves a site that is done for the next build. */
  save(record: BuildManifest): void {
    const { cache, place } = this.setup;
    if (cache === undefined || this.common === undefined) return;
    cache.write(recordName(place.target), withChecksum(record));
    if (this.mode.shard === undefined) this.store?.removeUnused();
  }

  #digestNow(): string {
    const { digests, slugs } = this.setup;
    return this.#digestOf(slugs.map((slug) => [slug, digests.unit(slug) ?? ""]));
  }

  #digestOf(units: readonly (readonly [slug: string, digest: string])[]): string {
    const facts = units.map(([slug, digest]) => `${slug} ${digest}`).toSorted(compareText);
    const kind = siteModeDigest(this.mode);
    return textDigest(this.common ?? "", String(this.setup.digests.programme()), kind, ...facts);
  }
}

/** Names the browser that prints; of shares, the one that has printed them. */
async function printerOf(
  { host }: WorkspaceContext,
  { mode, run: { browser, shards } }: BuildRequest,
): Promise<string | undefined> {
  if (shards !== undefined) return shards.mode.printer ?? undefined;
  return mode.pdf ? await host.browsers.identify(browser) : undefined;
}
