import type { Element } from "hast";
import type { Code, Heading, Paragraph, PhrasingContent, RootContent } from "mdast";
import { list } from "./lists.js";
import { contactOf, phrasing } from "./phrasing.js";
import { nodesOf, type Piece } from "./pieces.js";
import { scrollingTable } from "./scrolling-table.js";
import { isAnswered, nextId, type Writing } from "./writing.js";
import { contactCard } from "../plan/contact.js";
import { flat, element, textNode } from "../html/elements.js";
import { headingAnchor } from "../../prose/anchors.js";
import type { LeafDirective } from "../../plan/markdown.js";
import type { Contact } from "../../plan/resolved.js";
import { allowDirective } from "../../prose/suppressions.js";

/** The blocks of a text, one below the other. */
export function flow(nodes: readonly RootContent[], writing: Writing): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    const piece = block(node, writing);
    if (piece !== undefined) pieces.push(piece);
  }
  return pieces;
}

function block(node: RootContent, writing: Writing): Piece | undefined {
  switch (node.type) {
    case "paragraph":
      return paragraph(node, writing);
    case "heading":
      return heading(node, writing);
    case "list":
      return list(
        node,
        node.children.map((item) => flow(item.children, writing)),
      );
    case "table":
      return scrollingTable(node, writing);
    case "blockquote":
      return element("blockquote", nodesOf(flow(node.children, writing)));
    case "code":
      return code(node);
    case "thematicBreak":
      return element("hr", []);
    case "leafDirective":
      return leafDirective(node, writing);
    // An error in lint; a draft shows what stands in it.
    case "containerDirective":
      return element("div", nodesOf(flow(node.children, writing)));
    // Shown where they are referred to, or by no page.
    case "definition":
    case "footnoteDefinition":
    case "html":
    case "yaml":
      return undefined;
    // Parsers put nothing else between blocks.
    default:
      throw new TypeError(`A ${node.type} is no block`);
  }
}

/** A paragraph of nothing but people becomes their cards. */
function paragraph(node: Paragraph, writing: Writing): Piece {
  const contacts = contactsIn(node, writing);
  if (contacts === undefined) return element("p", phrasing(node.children, writing));
  const { language } = writing.plan();
  const cards = contacts.map((contact) => contactCard(contact, language));
  return [element("div", cards, { class: "contacts" })];
}

/** The people of a paragraph in which nothing else stands. */
function contactsIn({ children }: Paragraph, writing: Writing): readonly Contact[] | undefined {
  let contacts: Contact[] | undefined;
  for (const child of children) {
    if (isBlank(child)) continue;
    const contact = contactOf(child, writing);
    if (contact === undefined) return undefined;
    contacts ??= [];
    contacts.push(contact);
  }
  return contacts;
}

function isBlank(node: PhrasingContent): boolean {
  if (node.type !== "text") return node.type === "break";
  const first = node.value.charCodeAt(0);
  const isLetter = first > 0x20 && first < 0x7f;
  return !isLetter && node.value.trim() === "";
}

/** A heading with an id of its own, on the page's level; one within a quotation stands no higher than the text's highest. */
function heading(node: Heading, writing: Writing): Element {
  const { headingShift, place } = writing;
  const level = Math.min(6, Math.max(place.topLevel, node.depth + headingShift));
  return element(`h${level}`, phrasing(node.children, writing), {
    id: nextId(headingAnchor(place.section, node), writing),
  });
}

function code({ lang, value }: Code): Element {
  const [language] = lang?.split(/\s+/) ?? [];
  const text = textNode(value === "" ? "" : `${value}\n`);
  return element("pre", [element("code", [text], language === undefined ? {} : { class: `language-${language}` })]);
}

function leafDirective(node: LeafDirective, writing: Writing): Piece | undefined {
  switch (node.name) {
    case allowDirective:
      return undefined;
    case "question":
      return isAnswered(node, writing)
        ? element("p", phrasing(node.children, writing), { class: "question" })
        : undefined;
    case "risks":
      return flat(writing.renderTable(node.attributes?.["table"] ?? ""));
    default:
      return flat(writing.renderTable(node.name));
  }
}
