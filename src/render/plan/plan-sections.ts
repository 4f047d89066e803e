import type { ElementContent } from "hast";
import { made, type PrerenderedHtml } from "../html/to-html.js";
import { renderSections } from "./plan-body.js";
import { planContext, type PlanContext } from "./plan-context.js";
import type { ResolvedSection, ValidPlan } from "../../plan/resolved.js";

/** A section whose HTML is made: one piece after another, of which other plans may show some too. */
export interface PrerenderedSection {
  readonly section: ResolvedSection;
  readonly content: readonly PrerenderedHtml[];
}

/** The sections of a plan as its page and its data show them, their HTML made once; `toLive` leads from a frozen page to that of the plan in force. */
export function renderPlanSections(
  plan: ValidPlan,
  imageSizes: PlanContext["imageSizes"],
  toLive = "",
): readonly PrerenderedSection[] {
  const sections = renderSections(planContext(plan, "page", imageSizes, "", toLive));
  return sections.map(({ content, section }) => ({ content: inPieces(content), section }));
}

/** What was made before stays as it is; all that stands between becomes a piece. */
function inPieces(nodes: readonly ElementContent[]): readonly PrerenderedHtml[] {
  const pieces: PrerenderedHtml[] = [];
  let from = 0;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node?.type !== "made") continue;
    if (index > from) pieces.push(made(nodes.slice(from, index)));
    pieces.push(node);
    from = index + 1;
  }
  if (from < nodes.length) pieces.push(made(from === 0 ? nodes : nodes.slice(from)));
  return pieces;
}
