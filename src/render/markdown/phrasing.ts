import type { Element, ElementContent } from "hast";
import type { Image, Link, PhrasingContent } from "mdast";
import { findDefinition } from "./definitions.js";
import type { Writing } from "./writing.js";
import { contactInline, unbroken } from "../contact.js";
import { element, h, textNode } from "../elements.js";
import { hrefOf, isRelative, leadsToWeb } from "../hrefs.js";
import { keepTogether } from "../keep-together.js";
import type { TextDirective } from "../../plan/markdown.js";
import { plainText } from "../../plan/plain-text.js";
import type { Contact } from "../../plan/resolved.js";
import { fillValues } from "../../plan/values.js";

/** What stands within a line of text. */
export function phrasing(nodes: readonly PhrasingContent[], writing: Writing): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    const one = phrase(node, writing);
    if (Array.isArray(one)) made.push(...(one as readonly ElementContent[]));
    else if (one !== undefined) made.push(one as ElementContent);
  }
  return made;
}

function phrase(node: PhrasingContent, writing: Writing): ElementContent | readonly ElementContent[] | undefined {
  switch (node.type) {
    case "text":
      return textNode(keepTogether(filled(node.value, writing)));
    case "strong":
      return element("strong", phrasing(node.children, writing));
    case "emphasis":
      return element("em", phrasing(node.children, writing));
    case "delete":
      return element("del", phrasing(node.children, writing));
    case "inlineCode":
      return element("code", [textNode(node.value.replaceAll(/\r?\n|\r/g, " "))]);
    case "break":
      return [element("br", []), textNode("\n")];
    case "link":
      return link(node, writing);
    case "linkReference": {
      const definition = findDefinition(writing.text.tree, node);
      return definition === undefined
        ? phrasing(node.children, writing)
        : link({ ...node, type: "link", url: definition.url }, writing);
    }
    case "image":
      return image(node, writing);
    case "imageReference": {
      const definition = findDefinition(writing.text.tree, node);
      return definition && image({ ...node, title: definition.title, type: "image", url: definition.url }, writing);
    }
    case "footnoteReference":
      return writing.footnotes.reference(node);
    case "textDirective": {
      const contact = contactOf(node, writing);
      return contact === undefined ? asWritten(node, writing) : contactInline(contact);
    }
    // An error in lint; no page repeats it.
    case "html":
      return undefined;
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
  const words = /^[\d\s+()-]+$/.test(number) ? [textNode(unbroken(number))] : phrasing(node.children, writing);
  return element("a", words, leadsToWeb(href) || isRelative(href) ? { href } : {});
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
