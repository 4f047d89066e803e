import type { Element, Nodes } from "hast";

/** What stands between an element's words and those before it. */
const separators: Readonly<Record<string, string>> = {
  br: " ",
  dd: " ",
  div: " ",
  dt: " ",
  li: "; ",
  ol: " ",
  p: " ",
  ul: " ",
};

/** Elements whose words are no part of what a plan says: pictures' own drawings, and what only the eye or the machine needs. */
const silent: ReadonlySet<string> = new Set(["script", "style", "svg", "template"]);

/** What a node says, on one line. */
export interface InlineText {
  /** Its words; the description of a picture is among them. */
  readonly words: string;
  /** The words with the targets of links on the web, which readers follow and do not read. */
  readonly linked: string;
}

export function inlineText(node: Nodes): InlineText {
  const linked = linkedWords(node);
  return { linked: tidy(linked.replaceAll(targets, "$1")), words: tidy(linked.replaceAll(targets, "")) };
}

/** Targets stand between characters that no plan has. */
const targets = /\u{F0000}(.*?)\u{F0001}/gu;

/** One blank between words, none around punctuation that a list's separator makes double. */
export function tidy(text: string): string {
  return text
    .replaceAll("\u00AD", "")
    .replaceAll(/[\s\u00A0]+/g, " ")
    .replaceAll(/(^|[;:]) ?; /g, "$1 ")
    .replaceAll(/ ([;,.])/g, "$1")
    .trim();
}

function linkedWords(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element") return elementWords(node);
  return "children" in node ? node.children.map(linkedWords).join("") : "";
}

function elementWords(element: Element): string {
  const { children, properties, tagName } = element;
  if (silent.has(tagName) || properties["ariaHidden"] === "true") return "";
  if (isFootnoteLink(element)) return "";
  if (tagName === "img") return ` [${String(properties["alt"] ?? "")}] `;
  const inner = children.map(linkedWords).join("");
  if (tagName === "a") return linkWords(inner, String(properties["href"] ?? ""));
  const separator = separators[tagName];
  return separator === undefined ? inner : `${separator}${inner}`;
}

function linkWords(text: string, href: string): string {
  return /^https?:/.test(href) && tidy(text) !== href ? `${text}\u{F0000} (${href})\u{F0001}` : text;
}

/** The marks between a text and its footnotes: they are counted anew when a footnote comes or goes. */
function isFootnoteLink({ properties }: Element): boolean {
  return "dataFootnoteRef" in properties || "dataFootnoteBackref" in properties;
}
