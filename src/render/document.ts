import type { Element, Root } from "hast";
import { asNodes, flat, h, type Child } from "./elements.js";
import { toHtml } from "./html/to-html.js";
import type { Language } from "../text/language.js";

/** What the head of every page says. Addresses are seen from the page. */
export interface PageHead {
  readonly language: Language;
  readonly title: string;
  readonly description: string | undefined;
  readonly styleSheet: string | undefined;
  /** Style written into the page: for one that has to work at any address. */
  readonly inlineStyle?: string;
  readonly scripts?: readonly string[];
  readonly canonical: string | undefined;
  readonly isDraft: boolean;
  readonly links?: readonly Element[];
  /** Data for machines, as JSON-LD. The browser runs nothing of it. */
  readonly data?: object;
}

/** A whole HTML document. */
export function htmlDocument(head: PageHead, bodyClass: string, body: readonly Child[]): string {
  const tree: Root["children"] = [
    { type: "doctype" },
    h("html", { lang: head.language }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { content: "width=device-width, initial-scale=1", name: "viewport" }),
        h("title", head.title),
        ...flat(
          head.description === undefined ? undefined : h("meta", { content: head.description, name: "description" }),
        ),
        ...flat(head.isDraft ? h("meta", { content: "noindex", name: "robots" }) : undefined),
        ...flat(head.canonical === undefined ? undefined : h("link", { href: head.canonical, rel: "canonical" })),
        ...flat(head.styleSheet === undefined ? undefined : h("link", { href: head.styleSheet, rel: "stylesheet" })),
        ...flat(head.inlineStyle === undefined ? undefined : h("style", head.inlineStyle)),
        ...(head.scripts ?? []).map((src) => h("script", { src, type: "module" })),
        ...(head.links ?? []),
        ...flat(
          head.data === undefined ? undefined : h("script", { type: "application/ld+json" }, jsonInHtml(head.data)),
        ),
      ]),
      h("body", { class: bodyClass }, flat(body)),
    ]),
  ];
  return `${toHtml(tree)}\n`;
}

/** JSON in which nothing can end the element that holds it. */
function jsonInHtml(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** A fragment as HTML. */
export function fragmentHtml(children: readonly Child[]): string {
  return toHtml(asNodes(children));
}
