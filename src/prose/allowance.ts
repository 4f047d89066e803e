import type { RootContent } from "mdast";
import type { LeafDirective } from "../plan/markdown.js";

/** The name of the directive `::allow[reason]{rule=id}`, by which an author says that a finding may stand. */
export const allowDirective = "allow";

export function isAllowance(node: RootContent): node is LeafDirective {
  return node.type === "leafDirective" && node.name === allowDirective;
}
