import type { RecordedBucket } from "../search/recorded-bucket.js";
import type { CacheFolder } from "../cache/cache-folder.js";
import { textDigest } from "../cache/digest.js";
import type { PdfFacts } from "../pdf/pdf-store.js";
import { siteRecordShape } from "./manifest-shape.js";
import { readChecked } from "../cache/checksum.js";
import { shapeTest, staysInside } from "../cache/shape.js";
import type { UnitResult } from "../pages/unit-output.js";

/** A unit as it was made, and what it was made from. */
export interface RecordedUnit {
  /** A digest of the unit's own folder. */
  readonly digest: string;
  readonly result: UnitResult;
}

/** A PDF of a site. */
export interface RecordedPdf extends PdfFacts {
  readonly key: string;
}

/** What a site was made from, so that the next build makes only what has changed. */
export interface BuildManifest {
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

export const nothingRecorded: BuildManifest = {
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
export function readManifest(cache: CacheFolder, name: string): BuildManifest {
  const data = readChecked(cache.readBytes(name));
  return isBuildManifest(data) ? data : nothingRecorded;
}

const hasShape = shapeTest(siteRecordShape);

/** Whether data is a record of a site, each of whose paths stays in it. */
export function isBuildManifest(data: unknown): data is BuildManifest {
  if (!hasShape(data)) return false;
  const { pdfs, stamps } = data as BuildManifest;
  return [...Object.keys(pdfs), ...Object.keys(stamps)].every(staysInside);
}
