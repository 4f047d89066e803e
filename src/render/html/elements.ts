import type { Element, ElementContent, Properties, Text } from "hast";

/** Anything that can stand inside an element; nothing is dropped in as nothing. */
export type Child = ElementContent | string | undefined | readonly Child[];

/** Properties of an element, spelled as trees spell them (`dateTime`) but for `class` and `for`; a list is one text. Several elements may share them. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const noAttributes: Attributes = {};

/** An element with just these children. */
export function element(tagName: string, children: ElementContent[], attributes: Attributes = noAttributes): Element {
  return { type: "element", tagName, properties: attributes as Properties, children };
}

/** An element of what can stand inside one, with or without attributes. */
export function h(tagName: string, child?: Child): Element;
export function h(tagName: string, attributes: Attributes, child?: Child): Element;
export function h(tagName: string, first?: Attributes | Child, second?: Child): Element {
  return isAttributes(first) ? element(tagName, flat(second), first) : element(tagName, flat(first));
}

/** Links and buttons have a `type` too, but none that nodes have. */
function isAttributes(given: Attributes | Child): given is Attributes {
  if (typeof given !== "object" || Array.isArray(given)) return false;
  const { type } = given as { readonly type?: unknown };
  return type !== "element" && type !== "text" && type !== "made";
}

export function textNode(value: string): Text {
  return { type: "text", value };
}

/** The classes of an element that this module made. */
export function classesOf({ properties }: Element): readonly string[] {
  const classes = properties["class"];
  return typeof classes === "string" ? classes.split(" ") : [];
}

/** A definition list of the rows that have a value. */
export function facts(
  rows: readonly (readonly [term: string, value: Child])[],
  className: string,
): Element | undefined {
  const entries: ElementContent[] = [];
  for (const [term, value] of rows) {
    if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    entries.push(element("div", [element("dt", [textNode(term)]), element("dd", flat(value))]));
  }
  return entries.length === 0 ? undefined : element("dl", entries, { class: className });
}

/** A table with a caption, column headings with scope, and a label on every cell for when it is shown as a card. */
export function table(
  caption: Child,
  columns: readonly string[],
  rows: readonly (readonly Child[])[],
  className: string,
): Element {
  const labels = columns.map((dataLabel, index): Attributes =>
    index === 0 ? { scope: "row", dataLabel } : { dataLabel },
  );
  const headings = columns.map((column) => element("th", [textNode(column)], { scope: "col" }));
  const lines = rows.map((row) =>
    element(
      "tr",
      row.map((cell, index) => element(index === 0 ? "th" : "td", flat(cell), labels[index])),
    ),
  );
  return element(
    "table",
    [element("caption", flat(caption)), element("thead", [element("tr", headings)]), element("tbody", lines)],
    { class: `cards ${className}` },
  );
}

/** A list of texts; a single one is shown without a bullet. */
export function items(texts: readonly string[]): Child {
  return texts.length === 1
    ? texts[0]
    : element(
        "ul",
        texts.map((text) => element("li", [textNode(text)])),
      );
}

/** What can stand inside an element as nodes of a tree, with nothing left out and nesting removed. */
export function flat(child: Child): ElementContent[] {
  // A list that grows from nothing begins with room for many.
  if (typeof child === "string") return [textNode(child)];
  if (child === undefined) return [];
  if (!isSeveral(child)) return [child];
  const nodes: ElementContent[] = [];
  append(child, nodes);
  return nodes;
}

function append(child: Child, nodes: ElementContent[]): void {
  if (child === undefined) return;
  if (typeof child === "string") nodes.push(textNode(child));
  else if (isSeveral(child)) for (const one of child) append(one, nodes);
  else nodes.push(child);
}

function isSeveral(child: ElementContent | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}
