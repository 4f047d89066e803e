import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";

/** The tree of an HTML fragment. */
export function parseFragment(html: string): Nodes {
  return fromHtml(html, { fragment: true });
}

export function isElement(node: Nodes): node is Element {
  return node.type === "element";
}

export function hasClass(element: Element, name: string): boolean {
  const classes = element.properties["className"];
  return Array.isArray(classes) && classes.includes(name);
}

/** The elements directly below a node. */
export function elementsIn(node: Nodes): readonly Element[] {
  const children: readonly Nodes[] = "children" in node ? node.children : [];
  return children.filter(isElement);
}
