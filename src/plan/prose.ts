import { isCommon } from "./common-text.js";
import { markdownProse } from "./markdown-prose.js";
import type { MarkdownText } from "./parsed.js";
import type { ResolvedPlan } from "./resolved.js";
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

const cache = new WeakMap<ResolvedPlan, readonly Prose[]>();

/**
 * Every text of a plan that a reader sees and an author wrote: sections (common text too), tables, reports, the sentences of unit.yaml.
 * Code and addresses of links are not prose; the text of links is.
 */
export function proseOf(plan: ResolvedPlan): readonly Prose[] {
  const known = cache.get(plan);
  if (known !== undefined) return known;
  const found: Prose[] = [];
  for (const section of plan.sections) for (const { text } of section.parts) found.push(...proseIn(text, section.id));
  for (const area of plan.reports.flatMap((report) => report.areas)) {
    for (const text of [area.monitoring, area.findings, area.actions]) found.push(...proseIn(text, undefined));
  }
  yamlProse(plan, found);
  cache.set(plan, found);
  return found;
}

/** Common text is the same object in every unit that takes it, so its prose is too. */
const common = new WeakMap<MarkdownText, { readonly section: string | undefined; readonly prose: readonly Prose[] }>();

function proseIn(text: MarkdownText, section: string | undefined): readonly Prose[] {
  if (!isCommon(text.source)) return markdownProse(text, section);
  const known = common.get(text);
  if (known !== undefined && known.section === section) return known.prose;
  const prose = markdownProse(text, section);
  common.set(text, { prose, section });
  return prose;
}
