import type { Root } from "mdast";
// The import also adds the node types of directives to mdast's own.
export type { LeafDirective, TextDirective } from "mdast-util-directive";

/** Parses CommonMark with GFM tables, footnotes and strikethrough, and directives; offsets count from the text's start. */
export type ParseMarkdown = (text: string) => Root;
