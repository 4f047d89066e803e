import type { ResolvedPlan } from "./resolved.js";
import { contentsOf } from "./text-contents.js";
import { yamlProse } from "./yaml-prose.js";
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

/**
 * Every text of a plan that a reader sees and an author wrote, in order: sections (common text too), tables, reports, the sentences of
 * unit.yaml. Code and addresses of links are not prose; the text of links is. For the few rules that cannot do with the texts that have their words.
 */
export function proseOf(plan: ResolvedPlan): readonly Prose[] {
  const prose = contentsOf(plan).flatMap((contents) => contents.prose);
  return [...prose, ...yamlProse(plan)];
}
