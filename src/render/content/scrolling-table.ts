import type { Element } from "hast";
import type { AlignType, Table, TableRow } from "mdast";
import { phrasing } from "./phrasing.js";
import type { Writing } from "./writing.js";
import { element, type Attributes } from "../html/elements.js";

/** A table that scrolls when it is wider than the page; its first row heads the columns. */
export function scrollingTable({ align, children }: Table, writing: Writing): Element {
  const [first, ...others] = children;
  const parts: Element[] = [];
  if (first !== undefined) parts.push(element("thead", [tableRow(first, align, "th", writing)]));
  if (others.length > 0)
    parts.push(
      element(
        "tbody",
        others.map((row) => tableRow(row, align, "td", writing)),
      ),
    );
  return element("div", [element("table", parts)], { class: "table-scroll", role: "group", tabIndex: 0 });
}

/** A row has as many cells as the table has columns, whatever is written. */
function tableRow({ children }: TableRow, align: Table["align"], tagName: "td" | "th", writing: Writing): Element {
  const cells: Element[] = [];
  const count = align?.length ?? children.length;
  for (let column = 0; column < count; column++)
    cells.push(
      element(
        tagName,
        phrasing(children[column]?.children ?? [], writing),
        cellAttributes(align?.[column], tagName === "th"),
      ),
    );
  return element("tr", cells);
}

/** The attribute `align` is no longer HTML; the style sheets know the classes. */
function cellAttributes(align: AlignType | undefined, isHeading: boolean): Attributes {
  const hasClass = align !== undefined && align !== null && align !== "left";
  if (!hasClass) return isHeading ? { scope: "col" } : {};
  return { class: `align-${align}`, scope: isHeading ? "col" : undefined };
}
