import type { RootContent } from "mdast";
import { Footnotes } from "./footnotes.js";
import type { ContentPlace } from "./content-place.js";
import type { MarkdownText } from "../../plan/parsed.js";
import { answeredQuestions } from "../../prose/questions.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { Language } from "../../text/language.js";

/** One text while it becomes a part of a page. What only some texts need is made when it is met. */
export interface Writing {
  readonly text: MarkdownText;
  readonly place: Omit<ContentPlace, "plan" | "renderTable">;
  readonly language: Language;
  /** What makes the level of a heading in the text that on the page. */
  readonly headingShift: number;
  /** Asked only for what is the plan's own: a text that never asks is the same in every plan. */
  readonly plan: () => ResolvedPlan;
  /** Renders a table that a directive places; that asks for the plan too. */
  readonly renderTable: ContentPlace["renderTable"];
  /** Whether the plan was asked for; who wants to know of a part of the text sets it back before. */
  isOfPlan: boolean;
  /** The same of whether a footnote was met, whose number depends on those before it. */
  isNumbered: boolean;
  footnotes: Footnotes | undefined;
  answered: ReadonlySet<RootContent> | undefined;
  anchors: Map<string, number> | undefined;
}

export function startWriting(text: MarkdownText, place: ContentPlace): Writing {
  const writing: Writing = {
    text,
    place,
    language: place.plan.language,
    headingShift: place.topLevel - highestLevel(text.tree.children),
    plan: () => {
      writing.isOfPlan = true;
      return place.plan;
    },
    renderTable: (table) => {
      writing.isOfPlan = true;
      return place.renderTable(table);
    },
    isOfPlan: false,
    isNumbered: false,
    footnotes: undefined,
    answered: undefined,
    anchors: undefined,
  };
  return writing;
}

function highestLevel(blocks: readonly RootContent[]): number {
  let highest = 6;
  for (const block of blocks) if (block.type === "heading" && block.depth < highest) highest = block.depth;
  return highest;
}

/** The footnotes, of which one more is met. */
export function footnotesOf(writing: Writing): Footnotes {
  writing.isNumbered = true;
  writing.footnotes ??= new Footnotes(writing.text.tree, writing.place.idPrefix, writing.language);
  return writing.footnotes;
}

/** Whether something stands under a question of the scaffold. */
export function isAnswered(question: RootContent, writing: Writing): boolean {
  writing.answered ??= answeredQuestions(writing.text.tree.children);
  return writing.answered.has(question);
}

/** The id for one more heading with an anchor: the anchor itself for the first. */
export function nextId(anchor: string, writing: Writing): string {
  writing.anchors ??= new Map();
  const count = (writing.anchors.get(anchor) ?? 0) + 1;
  writing.anchors.set(anchor, count);
  return count === 1 ? anchor : `${anchor}-${count}`;
}
