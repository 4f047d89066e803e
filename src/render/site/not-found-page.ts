import type { Element } from "hast";
import { htmlDocument } from "../html/document.js";
import { h } from "../html/elements.js";
import type { PageContext } from "./page-context.js";
import { word } from "../words/words.js";
import { languages, type Language } from "../../text/language.js";

/**
 * Shown for an address that does not exist, at any depth; so it brings its own style and links only to the site's known addresses.
 * `addressOf` gives that of a folder of the site, when the site's is known.
 */
export function notFoundPage(
  { lists, title }: Pick<PageContext, "lists" | "title">,
  addressOf: (folder: string) => string | undefined,
  style: string,
  language: Language,
): string {
  const others = languages.filter((other) => other !== language);
  const listLink = (of: Language): Element | undefined => {
    const list = lists.find((one) => one.language === of);
    const address = list === undefined ? undefined : addressOf(list.folder);
    if (address === undefined) return undefined;
    const inOther = of === language ? {} : { hrefLang: of };
    return h("a", { href: address, ...inOther }, word("backToList", of));
  };
  const own = listLink(language);
  return htmlDocument(
    {
      canonical: undefined,
      description: undefined,
      inlineStyle: style,
      isDraft: true,
      language,
      styleSheet: undefined,
      title: `${word("notFound", language)} – ${title[language]}`,
    },
    "not-found-page",
    [
      h("main", { id: "main" }, [
        h("h1", word("notFound", language)),
        h("p", word("notFoundText", language)),
        own === undefined ? undefined : h("p", own),
        ...others.map((other) => {
          const link = listLink(other);
          const text = `${word("notFound", other)}. ${word("notFoundText", other)}`;
          return h("p", { lang: other }, [text, link === undefined ? undefined : [" ", link]]);
        }),
      ]),
    ],
  );
}
