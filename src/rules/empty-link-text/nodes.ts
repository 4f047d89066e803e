import type { Nodes } from "mdast";
import type { MarkdownText } from "../../plan/parsed.js";
import type { ResolvedPlan } from "../../plan/resolved.js";

/** Every Markdown text of a plan: of its sections, common ones too, and of its reports. */
export function markdownTexts(plan: ResolvedPlan): readonly MarkdownText[] {
  return [
    ...plan.sections.flatMap((section) => section.parts.map((part) => part.text)),
    ...plan.reports.flatMap(({ areas }) => areas.flatMap((area) => [area.monitoring, area.findings, area.actions])),
  ];
}

/** Shows a node and then all that is below it, in the order of the text. */
export function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) visit(child, see);
}
