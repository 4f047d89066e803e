import { CacheFolder } from "./cache-folder.js";
import { commonDigest } from "./common-digest.js";
import { checkedScope } from "./digest.js";
import { digestUnits } from "./digest-units.js";
import type { StoredFindings } from "./finding-store.js";
import { isStillSo, type AskedFiles } from "./recorded-lookup.js";
import { seal, unseal } from "./sealed.js";
import type { Shop } from "./shop.js";
import { checkedDigest } from "./unit-digest.js";
import type { ReadableFiles } from "../host/files.js";
import type { Language } from "../text/language.js";

/** What a unit's check gave, and all that it depended on beside the unit's own folder and what is common to all. */
export interface UnitRecord {
  readonly findings: StoredFindings;
  readonly asked: AskedFiles;
  /** The common texts that the unit takes. */
  readonly shared: readonly (Language | "workspace")[];
}

interface CacheFile {
  /** A digest of the program, the day, and the files that all units share. */
  readonly common: string;
  readonly units: Readonly<Record<string, UnitRecord & { readonly digest: string }>>;
}

const fileName = "lint.txt";

/**
 * What checks have given before, by content: of the program, of the settings and common files, of the unit's files, and by the day of the
 * check. A cache that cannot be read, or is another program's, is as none.
 */
export class LintCache {
  readonly #old: CacheFile["units"];
  readonly #next: Record<string, UnitRecord & { readonly digest: string }> = {};
  readonly #digests = new Map<string, string | undefined>();
  #isChanged = false;

  private constructor(
    readonly shop: Shop,
    readonly common: string,
  ) {
    this.#old = readUnits(shop, common);
  }

  /** Undefined when a link among the common files hides what they depend on. */
  static open(shop: Shop): LintCache | undefined {
    const common = commonDigest(shop, checkedScope);
    return common === undefined ? undefined : new LintCache(shop, common);
  }

  /** What the checks of units gave that would give the same now. Other threads read the units when they are many. */
  async find(slugs: readonly string[]): Promise<ReadonlyMap<string, UnitRecord>> {
    const old = slugs.filter((slug) => Object.hasOwn(this.#old, slug));
    const reading = digestUnits(this.shop, old, "check", (slug, digest) => void this.#digests.set(slug, digest));
    // What goes wrong is thrown where it is waited for.
    reading.catch(() => undefined);
    const around = old.flatMap((slug) => {
      const known = this.#old[slug];
      return known !== undefined && isStillSo(known.asked, this.shop.lookup) ? [[slug, known] as const] : [];
    });
    await reading;
    const same = around.filter(([slug, { digest }]) => digest === this.digestOf(slug));
    for (const [slug, known] of same) this.#next[slug] = known;
    return new Map(same);
  }

  /** Keeps what a check gave; `digest` is from before the unit's files were read for it, undefined when there is none. */
  add(slug: string, record: UnitRecord, digest: string | undefined): void {
    if (digest === undefined) return;
    this.#next[slug] = { ...record, digest };
    this.#isChanged = true;
  }

  /** Writes the cache when it has changed. Units that were not looked at stay in it while they exist. */
  save(): void {
    const slugs = new Set(this.shop.slugs);
    const kept = Object.entries(this.#old).filter(([slug]) => slugs.has(slug));
    if (!this.#isChanged && kept.length === Object.keys(this.#old).length) return;
    const content: CacheFile = { common: this.common, units: { ...Object.fromEntries(kept), ...this.#next } };
    new CacheFolder(this.shop.host.files, this.shop.root).write(fileName, seal(content));
  }

  /** Of a unit as it is; undefined when a link hides what is in it. `files`: what it is read from. */
  digestOf(slug: string, files: ReadableFiles = this.shop.host.files): string | undefined {
    if (!this.#digests.has(slug)) {
      const { root, twins } = this.shop;
      this.#digests.set(slug, checkedDigest(files, root, slug, twins.get(slug) ?? ""));
    }
    return this.#digests.get(slug);
  }
}

function readUnits({ host, root }: Shop, common: string): CacheFile["units"] {
  const content = unseal(new CacheFolder(host.files, root).readBytes(fileName)) as CacheFile | undefined;
  return content?.common === common ? content.units : {};
}
