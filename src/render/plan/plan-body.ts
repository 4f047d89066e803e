import type { Element, ElementContent } from "hast";
import { renderCommon } from "../content/common-content.js";
import { renderContent } from "../content/content.js";
import type { ContentPlace } from "../content/content-place.js";
import { element, flat, textNode, type Child } from "../html/elements.js";
import { requirementBlocks } from "./fields.js";
import type { PlanContext } from "./plan-context.js";
import { renderTable } from "./tables.js";
import { anchorOf } from "../../plan/outline.js";
import type { ResolvedSection } from "../../plan/resolved.js";

/** A section with what it shows; sections that show nothing, and have nothing below them, are left out. */
export interface RenderedSection {
  readonly section: ResolvedSection;
  readonly content: readonly ElementContent[];
}

/** Renders the sections of a plan in order. */
export function renderSections(context: PlanContext): readonly RenderedSection[] {
  const shown = new Set<string>();
  const rendered = context.plan.sections.map((section) => ({
    content: sectionContent(section, context, shown),
    section,
  }));
  return rendered.filter(
    ({ content, section }, index) => content.length > 0 || hasContentBelow(section, rendered.slice(index + 1)),
  );
}

function hasContentBelow(section: ResolvedSection, following: readonly RenderedSection[]): boolean {
  for (const { content, section: next } of following) {
    if (next.depth <= section.depth) return false;
    if (content.length > 0) return true;
  }
  return false;
}

/** Facts first, then common text, then the unit's own, then the tables. Each requirement's facts are shown once in a plan. */
function sectionContent(section: ResolvedSection, context: PlanContext, shown: Set<string>): readonly ElementContent[] {
  const { plan } = context;
  const blocks: Child[] = [];
  for (const requirement of section.covers) {
    if (shown.has(requirement)) continue;
    shown.add(requirement);
    blocks.push(requirementBlocks(requirement, context));
  }
  for (const { idPrefix, origin, text } of section.parts) {
    const place: ContentPlace = {
      idPrefix,
      plan,
      renderTable: (table) => renderTable(table, context),
      section: section.id,
      imageSizes: context.imageSizes,
      toPlan: context.toPlan,
      topLevel: Math.min(6, section.depth + 2),
    };
    blocks.push(origin === "shared" ? renderCommon(text, place, context.medium) : renderContent(text, place));
  }
  for (const table of section.tables) blocks.push(renderTable(table, context));
  return flat(blocks);
}

/** What stands before a section's title. */
export function sectionNumber({ number }: ResolvedSection): ElementContent[] {
  return number === undefined ? [] : [element("span", [textNode(number)], { class: "number" }), textNode(" ")];
}

/** A section's heading: the number in an element of its own, so that a reader of the page may style or skip it. */
export function sectionHeading(section: ResolvedSection): Element {
  const level = Math.min(6, section.depth + 1);
  return element(`h${level}`, [...sectionNumber(section), textNode(section.title)], {
    class: "section-heading",
    id: anchorOf(section.id),
  });
}
