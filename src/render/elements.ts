import type { Element, ElementContent, Properties, Text } from "hast";
import { h } from "hastscript";

export { h };

/** Anything that can stand inside an element; nothing is dropped in as nothing. */
export type Child = ElementContent | string | undefined | readonly Child[];

/** An element whose properties are spelled as trees spell them: quicker than `h`, which knows other spellings too. */
export function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { children, properties, tagName, type: "element" };
}

export function textNode(value: string): Text {
  return { type: "text", value };
}

/** A definition list of the rows that have a value. */
export function facts(
  rows: readonly (readonly [term: string, value: Child])[],
  className: string,
): Element | undefined {
  const filled = rows.filter(
    ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  if (filled.length === 0) return undefined;
  return h(
    "dl",
    { class: className },
    filled.map(([term, value]) => h("div", [h("dt", term), h("dd", flat(value))])),
  );
}

/** A table with a caption, column headings with scope, and a label on every cell for when it is shown as a card. */
export function table(
  caption: Child,
  columns: readonly string[],
  rows: readonly (readonly Child[])[],
  className: string,
): Element {
  return h("table", { class: `cards ${className}` }, [
    h("caption", flat(caption)),
    h(
      "thead",
      h(
        "tr",
        columns.map((column) => h("th", { scope: "col" }, column)),
      ),
    ),
    h(
      "tbody",
      rows.map((row) =>
        element(
          "tr",
          row.map((cell, index) =>
            index === 0
              ? element("th", asNodes(cell), { scope: "row", dataLabel: columns[index] })
              : element("td", asNodes(cell), { dataLabel: columns[index] }),
          ),
        ),
      ),
    ),
  ]);
}

/** A list of texts; a single one is shown without a bullet. */
export function items(texts: readonly string[]): Child {
  return texts.length === 1
    ? texts[0]
    : h(
        "ul",
        texts.map((text) => h("li", text)),
      );
}

/** Children for `h`, with nothing left out and nesting removed. */
export function flat(child: Child): (ElementContent | string)[] {
  if (child === undefined) return [];
  if (Array.isArray(child)) return (child as readonly Child[]).flatMap(flat);
  return [child as ElementContent | string];
}

/** Children as nodes of a tree. */
export function asNodes(child: Child): ElementContent[] {
  if (typeof child === "string") return [textNode(child)];
  return flat(child).map((one) => (typeof one === "string" ? textNode(one) : one));
}
