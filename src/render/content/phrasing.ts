import type { Element, ElementContent } from "hast";
import type { Image, Link, PhrasingContent, Text } from "mdast";
import { findDefinition } from "./definitions.js";
import { footnotesOf, type Writing } from "./writing.js";
import { contactInline, unbroken } from "../plan/contact.js";
import { element, h, textNode } from "../html/elements.js";
import { hrefOf, isRelative, mayLead } from "../plan/hrefs.js";
import { keepTogether } from "../words/keep-together.js";
import type { TextDirective } from "../../plan/markdown.js";
import { plainText } from "../../prose/plain-text.js";
import type { Contact } from "../../plan/resolved.js";
import { fillValues } from "../../prose/values.js";

/** What stands within a line of text. */
export function phrasing(nodes: readonly PhrasingContent[], writing: Writing): ElementContent[] {
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === "text") return [words(only, writing)];
  const made: ElementContent[] = [];
  for (const node of nodes) addPhrase(node, writing, made);
  return made;
}

function words({ value }: Text, writing: Writing): ElementContent {
  return textNode(keepTogether(filled(value, writing)));
}

function addPhrase(node: PhrasingContent, writing: Writing, made: ElementContent[]): void {
  switch (node.type) {
    case "text":
      made.push(words(node, writing));
      return;
    case "strong":
      made.push(element("strong", phrasing(node.children, writing)));
      return;
    case "emphasis":
      made.push(element("em", phrasing(node.children, writing)));
      return;
    case "delete":
      made.push(element("del", phrasing(node.children, writing)));
      return;
    case "inlineCode":
      made.push(element("code", [textNode(node.value.replaceAll(/\r?\n|\r/g, " "))]));
      return;
    case "break":
      made.push(element("br", []), textNode("\n"));
      return;
    case "link":
      made.push(link(node, writing));
      return;
    case "linkReference": {
      const definition = findDefinition(writing.text.tree, node);
      if (definition === undefined) for (const part of phrasing(node.children, writing)) made.push(part);
      else made.push(link({ ...node, type: "link", url: definition.url }, writing));
      return;
    }
    case "image":
      made.push(image(node, writing));
      return;
    case "imageReference": {
      const definition = findDefinition(writing.text.tree, node);
      if (definition === undefined) return;
      made.push(image({ ...node, title: definition.title, type: "image", url: definition.url }, writing));
      return;
    }
    case "footnoteReference":
      made.push(footnotesOf(writing).reference(node));
      return;
    case "textDirective": {
      const contact = contactOf(node, writing);
      if (contact === undefined) for (const part of asWritten(node, writing)) made.push(part);
      else made.push(contactInline(contact));
      return;
    }
    // An error in lint; no page repeats it.
    case "html":
      return;
    default:
      throw new TypeError(`A ${node.type} stands in no line`);
  }
}

/** A text with its `{{values}}` filled in. */
function filled(text: string, { plan }: Writing): string {
  return text.includes("{{") ? fillValues(text, plan().values) : text;
}

function link(node: Link, writing: Writing): Element {
  const { place, plan, text } = writing;
  const href = hrefOf(filled(node.url, writing), text.source.path, plan, place.toPlan);
  const number = href.startsWith("tel:") ? filled(plainText(node), writing) : "";
  const shown =
    number !== "" && /^[\d\s+()-]+$/.test(number) ? [textNode(unbroken(number))] : phrasing(node.children, writing);
  return element("a", shown, mayLead(href) ? { href } : {});
}

function image({ alt, title, url }: Image, { place, plan, text }: Writing): Element {
  const src = hrefOf(url, text.source.path, plan, place.toPlan);
  return h("img", {
    alt: alt ?? "",
    ...(isRelative(src) ? { src } : {}),
    ...place.imageSizes.get(hrefOf(url, text.source.path, plan, "")),
    ...(title ? { title } : {}),
  });
}

/** The person that a directive names. */
export function contactOf(node: PhrasingContent, { plan }: Writing): Contact | undefined {
  return node.type === "textDirective" && node.name === "person"
    ? plan().people.get(plainText(node).trim())
    : undefined;
}

/** Text that merely looks like a directive, word for word: what stands before its label, the label, and what stands after. */
function asWritten(node: TextDirective, writing: Writing): readonly ElementContent[] {
  const { base, source } = writing.text;
  const label = phrasing(node.children, writing);
  const body = base === undefined ? "" : source.text.slice(base);
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (body === "" || start === undefined || end === undefined) return [textNode(`:${node.name}`), ...label];
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined) return [textNode(body.slice(start, end))];
  return [textNode(body.slice(start, first)), ...label, textNode(body.slice(last, end))];
}
