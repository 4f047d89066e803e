import { renderContent } from "./content.js";
import type { Child } from "../html/elements.js";
import type { PlanContext } from "../plan/plan-context.js";
import type { MarkdownText } from "../../plan/parsed.js";

/** Markdown of a YAML value, such as a table's cell; its highest headings get the level. Tables do not stand in it. */
export function contentOf(text: MarkdownText, context: PlanContext, topLevel = 6): Child {
  return renderContent(text, {
    idPrefix: `cell-${context.nextTextNumber()}-`,
    plan: context.plan,
    renderTable: () => undefined,
    section: "cell",
    imageSizes: context.imageSizes,
    toPlan: context.toPlan,
    topLevel,
  });
}
