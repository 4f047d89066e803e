import type { Element, ElementContent } from "hast";
import { element, h, textNode, type Child } from "../html/elements.js";
import { word } from "../words/words.js";
import type { Contact } from "../../plan/resolved.js";
import type { Language } from "../../text/language.js";

/** A link that a telephone can call: digits only, a leading zero becomes Finland's country code; short numbers stay. */
export function phoneLink(phone: string): Element {
  const digits = phone.replaceAll(/[^\d+]/g, "");
  const number = digits.startsWith("0") && digits.length > 5 ? `+358${digits.slice(1)}` : digits;
  return element("a", [textNode(unbroken(phone))], { class: "phone", href: `tel:${number}` });
}

/** A telephone number that stays on one line. */
export function unbroken(phone: string): string {
  return phone.replaceAll(" ", "\u00A0");
}

export function emailLink(email: string): Element {
  const [name = "", domain = ""] = email.split("@", 2);
  // A narrow column breaks the address after its @ rather than anywhere.
  const parts = [...breakable(`${name}@`), element("wbr", []), ...breakable(domain)];
  return element("a", parts, { class: "email", href: `mailto:${email}` });
}

/** The most characters of an address that fit on one line of a phone in any common font. */
const longestUnbroken = 24;

/** One side of an address; a long one may break after a dot or a hyphen. */
function breakable(part: string): ElementContent[] {
  if (part.length <= longestUnbroken) return [textNode(part)];
  return part
    .split(/(?<=[.-])/)
    .flatMap((piece, index) => (index === 0 ? [textNode(piece)] : [element("wbr", []), textNode(piece)]));
}

/** A person's card: the task when it is asked for, name, title and how to reach them. */
export function contactCard({ email, hours, name, phone, title }: Contact, language: Language, task?: string): Element {
  const lines: ElementContent[] = [];
  if (task !== undefined) lines.push(element("p", [textNode(task)], { class: "contact-task" }));
  lines.push(element("p", [textNode(name)], { class: "contact-name" }));
  if (title !== undefined) lines.push(element("p", [textNode(title)], { class: "contact-title" }));
  if (phone !== undefined) lines.push(element("p", [phoneLink(phone)]));
  if (email !== undefined) lines.push(element("p", [emailLink(email)]));
  if (hours !== undefined) lines.push(element("p", [textNode(`${word("hours", language)}: ${hours}`)]));
  return element("div", lines, { class: "contact" });
}

/** A person in the middle of a sentence: name, title and contacts on one line. */
export function contactInline(contact: Contact): Element {
  const parts: Child[] = [h("strong", contact.name)];
  if (contact.title !== undefined) parts.push(`, ${contact.title}`);
  if (contact.phone !== undefined) parts.push(", ", phoneLink(contact.phone));
  if (contact.email !== undefined) parts.push(", ", emailLink(contact.email));
  return h("span", { class: "contact-inline" }, parts);
}

/** A person in a table cell or a fact: each part on a line of its own. */
export function contactLines({ email, hours, name, phone, title }: Contact): Element[] {
  const lines = [element("div", [textNode(title === undefined ? name : `${name}, ${title}`)])];
  if (phone !== undefined) lines.push(element("div", [phoneLink(phone)]));
  if (email !== undefined) lines.push(element("div", [emailLink(email)]));
  if (hours !== undefined) lines.push(element("div", [textNode(hours)]));
  return lines;
}
