import type { Child } from "../html/elements.js";
import type { ImageSize } from "../../plan/image-size.js";
import type { ResolvedPlan } from "../../plan/resolved.js";

/** Where a text is being rendered. */
export interface ContentPlace {
  readonly plan: ResolvedPlan;
  /** The id of its section. */
  readonly section: string;
  /** The level that the text's highest headings get, 2–6. */
  readonly topLevel: number;
  readonly idPrefix: string;
  /** Leads from the page to the plan's own; empty on the plan's page. */
  readonly toPlan: string;
  /** The sizes of pictures, by their address seen from the plan's page. */
  readonly imageSizes: ReadonlyMap<string, ImageSize>;
  /** Renders a table that a directive places. */
  readonly renderTable: (table: string) => Child;
}
