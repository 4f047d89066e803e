import type { ElementContent } from "hast";
import { renderNoting, type ContentPlace } from "./content.js";
import { made, type MadeHtml } from "./html/to-html.js";
import type { PlanContext } from "./plan-context.js";
import type { MarkdownText } from "../plan/parsed.js";

/** What a text became in the last place, when nothing of the plan went into it. */
interface Kept {
  readonly place: string;
  readonly nodes: readonly ElementContent[];
  html?: MadeHtml;
}

/** Common text is the same object in every unit that takes it. */
const known = new WeakMap<MarkdownText, Kept>();

/** Renders common text: once for all plans, as long as nothing in it is a plan's own. On a page its HTML is made once too. */
export function renderCommon(
  text: MarkdownText,
  place: ContentPlace,
  medium: PlanContext["medium"],
): readonly ElementContent[] {
  const { idPrefix, plan, section, toPlan, topLevel } = place;
  const key = JSON.stringify([idPrefix, plan.language, section, toPlan, topLevel]);
  const last = known.get(text);
  const kept = last?.place === key ? last : undefined;
  if (kept === undefined) {
    const { isOfPlan, nodes } = renderNoting(text, place);
    if (!isOfPlan) known.set(text, { nodes, place: key });
    return nodes;
  }
  if (medium === "print") return kept.nodes;
  kept.html ??= made(kept.nodes);
  return [kept.html];
}
