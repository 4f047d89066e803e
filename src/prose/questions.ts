import type { RootContent } from "mdast";
import { onceForCommon } from "../plan/common-text.js";
import type { LeafDirective } from "../plan/markdown.js";
import { spanOf, type MarkdownText } from "../plan/parsed.js";
import { plainText } from "./plain-text.js";
import { isAllowance } from "./allowance.js";
import type { Question, ResolvedSection } from "../plan/resolved.js";

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
  const questions: Question[] = [];
  for (const { id, parts } of sections)
    for (const { text } of parts)
      for (const question of questionsIn(text)) questions.push({ ...question, section: id });
  return questions;
}

/** The questions of a text, without the section in which the text stands. */
const questionsIn = onceForCommon((text: MarkdownText): readonly Omit<Question, "section">[] => {
  const nodes = text.tree.children;
  if (!nodes.some(isQuestion)) return [];
  const answered = answeredQuestions(nodes);
  return nodes.filter(isQuestion).map((node) => ({
    covers: node.attributes?.["covers"] ?? undefined,
    isAnswered: answered.has(node),
    source: text.source,
    span: spanOf(text, node),
    text: plainText(node),
  }));
});
