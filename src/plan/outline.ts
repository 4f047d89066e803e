import type { Localized } from "../text/language.js";

/** A heading of an outline, in document order with its depth. */
export interface OutlineHeading {
  /** The number (`3.3.6`), or the id in an outline without numbers. */
  readonly id: string;
  readonly title: Localized;
  /** 1 for a chapter. */
  readonly depth: number;
  readonly covers: readonly string[];
  /** Tables at the heading's end: ids of risk tables, `actions`, `reports`. */
  readonly tables: readonly string[];
}

export interface PlanOutline {
  /** The workspace's own outline cannot be read and the product's stands in for it, so no heading may be called unknown. */
  readonly isStandIn?: true;
  readonly numbered: boolean;
  readonly headings: readonly OutlineHeading[];
}

/** The id of the heading's element on a page. */
export function anchorOf(headingId: string): string {
  return /^\d/.test(headingId) ? `s${headingId}` : headingId;
}
