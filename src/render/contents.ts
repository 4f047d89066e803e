import type { Element } from "hast";
import { h, type Child } from "./elements.js";
import type { RenderedSection } from "./plan-body.js";
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
    const number = section.number === undefined ? [] : [h("span", { class: "number" }, section.number), " "];
    const tail = after(anchor);
    const link = h("a", { href: `#${anchor}` }, [
      ...number,
      h("span", { class: "title" }, section.title),
      ...(tail === undefined ? [] : [tail as Element]),
    ]);
    entries.push(h("li", link));
    index += 1;
  }
  return { list: h("ol", entries), next: index };
}
