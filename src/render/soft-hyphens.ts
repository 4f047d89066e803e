import type { Element, ElementContent } from "hast";
import type { Hyphenate } from "./hyphenation.js";
import { keepTogether } from "./keep-together.js";

/** Words of so many letters may be divided in a cell of a table, and elsewhere: shorter ones find room. Rows stay on one page, so that hardly any word is divided at its end. */
const shortest = { cell: 12, text: 36 } as const;

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
export function withSoftHyphens<Node extends ElementContent>(node: Node, hyphenate: Hyphenate, isInCell = false): Node {
  if (node.type === "text") {
    const value = hyphenate(keepTogether(node.value), isInCell ? shortest.cell : shortest.text);
    return { ...node, value };
  }
  if (node.type !== "element" || isUndivided(node)) return node;
  const isCell = isInCell || node.tagName === "td" || node.tagName === "th";
  return { ...node, children: node.children.map((child) => withSoftHyphens(child, hyphenate, isCell)) };
}

function isUndivided({ properties, tagName }: Element): boolean {
  const names = properties["className"];
  return undivided.has(tagName) || (Array.isArray(names) && names.some((name) => undividedClasses.has(String(name))));
}
