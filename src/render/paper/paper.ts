import type { Element, ElementContent } from "hast";
import { htmlDocument } from "../html/document.js";
import { classesOf, flat, h, type Child } from "../html/elements.js";
import type { Hyphenate } from "../words/hyphenation.js";
import { withSoftHyphens } from "../words/soft-hyphens.js";
import type { Language } from "../../text/language.js";

/** What the paper's look is made of. */
export interface PrintTheme {
  readonly style: string;
  readonly logo: string | undefined;
  readonly isDraft: boolean;
  /** In the language of the document. */
  readonly hyphenate: Hyphenate;
  /** The digest of a released plan's `plan.json`, of which the last page shows the beginning. */
  readonly digest: string | undefined;
}

/** A document ready to be printed, and what its file says of itself. */
export interface PrintDocument {
  readonly html: string;
  readonly title: string;
  readonly language: Language;
  /** Whose document it is. */
  readonly author: string;
  /** What its links say, by address. */
  readonly linkTexts: ReadonlyMap<string, string>;
}

export interface PaperContent extends Pick<PrintDocument, "author" | "language" | "title"> {
  readonly hyphenate: Hyphenate;
  readonly bodyClass: string;
  readonly style: string;
  readonly body: readonly Child[];
  /** The address of its page on the web, when it is known: what the text links to beside it stands there. */
  readonly address: string | undefined;
}

/** Makes the document that the browser prints. Its links lead somewhere from paper too. */
export function paperDocument(content: PaperContent): PrintDocument {
  const { address, author, body, bodyClass, hyphenate, language, style, title } = content;
  const linkTexts = new Map<string, string>();
  const children = flat([...body]).map((child) =>
    typeof child === "string" ? child : withSoftHyphens(onPaper(child, address), hyphenate),
  );
  for (const child of children) collectLinks(child, linkTexts);
  const html = htmlDocument(
    {
      canonical: undefined,
      description: undefined,
      inlineStyle: style,
      isDraft: false,
      language,
      styleSheet: undefined,
      title,
    },
    bodyClass,
    children,
  );
  return { author, html, language, linkTexts, title };
}

/** A copy whose links are made for paper. */
function onPaper<Node extends ElementContent>(node: Node, address: string | undefined): Node {
  if (node.type !== "element") return node;
  const children = node.children.map((child) => onPaper(child, address));
  const href = node.tagName === "a" ? node.properties["href"] : undefined;
  if (typeof href !== "string" || href.startsWith("#") || /^(?:mailto|tel):/i.test(href)) return { ...node, children };
  const target = URL.canParse(href) ? href : URL.canParse(href, address) ? new URL(href, address).href : undefined;
  // A file that stands nowhere on the web is named, but nobody can be led to it.
  if (target === undefined) return { ...node, children, properties: {}, tagName: "span" };
  const shown = withoutScheme(target);
  const isSaid = withoutScheme(textOf(node)).includes(shown);
  return {
    ...node,
    children: isSaid ? children : [...children, h("span", { class: "written-address" }, ` (${shown})`)],
    properties: { ...node.properties, href: target },
  };
}

/** An address as people write it: `www.valvira.fi/omavalvonta`. */
function withoutScheme(address: string): string {
  return decodeSafely(address.trim())
    .replace(/^https?:\/\//i, "")
    .replace(/\/$/, "");
}

function decodeSafely(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

function collectLinks(node: ElementContent | string, texts: Map<string, string>): void {
  if (typeof node === "string" || node.type !== "element") return;
  const href = node.tagName === "a" ? node.properties["href"] : undefined;
  if (typeof href === "string" && !texts.has(href)) texts.set(href, textOf(node).replaceAll(/\s+/g, " ").trim());
  for (const child of node.children) collectLinks(child, texts);
}

/** An element's words, without page numbers, which are not known yet. */
function textOf(node: ElementContent | Element): string {
  if (node.type === "text") return node.value.replaceAll("\u00AD", "");
  if (node.type !== "element" || isPageNumber(node)) return "";
  return node.children.map(textOf).join("");
}

function isPageNumber(node: Element): boolean {
  return classesOf(node).includes("page-number");
}

/** Running header and footer, as the browser prints them in a page's margins. */
export interface RunningTexts {
  readonly left: string;
  readonly right: string;
  readonly bottom: string;
  /** Whether the first page has them too; a cover does not. */
  readonly hasFirst: boolean;
}

export function runningTexts({ bottom, hasFirst, left, right }: RunningTexts): string {
  return [
    "@page {",
    `  @top-left { content: ${cssString(left)}; }`,
    `  @top-right { content: ${cssString(right)}; }`,
    `  @bottom-left { content: ${cssString(bottom)}; }`,
    '  @bottom-right { content: counter(page) " (" counter(pages) ")"; }',
    "}",
    hasFirst
      ? ""
      : "@page :first { @top-left { content: none; } @top-right { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }",
  ].join("\n");
}

/** A CSS string; whatever could end it, or the style element, is written as an escape. */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} .,:–-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
