import type { Source, Span } from "../text/source.js";

/** A run of plain text as a reader reads it: a paragraph, a heading, a table cell, or a text in a YAML file. */
export interface Prose {
  readonly text: string;
  readonly source: Source;
  /** The id of the section in which it stands; undefined for YAML. */
  readonly section: string | undefined;
  readonly kind: "heading" | "text" | "yaml";
  /** Where a part of `text` stands in its file. */
  span(start: number, end: number): Span;
}
