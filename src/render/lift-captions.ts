import type { Element, ElementContent } from "hast";
import { h } from "./elements.js";

/**
 * For print: a table's caption as a paragraph before it, tied to it by name. Chromium breaks pages inside and after a caption whatever
 * the style sheet says, but keeps a paragraph whole and with what follows.
 */
export function liftCaptions(
  nodes: readonly (ElementContent | string)[],
  nextId: () => string,
): (ElementContent | string)[] {
  return nodes.flatMap((node): (ElementContent | string)[] => {
    if (typeof node === "string" || node.type !== "element") return [node];
    if (node.tagName === "table") return liftCaption(node, nextId);
    return [{ ...node, children: liftCaptions(node.children, nextId) as ElementContent[] }];
  });
}

function liftCaption(table: Element, nextId: () => string): ElementContent[] {
  const caption = table.children.find((child) => child.type === "element" && child.tagName === "caption");
  if (caption?.type !== "element") return [table];
  const id = nextId();
  const rest = table.children.filter((child) => child !== caption);
  return [
    h("p", { class: "caption", id }, caption.children),
    { ...table, children: rest, properties: { ...table.properties, ariaLabelledBy: [id] } },
  ];
}
