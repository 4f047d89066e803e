import type { BuildRequest } from "./build-request.js";
import type { CacheFolder } from "../cache/cache-folder.js";
import { commonDigest } from "../cache/common-digest.js";
import { commonScope } from "../cache/digest.js";
import { gateTo } from "../workspace/gate-to.js";
import { assignShard } from "../shard/assign-shard.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import { nothingRecorded, readManifest, recordName, type BuildManifest } from "../manifest/build-manifest.js";
import { SourceDigests } from "../manifest/source-digests.js";
import { outputRecordOf } from "../cache/user-cache.js";
import { findPlace, type SiteGate } from "../../output/site-folder.js";
import type { SitePlace } from "../../output/site-place.js";

/** What a build finds before it looks at a single plan. */
export interface BuildSetup {
  readonly gate: SiteGate;
  readonly place: SitePlace;
  /** The units that are asked for. */
  readonly slugs: readonly string[];
  /** A digest of what all units share, but for how the site looks; undefined when nothing is taken from earlier builds, or left for later ones. */
  readonly shared: string | undefined;
  readonly cache: CacheFolder | undefined;
  /** Of the site that stands at the place. */
  readonly record: BuildManifest;
  readonly digests: SourceDigests;
}

/** Finds where a site will stand and what is remembered of the one that stands there. Threads begin to read the units if that is of use. */
export function prepareBuild(context: WorkspaceContext, { mode, run }: BuildRequest): BuildSetup {
  const { host, root } = context;
  const { shard, units } = mode;
  const { cache, out, shards, userCache } = run;
  const { files, path } = gateTo(host.disk, root.path, out);
  const gate = { files, processes: host.processes, record: outputRecordOf(userCache, path) };
  const place = findPlace(gate, path);
  const asked = context.slugs.filter((slug) => units?.has(slug) ?? true);
  const slugs = shard === undefined ? asked : assignShard(host.files, root, asked, shard);
  const isAsked = cache !== undefined || shard !== undefined || shards !== undefined;
  const shared = isAsked ? commonDigest(context, commonScope) : undefined;
  const record = cache === undefined ? nothingRecorded : readManifest(cache, recordName(place.target));
  const digests = new SourceDigests(context);
  const known = [record, ...(shards?.sources ?? []).map((source) => source.record)];
  if (known.some((one) => one.shared === shared)) digests.begin(slugs);
  return { cache, digests, gate, place, record, shared, slugs };
}
