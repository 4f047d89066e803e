import type { BuildOptions } from "./build-options.js";
import type { CacheFolder } from "../cache/cache-folder.js";
import { commonDigest } from "../cache/common-digest.js";
import { commonScope } from "../cache/digest.js";
import { gateTo } from "../workspace/gate-to.js";
import { shareOut } from "../shard/share-out.js";
import type { Shop } from "../workspace/shop.js";
import { nothingRecorded, readSiteRecord, recordName, type SiteRecord } from "../manifest/site-record.js";
import { SourceDigests } from "../manifest/source-digests.js";
import { outputRecordOf } from "../cache/user-cache.js";
import { findPlace, type SiteGate } from "../../output/site-folder.js";
import type { SitePlace } from "../../output/site-place.js";

/** What a build finds before it looks at a single plan. */
export interface SiteGround {
  readonly gate: SiteGate;
  readonly place: SitePlace;
  /** The units that are asked for. */
  readonly slugs: readonly string[];
  /** A digest of what all units share, but for how the site looks; undefined when nothing is taken from earlier builds, or left for later ones. */
  readonly shared: string | undefined;
  readonly cache: CacheFolder | undefined;
  /** Of the site that stands at the place. */
  readonly record: SiteRecord;
  readonly digests: SourceDigests;
}

/** Finds where a site will stand and what is remembered of the one that stands there. Threads begin to read the units if that is of use. */
export function openGround(shop: Shop, options: BuildOptions): SiteGround {
  const { host, root } = shop;
  const { cache, out, share, shares, units, userCache } = options;
  const { files, path } = gateTo(host.disk, root.path, out);
  const gate = { files, processes: host.processes, record: outputRecordOf(userCache, path) };
  const place = findPlace(gate, path);
  const asked = shop.slugs.filter((slug) => units?.has(slug) ?? true);
  const slugs = share === undefined ? asked : shareOut(host.files, root, asked, share);
  const isAsked = cache !== undefined || share !== undefined || shares !== undefined;
  const shared = isAsked ? commonDigest(shop, commonScope) : undefined;
  const record = cache === undefined ? nothingRecorded : readSiteRecord(cache, recordName(place.target));
  const digests = new SourceDigests(shop);
  const known = [record, ...(shares?.sources ?? []).map((source) => source.record)];
  if (known.some((one) => one.shared === shared)) digests.begin(slugs);
  return { cache, digests, gate, place, record, shared, slugs };
}
