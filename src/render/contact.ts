import type { Element } from "hast";
import { element, flat, h, textNode, type Child } from "./elements.js";
import { word } from "./words.js";
import type { Contact } from "../plan/resolved.js";
import type { Language } from "../text/language.js";

/** A link that a telephone can call: digits only, a leading zero becomes Finland's country code; short numbers stay. */
export function phoneLink(phone: string): Element {
  const digits = phone.replaceAll(/[^\d+]/g, "");
  const number = digits.startsWith("0") && digits.length > 5 ? `+358${digits.slice(1)}` : digits;
  return element("a", [textNode(unbroken(phone))], { className: ["phone"], href: `tel:${number}` });
}

/** A telephone number that stays on one line. */
export function unbroken(phone: string): string {
  return phone.replaceAll(" ", "\u00A0");
}

export function emailLink(email: string): Element {
  const [name = "", domain = ""] = email.split("@", 2);
  // A narrow column breaks the address after its @ rather than anywhere.
  return element("a", [textNode(`${name}@`), element("wbr", []), textNode(domain)], {
    className: ["email"],
    href: `mailto:${email}`,
  });
}

/** A person's card: the task when it is asked for, name, title and how to reach them. */
export function contactCard(contact: Contact, language: Language, task?: string): Element {
  return h("div", { class: "contact" }, [
    ...flat(task === undefined ? undefined : h("p", { class: "contact-task" }, task)),
    h("p", { class: "contact-name" }, contact.name),
    ...flat(contact.title === undefined ? undefined : h("p", { class: "contact-title" }, contact.title)),
    ...flat(contact.phone === undefined ? undefined : h("p", phoneLink(contact.phone))),
    ...flat(contact.email === undefined ? undefined : h("p", emailLink(contact.email))),
    ...flat(contact.hours === undefined ? undefined : h("p", `${word("hours", language)}: ${contact.hours}`)),
  ]);
}

/** A person in the middle of a sentence: name, title and contacts on one line. */
export function contactInline(contact: Contact): Element {
  const parts: Child[] = [h("strong", contact.name)];
  if (contact.title !== undefined) parts.push(`, ${contact.title}`);
  if (contact.phone !== undefined) parts.push(", ", phoneLink(contact.phone));
  if (contact.email !== undefined) parts.push(", ", emailLink(contact.email));
  return h("span", { class: "contact-inline" }, flat(parts));
}

/** A person in a table cell or a fact: each part on a line of its own. */
export function contactLines(contact: Contact): readonly Child[] {
  const name = contact.title === undefined ? contact.name : `${contact.name}, ${contact.title}`;
  const lines: Child[] = [
    name,
    ...(contact.phone === undefined ? [] : [phoneLink(contact.phone)]),
    ...(contact.email === undefined ? [] : [emailLink(contact.email)]),
    ...(contact.hours === undefined ? [] : [contact.hours]),
  ];
  return lines.map((line) => h("div", flat(line)));
}
