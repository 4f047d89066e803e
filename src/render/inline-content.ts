import { renderContent } from "./content.js";
import type { Child } from "./elements.js";
import type { PlanContext } from "./plan-context.js";
import type { MarkdownText } from "../plan/parsed.js";

/** Markdown of a table's cell. Tables do not stand in tables. */
export function contentOf(text: MarkdownText, context: PlanContext): Child {
  return renderContent(text, {
    idPrefix: `cell-${context.nextTextNumber()}-`,
    plan: context.plan,
    renderTable: () => undefined,
    section: "cell",
    topLevel: 6,
  });
}
