import type { Element } from "hast";
import { flat, element, textNode, type Child } from "../html/elements.js";
import { sectionNumber, type RenderedSection } from "./plan-body.js";
import { anchorOf } from "../../plan/outline.js";
import type { ResolvedSection } from "../../plan/resolved.js";

/** The contents as nested lists. `after` adds something behind a link, such as the page number in print. */
export function contentsList(
  sections: readonly RenderedSection[],
  after: (anchor: string) => Child = () => undefined,
): Element {
  return buildList(sections, 0, after).list;
}

function buildList(
  sections: readonly RenderedSection[],
  from: number,
  after: (anchor: string) => Child,
): { readonly list: Element; readonly next: number } {
  const depth = sections[from]?.section.depth ?? 1;
  const entries: Element[] = [];
  let index = from;
  while (index < sections.length) {
    const section = sections[index]?.section;
    if (section === undefined || section.depth < depth) break;
    if (section.depth > depth) {
      const nested = buildList(sections, index, after);
      entries.at(-1)?.children.push(nested.list);
      index = nested.next;
      continue;
    }
    entries.push(element("li", [sectionLink(section, after)]));
    index += 1;
  }
  return { list: element("ol", entries), next: index };
}

/** The links to the parts of each section that has some, under the section's heading: for screens that have no room for the whole contents. */
export function subsectionLists(sections: readonly RenderedSection[]): ReadonlyMap<string, Element> {
  const lists = new Map<string, Element>();
  for (const [index, { section }] of sections.entries()) {
    const entries = directParts(sections, index).map((part) => element("li", [sectionLink(part)]));
    if (entries.length > 0)
      lists.set(section.id, element("ol", entries, { class: "subsections", dataPagefindIgnore: true }));
  }
  return lists;
}

/** The sections of the next level below, up to the next section of the same level; a level may be left out in an outline. */
function directParts(sections: readonly RenderedSection[], index: number): readonly ResolvedSection[] {
  const depth = sections[index]?.section.depth ?? 0;
  const parts: ResolvedSection[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (let next = index + 1; next < sections.length; next++) {
    const part = sections[next]?.section;
    if (part === undefined || part.depth <= depth) break;
    if (part.depth > level) continue;
    level = part.depth;
    parts.push(part);
  }
  return parts;
}

function sectionLink(section: ResolvedSection, after: (anchor: string) => Child = () => undefined): Element {
  const anchor = anchorOf(section.id);
  const title = element("span", [textNode(section.title)], { class: "title" });
  return element("a", flat([sectionNumber(section), title, after(anchor)]), { href: `#${anchor}` });
}
