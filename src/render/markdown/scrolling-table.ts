import type { Element, Properties } from "hast";
import type { AlignType, Table } from "mdast";
import { phrasing } from "./phrasing.js";
import type { Writing } from "./writing.js";
import { element } from "../elements.js";

/** A table that scrolls when it is wider than the page; its first row heads the columns. */
export function scrollingTable({ align, children }: Table, writing: Writing): Element {
  const rows = children.map((row, index) => {
    const count = align?.length ?? row.children.length;
    const cells = Array.from({ length: count }, (_, column) =>
      element(
        index === 0 ? "th" : "td",
        phrasing(row.children[column]?.children ?? [], writing),
        cellProperties(align?.[column], index === 0),
      ),
    );
    return element("tr", cells);
  });
  const parts = [
    ...(rows.length > 0 ? [element("thead", rows.slice(0, 1))] : []),
    ...(rows.length > 1 ? [element("tbody", rows.slice(1))] : []),
  ];
  return element("div", [element("table", parts)], { className: ["table-scroll"], role: "group", tabIndex: 0 });
}

/** The attribute `align` is no longer HTML; the style sheets know the classes. */
function cellProperties(align: AlignType | undefined, isHeading: boolean): Properties {
  const hasClass = align !== undefined && align !== null && align !== "left";
  return { ...(hasClass ? { className: [`align-${align}`] } : {}), ...(isHeading ? { scope: "col" } : {}) };
}
