import type { Element, Nodes } from "hast";
import { attributesHtml, type Vocabulary } from "./attributes-html.js";
import { escapeText } from "./escape.js";

/** HTML that was made before, as a node of a tree; only `made` makes it. */
export interface MadeHtml {
  readonly type: "made";
  readonly html: string;
  /** The same as JSON writes it between quotes, where that was made before too. */
  readonly json?: string;
}

declare module "hast" {
  interface ElementContentMap {
    made: MadeHtml;
  }
  interface RootContentMap {
    made: MadeHtml;
  }
}

/** Nodes that several files show, serialised once for all of them. */
export function made(nodes: readonly Nodes[], vocabulary: Vocabulary = "html"): MadeHtml {
  return { html: childrenHtml(nodes, vocabulary), type: "made" };
}

/** Nodes that many plans show: what their data say of them is made once too. */
export function madeForAll(nodes: readonly Nodes[]): MadeHtml {
  const html = toHtml(nodes);
  return { html, json: inJson(html), type: "made" };
}

/** HTML as it stands in JSON, without the quotes around it. */
export function jsonOf({ html, json }: MadeHtml): string {
  return json ?? inJson(html);
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Serialises nodes one after another; what is text in them is escaped. The bytes are those of rehype-stringify. */
export function toHtml(nodes: readonly Nodes[]): string {
  return childrenHtml(nodes, "html");
}

function childrenHtml(nodes: readonly Nodes[], vocabulary: Vocabulary): string {
  let html = "";
  for (const node of nodes) html += node.type === "text" ? escapeText(node.value) : nodeHtml(node, vocabulary);
  return html;
}

function nodeHtml(node: Nodes, vocabulary: Vocabulary): string {
  switch (node.type) {
    case "element":
      return elementHtml(node, vocabulary);
    case "text":
      return escapeText(node.value);
    case "made":
      return node.html;
    case "root":
      return childrenHtml(node.children, vocabulary);
    case "doctype":
      return "<!doctype html>";
    default:
      throw new TypeError(`No page has a ${node.type}`);
  }
}

/** Elements that have no end, as nothing stands in them. */
const voidElements: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Elements of pictures in which HTML stands. */
const htmlInPictures: ReadonlySet<string> = new Set(["desc", "foreignObject", "title"]);

function elementHtml({ children, properties, tagName }: Element, outer: Vocabulary): string {
  const own = tagName === "svg" ? "svg" : outer;
  const inner = own === "svg" && htmlInPictures.has(tagName) ? "html" : own;
  const content =
    tagName === "script" || tagName === "style" ? verbatim(children, inner) : childrenHtml(children, inner);
  const { end, start, whole } = tagOf(tagName);
  const attributes = attributesHtml(properties, own);
  const opened = attributes === "" ? whole : `${start}${attributes}>`;
  return content === "" && outer === "html" && voidElements.has(tagName) ? opened : opened + content + end;
}

/** The tags of an element: the first one with and without attributes. */
interface Tag {
  readonly start: string;
  readonly whole: string;
  readonly end: string;
}

/** A site has a few dozen kinds of elements. */
const tags = new Map<string, Tag>();

function tagOf(name: string): Tag {
  const known = tags.get(name);
  if (known !== undefined) return known;
  const tag = { start: `<${name}`, whole: `<${name}>`, end: `</${name}>` };
  tags.set(name, tag);
  return tag;
}

/** A script or a style is written as it stands: what is in it is the program's own. */
function verbatim(children: Element["children"], vocabulary: Vocabulary): string {
  return children.map((child) => (child.type === "text" ? child.value : nodeHtml(child, vocabulary))).join("");
}
