import type { RootContent } from "mdast";
import type { LeafDirective } from "./markdown.js";
import { spanOf } from "./parsed.js";
import { plainText } from "./plain-text.js";
import { isAllowance } from "./allowance.js";
import type { Question, ResolvedSection } from "./resolved.js";

/** Whether a node is a question of the scaffold. */
function isQuestion(node: RootContent): node is LeafDirective {
  return node.type === "leafDirective" && node.name === "question";
}

/** Whether a node shows anything to a reader. */
function isContent(node: RootContent): boolean {
  return (
    node.type !== "definition" &&
    node.type !== "html" &&
    node.type !== "heading" &&
    !isQuestion(node) &&
    !isAllowance(node)
  );
}

/** The questions of the list that have an answer: something below them before the next question or heading. */
export function answeredQuestions(nodes: readonly RootContent[]): ReadonlySet<RootContent> {
  const answered = new Set<RootContent>();
  let open: RootContent | undefined;
  for (const node of nodes) {
    if (isQuestion(node)) open = node;
    else if (node.type === "heading") open = undefined;
    else if (isContent(node) && open !== undefined) answered.add(open);
  }
  return answered;
}

/** Whether a text says anything besides headings and questions. */
export function hasContent(nodes: readonly RootContent[]): boolean {
  return nodes.some(isContent);
}

/** Every question of a plan. */
export function collectQuestions(sections: readonly ResolvedSection[]): readonly Question[] {
  return sections.flatMap((section) =>
    section.parts.flatMap(({ text }) => {
      const answered = answeredQuestions(text.tree.children);
      return text.tree.children.filter(isQuestion).map((node) => ({
        covers: node.attributes?.["covers"] ?? undefined,
        isAnswered: answered.has(node),
        section: section.id,
        source: text.source,
        span: spanOf(text, node),
        text: plainText(node),
      }));
    }),
  );
}
