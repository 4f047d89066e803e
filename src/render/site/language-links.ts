import type { Element } from "hast";
import { h } from "../html/elements.js";
import { word } from "../words/words.js";
import { regulation, titleIn } from "../../regulation/regulation.js";
import type { Language } from "../../text/language.js";

/** A document in one of its languages. */
export interface LanguageLink {
  readonly language: Language;
  /** Seen from the page. */
  readonly href: string;
  /** On the web, when the site's address is known. */
  readonly address: string | undefined;
  readonly isCurrent: boolean;
}

/** The languages of a document as links, each named in its own language. */
export function languageNav(links: readonly LanguageLink[], language: Language): Element | undefined {
  if (links.length === 0) return undefined;
  return h("nav", { ariaLabel: word("languages", language), class: "languages" }, [
    h(
      "ul",
      links.map((link) => {
        const name = ownName(link.language);
        return h(
          "li",
          link.isCurrent
            ? h("span", { ariaCurrent: "true" }, name)
            : h("a", { href: link.href, hrefLang: link.language, lang: link.language }, name),
        );
      }),
    ),
  ]);
}

/**
 * What search engines are told of the other languages; they ask for whole addresses. `otherwise`: the language of the page for readers of
 * none of them.
 */
export function alternates(links: readonly LanguageLink[], otherwise?: Language): readonly Element[] {
  const alternate = (href: string, hrefLang: string): Element => h("link", { href, hrefLang, rel: "alternate" });
  return links.flatMap(({ address, language }) => {
    if (address === undefined) return [];
    return [alternate(address, language), ...(language === otherwise ? [alternate(address, "x-default")] : [])];
  });
}

function ownName(language: Language): string {
  const name = titleIn(regulation.languages, language, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
