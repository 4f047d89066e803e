import type { Root } from "mdast";
// The import also adds the node types of directives to mdast's own.
export type { LeafDirective, TextDirective } from "mdast-util-directive";

/** Parses CommonMark with GFM tables, footnotes and strikethrough, and directives; offsets count from the text's start. */
export type ParseMarkdown = (text: string) => Root | Refusal;

/** A text that no plan needs and that would take a parser long: what is too much of, and where it stands in the text. */
export interface Refusal {
  readonly type: "refused";
  /** `long`: the text. `dense`: signs in a stretch without an empty line. `deep`: lists, quotations or emphasis within each other. */
  readonly reason: "long" | "dense" | "deep";
  readonly start: number;
  readonly end: number;
}
