import type { ImageSize } from "../../plan/image-size.js";
import type { ResolvedPlan } from "../../plan/resolved.js";

/** What the parts of one rendering of a plan share. Tables are numbered in the order in which they are rendered. */
export interface PlanContext {
  readonly plan: ResolvedPlan;
  readonly medium: "page" | "print";
  /** Leads from the page to the plan's own; empty on the plan's page and in print. */
  readonly toPlan: string;
  /** The sizes of pictures, by their address seen from the plan's page; empty in print, which knows them itself. */
  readonly imageSizes: ReadonlyMap<string, ImageSize>;
  /** Leads from the page to the plan's page in force, below which its reports stand: a frozen page is no such. */
  readonly toLive: string;
  readonly nextTableNumber: () => number;
  /** Tells texts in one rendering apart, for the ids of their footnotes. */
  readonly nextTextNumber: () => number;
}

export function planContext(
  plan: ResolvedPlan,
  medium: PlanContext["medium"],
  imageSizes: PlanContext["imageSizes"] = new Map(),
  toPlan = "",
  toLive = toPlan,
): PlanContext {
  let tables = 0;
  let texts = 0;
  return {
    imageSizes,
    medium,
    nextTableNumber: () => (tables += 1),
    nextTextNumber: () => (texts += 1),
    plan,
    toPlan,
    toLive,
  };
}
