import type { Element, Nodes } from "hast";
import { attributesHtml, type Vocabulary } from "./attributes-html.js";
import { escapeText } from "./escape.js";

/** HTML that was made before, as a node of a tree; only `made` makes it. */
export interface PrerenderedHtml {
  readonly type: "made";
  readonly html: string;
  /** The same as JSON writes it between quotes, where that was made before too. */
  readonly json?: string;
}

declare module "hast" {
  interface ElementContentMap {
    made: PrerenderedHtml;
  }
  interface RootContentMap {
    made: PrerenderedHtml;
  }
}

/** Nodes that several files show, serialised once for all of them. */
export function made(nodes: readonly Nodes[], vocabulary: Vocabulary = "html"): PrerenderedHtml {
  return { html: htmlIn(nodes, vocabulary), type: "made" };
}

/** Nodes that many plans show: what their data say of them is made once too. */
export function prerendered(nodes: readonly Nodes[]): PrerenderedHtml {
  const html = toHtml(nodes);
  return { html, json: inJson(html), type: "made" };
}

/** HTML as it stands in JSON, without the quotes around it. */
export function jsonOf({ html, json }: PrerenderedHtml): string {
  return json ?? inJson(html);
}

/** What JSON writes otherwise, but for what HTML is full of. */
// oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
const rareInJson = /[\\\0-\t\v-\x1F\uD800-\uDFFF]/;

function inJson(text: string): string {
  if (rareInJson.test(text)) return JSON.stringify(text).slice(1, -1);
  return text.replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

/** Serialises nodes one after another; what is text in them is escaped. The bytes are those of rehype-stringify. */
export function toHtml(nodes: readonly Nodes[]): string {
  return htmlIn(nodes, "html");
}

/** The same in pieces, so that what was made before, which may be most of it, is not copied into a longer text. */
export function toPieces(nodes: readonly Nodes[]): readonly string[] {
  const pieces: string[] = [];
  const out: Output = { pieces, text: "" };
  writeAll(nodes, "html", out);
  pieces.push(out.text);
  return pieces;
}

function htmlIn(nodes: readonly Nodes[], vocabulary: Vocabulary): string {
  const out: Output = { pieces: undefined, text: "" };
  writeAll(nodes, vocabulary, out);
  return out.text;
}

/** HTML in the making: pieces that are done, if it is made in pieces, and what comes behind them. */
interface Output {
  readonly pieces: string[] | undefined;
  text: string;
}

function writeAll(nodes: readonly Nodes[], vocabulary: Vocabulary, out: Output): void {
  for (const node of nodes) write(node, vocabulary, out);
}

function write(node: Nodes, vocabulary: Vocabulary, out: Output): void {
  switch (node.type) {
    case "element":
      return writeElement(node, vocabulary, out);
    case "text":
      out.text += escapeText(node.value);
      return;
    case "made":
      return writePrerendered(node, out);
    case "root":
      return writeAll(node.children, vocabulary, out);
    case "doctype":
      out.text += "<!doctype html>";
      return;
    default:
      throw new TypeError(`No page has a ${node.type}`);
  }
}

/** What is shorter is copied sooner than it is kept as a piece. */
const shortestPiece = 1000;

function writePrerendered({ html }: PrerenderedHtml, out: Output): void {
  if (out.pieces === undefined || html.length < shortestPiece) out.text += html;
  else {
    out.pieces.push(out.text, html);
    out.text = "";
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

function writeElement({ children, properties, tagName }: Element, outer: Vocabulary, out: Output): void {
  const own = tagName === "svg" ? "svg" : outer;
  const inner = own === "svg" && htmlInPictures.has(tagName) ? "html" : own;
  const { end, isVoid, start, whole } = tagOf(tagName);
  const attributes = attributesHtml(properties, own);
  out.text += attributes === "" ? whole : `${start}${attributes}>`;
  if (isVoid && outer === "html") {
    const content = htmlIn(children, inner);
    if (content !== "") out.text += content + end;
    return;
  }
  if (tagName === "script" || tagName === "style") writeVerbatim(children, inner, out);
  else writeAll(children, inner, out);
  out.text += end;
}

/** A script or a style is written as it stands: what is in it is the program's own. */
function writeVerbatim(nodes: Element["children"], vocabulary: Vocabulary, out: Output): void {
  for (const node of nodes) {
    if (node.type === "text") out.text += node.value;
    else write(node, vocabulary, out);
  }
}

/** The tags of an element: the first one with and without attributes. */
interface Tag {
  readonly start: string;
  readonly whole: string;
  readonly end: string;
  readonly isVoid: boolean;
}

/** A site has a few dozen kinds of elements. */
const tags = new Map<string, Tag>();

function tagOf(name: string): Tag {
  const known = tags.get(name);
  if (known !== undefined) return known;
  const tag = { start: `<${name}`, whole: `<${name}>`, end: `</${name}>`, isVoid: voidElements.has(name) };
  tags.set(name, tag);
  return tag;
}
