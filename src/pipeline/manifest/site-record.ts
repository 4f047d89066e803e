import type { RecordedBucket } from "../search/recorded-bucket.js";
import type { CacheFolder } from "../cache/cache-folder.js";
import { textDigest } from "../cache/digest.js";
import type { PdfFacts } from "../pdf/pdf-store.js";
import { siteRecordShape } from "./recorded-shapes.js";
import { unseal } from "../cache/sealed.js";
import { shapeTest, staysInside } from "../cache/shape.js";
import type { UnitProduct } from "../pages/site-part.js";

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
  /** The same without how the site looks, which takes longer to find out. */
  readonly shared: string;
  readonly units: Readonly<Record<string, RecordedUnit>>;
  /** Null when the site has no programme. */
  readonly programme: RecordedUnit | null;
  /** By their paths in the site. */
  readonly pdfs: Readonly<Record<string, RecordedPdf>>;
  /** Null when the site has no search. */
  readonly search: readonly RecordedBucket[] | null;
  /** A digest of all that the site was made from. */
  readonly whole: string;
  /** Every file of the site, with a stamp by which one that somebody has written to is known. */
  readonly stamps: Readonly<Record<string, string>>;
}

export const nothingRecorded: SiteRecord = {
  common: "",
  pdfs: {},
  programme: null,
  search: null,
  shared: "",
  stamps: {},
  units: {},
  whole: "",
};

/** The record's name in the cache; each output folder has its own. */
export function recordName(out: string): string {
  return `site-${textDigest(out).slice(0, 16)}.txt`;
}

/** A record that is missing, foreign, damaged or of another shape is as none. */
export function readSiteRecord(cache: CacheFolder, name: string): SiteRecord {
  const data = unseal(cache.readBytes(name));
  return isSiteRecord(data) ? data : nothingRecorded;
}

const hasShape = shapeTest(siteRecordShape);

/** Whether data is a record of a site, each of whose paths stays in it. */
export function isSiteRecord(data: unknown): data is SiteRecord {
  if (!hasShape(data)) return false;
  const { pdfs, stamps } = data as SiteRecord;
  return [...Object.keys(pdfs), ...Object.keys(stamps)].every(staysInside);
}
