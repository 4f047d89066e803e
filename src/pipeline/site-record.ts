import type { CacheFolder } from "./cache-folder.js";
import { chunks } from "./chunks.js";
import { builtScope, folderDigest, textDigest } from "./digest.js";
import { unitDigest, type DigestTask } from "./unit-digest.js";
import type { PdfFacts } from "./pdf-store.js";
import { isStillSo } from "./recorded-lookup.js";
import type { Shop } from "./shop.js";
import type { ReadableFiles } from "../host/files.js";
import type { UnitProduct } from "./site-part.js";
import { sha256 } from "../versions/digest.js";
import { languages } from "../text/language.js";

/** A unit as it was made, and what it was made from. */
export interface RecordedUnit {
  /** A digest of the unit's own folder. */
  readonly digest: string;
  readonly product: UnitProduct;
}

/** A PDF of a site. */
export interface RecordedPdf extends PdfFacts {
  readonly key: string;
}

/** What a site was made from, so that the next build makes only what has changed. */
export interface SiteRecord {
  /** A digest of the program, the day, the settings and all that the units share. */
  readonly common: string;
  readonly units: Readonly<Record<string, RecordedUnit>>;
  /** Null when the site has no programme. */
  readonly programme: RecordedUnit | null;
  /** By their paths in the site. */
  readonly pdfs: Readonly<Record<string, RecordedPdf>>;
  readonly search: RecordedSearch | null;
  /** A digest of all that the site was made from. */
  readonly whole: string;
  /** Every file of the site, with a stamp by which one that somebody has written to is known. */
  readonly stamps: Readonly<Record<string, string>>;
}

/** The index for searching a site, and the digest of the pages that it was made from. */
export interface RecordedSearch {
  readonly digest: string;
  readonly languages: readonly string[];
  readonly files: readonly string[];
}

const nothingRecorded: SiteRecord = {
  common: "",
  pdfs: {},
  programme: null,
  search: null,
  stamps: {},
  units: {},
  whole: "",
};

/** The record's name in the cache; each output folder has its own. */
export function recordName(out: string): string {
  return `site-${textDigest(out).slice(0, 16)}.txt`;
}

/** A record that is missing, foreign or damaged is as none. */
export function readSiteRecord(cache: CacheFolder, name: string): SiteRecord {
  return parseSiteRecord(cache.read(name)) ?? nothingRecorded;
}

function parseSiteRecord(text: string | undefined): SiteRecord | undefined {
  try {
    const [digest, data = ""] = (text ?? "").split("\n", 2);
    return textDigest(data) === digest ? (JSON.parse(data) as SiteRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** On one line, below a digest of it by which a damaged record is known. */
export function siteRecordText(record: SiteRecord): string {
  const data = JSON.stringify(record);
  return `${textDigest(data)}\n${data}`;
}

/** With fewer units to read than this, other threads would cost more than they save. */
const unitsForThreads = 200;
const unitsPerTask = 50;

/** Digests of what a site is made from, each file read once. */
export class SourceDigests {
  readonly #units = new Map<string, string | undefined>();
  readonly #files = new Map<string, string | undefined>();
  #programme: { readonly digest: string | undefined } | undefined;

  constructor(readonly shop: Shop) {}

  /** Reads units ahead, in other threads when they are many. */
  async prepare(slugs: readonly string[]): Promise<void> {
    const { host, root, twins } = this.shop;
    if (host.threads === undefined || slugs.length < unitsForThreads) return;
    const tasks = chunks(slugs, unitsPerTask).map((part): DigestTask => ({
      root,
      units: part.map((slug) => [slug, twins.get(slug) ?? ""]),
    }));
    await host.threads.run<readonly (string | undefined)[]>("digest", tasks, (digests, task) => {
      for (const [index, digest] of digests.entries()) this.#units.set(tasks[task]?.units[index]?.[0] ?? "", digest);
    });
  }

  /** Of a unit's own folder; undefined when a link hides what is in it. `files`: what they are read from. */
  unit(slug: string, files: ReadableFiles = this.shop.host.files): string | undefined {
    if (!this.#units.has(slug)) {
      const { root, twins } = this.shop;
      this.#units.set(slug, unitDigest(files, root, slug, twins.get(slug) ?? ""));
    }
    return this.#units.get(slug);
  }

  /** Of the programme's folders; undefined when a link hides what is in it. */
  programme(): string | undefined {
    this.#programme ??= { digest: programmeDigest(this.shop) };
    return this.#programme.digest;
  }

  /** Of a file of the workspace; undefined when there is none. */
  file(path: string): string | undefined {
    if (!this.#files.has(path)) {
      const { host, root } = this.shop;
      const full = `${root.path}/${path}`;
      const isFile = host.files.kindOf(full) === "file";
      this.#files.set(path, isFile ? sha256(host.files.read(full)) : undefined);
    }
    return this.#files.get(path);
  }

  /** Whether what was recorded would be made again: `now` is the digest of its folder. */
  isSame(now: string | undefined, { digest, product }: RecordedUnit): boolean {
    return (
      now === digest &&
      isStillSo(product.asked, this.shop.lookup) &&
      Object.entries(product.outside).every(([path, sum]) => this.file(path) === sum)
    );
  }
}

function programmeDigest({ host, root }: Shop): string | undefined {
  const folders = ["shared/programme", ...languages.map((language) => `shared/${language}/programme`)];
  const digests = folders.map((folder) => folderDigest(host.files, root, folder, builtScope));
  return digests.includes(undefined) ? undefined : textDigest(...digests.map(String));
}
