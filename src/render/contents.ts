import type { Element } from "hast";
import { asNodes, element, textNode, type Child } from "./elements.js";
import { sectionNumber, type RenderedSection } from "./plan-body.js";
import { anchorOf } from "../plan/outline.js";

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
    const anchor = anchorOf(section.id);
    const title = element("span", [textNode(section.title)], { className: ["title"] });
    const link = element("a", [...sectionNumber(section), title, ...asNodes(after(anchor))], { href: `#${anchor}` });
    entries.push(element("li", [link]));
    index += 1;
  }
  return { list: element("ol", entries), next: index };
}
