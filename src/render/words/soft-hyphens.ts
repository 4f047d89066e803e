import type { Element, ElementContent } from "hast";
import { classesOf } from "../html/elements.js";
import type { Hyphenate } from "./hyphenation.js";
import { keepTogether } from "./keep-together.js";

/** Words of so many letters may be divided where no table makes it narrow: all others find room. */
const shortestInText = 36;

/** The same for the cells of a table; a row stays on one page, so that hardly any word is divided at a page's end. */
function shortestIn(columns: number): number {
  return columns <= 3 ? 24 : columns === 4 ? 16 : columns === 5 ? 14 : 12;
}

/** Headings stand in the bookmarks too, and numbers and addresses are copied by hand: they are divided nowhere. */
const undivided: ReadonlySet<string> = new Set([
  "code",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "nav",
  "pre",
  "style",
  "svg",
]);
const undividedClasses: ReadonlySet<string> = new Set(["email", "phone", "watermark", "written-address"]);

/** A copy whose long words may be divided where a line ends, and in which what belongs together stays together. */
export function withSoftHyphens<Node extends ElementContent>(
  node: Node,
  hyphenate: Hyphenate,
  shortest = shortestInText,
): Node {
  if (node.type === "text") return { ...node, value: hyphenate(keepTogether(node.value), shortest) };
  if (node.type !== "element" || isUndivided(node)) return node;
  const inside = node.tagName === "table" ? shortestIn(columnsOf(node)) : shortest;
  return { ...node, children: node.children.map((child) => withSoftHyphens(child, hyphenate, inside)) };
}

/** How many cells the first row has. */
function columnsOf(node: Element): number {
  const elements = node.children.filter((child) => child.type === "element");
  if (node.tagName === "tr") return elements.length;
  for (const child of elements) {
    const columns = columnsOf(child);
    if (columns > 0) return columns;
  }
  return 0;
}

function isUndivided(node: Element): boolean {
  return undivided.has(node.tagName) || classesOf(node).some((name) => undividedClasses.has(name));
}
