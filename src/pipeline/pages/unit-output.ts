import type { UnitRecord } from "../lint/check-unit.js";
import type { ListedUnit } from "../../render/site/list/listed-unit.js";
import type { FeedEntry } from "../../site/feed.js";
import type { MappedPage } from "../../site/search-engines.js";
import type { Language } from "../../text/language.js";

/** A document's part in what the whole site shows, as plain data. */
export interface DocumentFacts {
  readonly folder: string;
  readonly language: Language;
  readonly mapped: readonly MappedPage[];
  readonly entries: readonly FeedEntry[];
  /** A digest of the page that can be searched. */
  readonly page: string;
}

/** What a unit, or the programme, has put into the site, and what it adds to the pages of the whole, as plain data. */
export interface UnitOutput {
  readonly listed: ListedUnit;
  readonly documents: readonly DocumentFacts[];
  /** Files of the site that come from the plan alone, by path. */
  readonly files: readonly string[];
  /** Files of the workspace that the plan shows, which others may show too: path in the workspace and path in the site. */
  readonly shown: readonly (readonly [path: string, address: string])[];
  /** Its PDFs: path in the site and the key of the order. */
  readonly prints: readonly (readonly [path: string, key: string])[];
}

/** What looking at a unit gave. */
export interface UnitResult extends Omit<UnitRecord, "counts"> {
  /** Digests of the files beside the unit's own folder that its pages depend on, by path in the workspace. */
  readonly outside: Readonly<Record<string, string>>;
  /** Null when errors keep the unit from being built. */
  readonly part: UnitOutput | null;
}
