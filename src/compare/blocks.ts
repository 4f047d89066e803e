import type { Element, Nodes, RootContent } from "hast";
import { elementsIn, hasClass, isElement, parseFragment } from "./html-tree.js";
import { inlineText, tidy, type InlineText } from "./inline-text.js";
import type { BlockChange } from "../plan/file-types.generated.js";

/** The smallest part of a plan that is compared as a whole first and word by word then. */
export interface Block {
  readonly kind: BlockChange["kind"];
  /** One for a text; several for a table's row. */
  readonly cells: readonly Cell[];
  /** All words of the block: equal blocks have equal texts. */
  readonly text: string;
  /** What names a row or a fact within its table: its first cell, or its term. */
  readonly name: string | undefined;
}

export interface Cell {
  /** The heading of its column, or the term of a fact. */
  readonly column: string | undefined;
  readonly text: string;
  /** The text with the targets of its links: shown where they are all that changed. */
  readonly linked: string;
}

/** Cuts the content of a section, an HTML fragment of `plan.json`, into blocks. */
export function blocksOf(html: string): readonly Block[] {
  const blocks: Block[] = [];
  collect(parseFragment(html), blocks);
  return blocks;
}

/** Monitoring reports come and go beside the plan, and the facts of the version differ in every version: neither is a change of the text. */
const ignored: readonly string[] = ["reports", "report-changes", "report-links", "version-facts"];

function collect(node: Nodes, blocks: Block[]): void {
  const loose: RootContent[] = [];
  const flush = (): void => addText(blocks, "text", inlineText({ children: loose.splice(0), type: "root" }));
  for (const child of "children" in node ? node.children : []) {
    if (isElement(child) && isBlock(child)) {
      flush();
      collectElement(child, blocks);
    } else if (child.type !== "doctype") loose.push(child);
  }
  flush();
}

const inlineElements: ReadonlySet<string> = new Set(
  "a abbr b br cite code del em i ins kbd mark q s small span strong sub sup time u var wbr".split(" "),
);

function isBlock(element: Element): boolean {
  return !inlineElements.has(element.tagName);
}

function collectElement(element: Element, blocks: Block[]): void {
  if (ignored.some((name) => hasClass(element, name)) || element.properties["ariaHidden"] === "true") return;
  if (hasClass(element, "contact")) return addText(blocks, "person", plainText(peopleText(element)));
  switch (element.tagName) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return addText(blocks, "heading", inlineText(element));
    case "p":
    case "pre":
    case "summary":
      return hasClass(element, "footnotes-title") ? undefined : addText(blocks, "text", inlineText(element));
    case "li":
      return collectItem(element, blocks);
    case "table":
      return collectTable(element, blocks);
    case "dl":
      return collectFacts(element, blocks);
    case "img":
      return addText(blocks, "picture", plainText(pictureText(element)));
    // Drawings are made of what tables say.
    case "figure":
    case "script":
    case "style":
    case "svg":
      return undefined;
    default:
      return collect(element, blocks);
  }
}

function addText(blocks: Block[], kind: Block["kind"], { linked, words }: InlineText): void {
  if (words !== "")
    blocks.push({ cells: [{ column: undefined, linked, text: words }], kind, name: undefined, text: linked });
}

function plainText(text: string): InlineText {
  return { linked: tidy(text), words: tidy(text) };
}

function pictureText({ properties }: Element): string {
  return `${String(properties["alt"] ?? "")} (${String(properties["src"] ?? "")})`;
}

/** A person's card: its lines after one another. */
function peopleText(card: Element): string {
  return elementsIn(card)
    .map((line) => inlineText(line).words)
    .filter((line) => line !== "")
    .join(", ");
}

/** A point of a list without the lists in it; those follow as points of their own. */
function collectItem(item: Element, blocks: Block[]): void {
  const isList = (node: Nodes): boolean => isElement(node) && (node.tagName === "ul" || node.tagName === "ol");
  const own = { ...item, children: item.children.filter((node) => !isList(node)) };
  addText(blocks, "item", inlineText(own));
  for (const list of item.children.filter(isList)) collect(list, blocks);
}

function collectFacts(list: Element, blocks: Block[]): void {
  for (const row of elementsIn(list)) {
    const [term, ...values] = elementsIn(row).map((part) => inlineText(part));
    const text = values.map(({ words }) => words).join(" ");
    const linked = values.map((value) => value.linked).join(" ");
    const column = term?.words;
    if (column !== undefined)
      blocks.push({ cells: [{ column, linked, text }], kind: "fact", name: column, text: `${column}: ${linked}` });
  }
}

function collectTable(table: Element, blocks: Block[]): void {
  const kind = hasClass(table, "risks") ? "risk" : hasClass(table, "actions") ? "action" : "row";
  const rows = (part: string): readonly Element[] =>
    elementsIn(table)
      .filter(({ tagName }) => tagName === part)
      .flatMap((group) => elementsIn(group));
  const caption = elementsIn(table).find(({ tagName }) => tagName === "caption");
  if (caption !== undefined) {
    // Tables are counted anew when one comes or goes.
    const words = caption.children.filter((node) => !(isElement(node) && hasClass(node, "table-number")));
    addText(blocks, "heading", inlineText({ ...caption, children: words }));
  }
  const [head] = rows("thead");
  const columns = head === undefined ? [] : elementsIn(head).map((cell) => inlineText(cell).words);
  for (const row of rows("tbody")) {
    const cells = elementsIn(row).map((cell, index): Cell => {
      const { linked, words } = inlineText(cell);
      return { column: columns[index], linked, text: words };
    });
    const name = cells[0]?.text ?? "";
    blocks.push({ cells, kind, name, text: cells.map((cell) => `${cell.column ?? ""}: ${cell.linked}`).join(" | ") });
  }
}
