import type { RootContent } from "mdast";
import type { Footnotes } from "./footnotes.js";
import type { ContentPlace } from "../content.js";
import type { MarkdownText } from "../../plan/parsed.js";

/** One text while it becomes a part of a page. */
export interface Writing {
  readonly text: MarkdownText;
  readonly place: Omit<ContentPlace, "plan" | "renderTable">;
  /** Asked only for what is the plan's own: a text that never asks is the same in every plan. */
  readonly plan: () => ContentPlace["plan"];
  /** Renders a table that a directive places; that asks for the plan too. */
  readonly renderTable: ContentPlace["renderTable"];
  readonly footnotes: Footnotes;
  /** Questions of the scaffold under which something stands. */
  readonly answered: ReadonlySet<RootContent>;
  /** What makes the level of a heading in the text that on the page. */
  readonly headingShift: number;
  /** How often each heading's anchor was given. */
  readonly anchors: Map<string, number>;
}
