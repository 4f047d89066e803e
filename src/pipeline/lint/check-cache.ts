import type { CacheFolder } from "../cache/cache-folder.js";
import { commonDigest } from "../cache/common-digest.js";
import { checkedScope } from "../cache/digest.js";
import { digestUnits } from "../cache/digest-units.js";
import type { UnitRecord } from "./check-unit.js";
import { isStillSo } from "../cache/lookup-trace.js";
import { checkedUnitShape } from "./stored-shapes.js";
import { withChecksum, readChecked } from "../cache/checksum.js";
import { shapeTest } from "../cache/shape.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import { checkedDigest } from "../cache/unit-digest.js";
import { isIn } from "../../plan/today.js";
import type { ReadableFiles } from "../../host/files.js";

interface CacheFile {
  /** A digest of the program and the files that all units share. */
  readonly common: string;
  readonly units: Readonly<Record<string, UnitRecord & { readonly digest: string }>>;
}

const fileName = "checks.txt";

/**
 * What checks of units found, for every command that checks units: by the content of the program, of the settings and common files, and of the
 * unit's own files. A cache that cannot be read, has another shape, or belongs to another program counts as none.
 */
export class CheckCache {
  readonly #old: CacheFile["units"];
  readonly #next: Record<string, UnitRecord & { readonly digest: string }> = {};
  readonly #digests = new Map<string, string>();
  #isChanged = false;

  readonly #common: string;

  constructor(
    readonly context: WorkspaceContext,
    readonly folder: CacheFolder,
  ) {
    this.#common = commonDigest(context, checkedScope);
    this.#old = readUnits(folder, this.#common);
  }

  /** What is known of units that are still as they were checked. Other threads read the units when there are many. */
  async find(slugs: readonly string[]): Promise<ReadonlyMap<string, UnitRecord>> {
    const old = slugs.filter((slug) => Object.hasOwn(this.#old, slug));
    const reading = digestUnits(this.context, old, "check", (slug, digest) => void this.#digests.set(slug, digest));
    // What goes wrong is thrown where it is waited for.
    reading.catch(() => undefined);
    const around = old.flatMap((slug) => {
      const known = this.#old[slug];
      return known !== undefined &&
        isIn(this.context.today.date, known.days) &&
        isStillSo(known.asked, this.context.lookup)
        ? [[slug, known] as const]
        : [];
    });
    await reading;
    const same = around.filter(([slug, { digest }]) => digest === this.digestOf(slug));
    for (const [slug, known] of same) this.#next[slug] = known;
    return new Map(same);
  }

  /** Keeps what a check gave; `digest` is from before the unit's files were read for it. */
  add(slug: string, record: UnitRecord, digest: string): void {
    this.#next[slug] = { ...record, digest };
    this.#isChanged = true;
  }

  /** Writes the cache when it has changed. Units that were not looked at stay in it while they exist. */
  save(): void {
    const slugs = new Set(this.context.slugs);
    const kept = Object.entries(this.#old).filter(([slug]) => slugs.has(slug));
    if (!this.#isChanged && kept.length === Object.keys(this.#old).length) return;
    const content: CacheFile = { common: this.#common, units: { ...Object.fromEntries(kept), ...this.#next } };
    this.folder.write(fileName, withChecksum(content));
  }

  /** Of a unit as it is. `files`: what it is read from. */
  digestOf(slug: string, files: ReadableFiles = this.context.host.files): string {
    const { root, caseCollisions } = this.context;
    const digest = this.#digests.get(slug) ?? checkedDigest(files, root, slug, caseCollisions.get(slug) ?? "");
    this.#digests.set(slug, digest);
    return digest;
  }
}

function readUnits(folder: CacheFolder, common: string): CacheFile["units"] {
  const content = readChecked(folder.readBytes(fileName));
  return isCacheFile(content) && content.common === common ? content.units : {};
}

const hasShape = shapeTest({ keys: { common: "text", units: { each: checkedUnitShape } } });

function isCacheFile(data: unknown): data is CacheFile {
  return hasShape(data);
}
