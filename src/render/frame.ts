import type { Element } from "hast";
import { htmlDocument, type PageHead } from "./document.js";
import { flat, h, type Child } from "./elements.js";
import type { SiteLook, SitePage } from "./site-look.js";
import { word } from "./words.js";
import type { Workspace } from "../plan/file-types.generated.js";
import type { ResolvedPlan } from "../plan/resolved.js";
import type { Language } from "../text/language.js";

/** A page of the site, without what all pages have around them. */
export interface FramedPage extends Pick<
  PageHead,
  "canonical" | "data" | "description" | "language" | "links" | "scripts" | "title"
> {
  readonly bodyClass: string;
  readonly provider: Workspace["provider"];
  readonly look: SiteLook;
  /** Leads from the page to the site's root; empty at the root itself. */
  readonly toRoot: string;
  /** Whether the page is a list of units, to which every other page leads. */
  readonly isList?: true;
  readonly main: readonly Child[];
  /** Whether search engines are asked to leave the page out. */
  readonly isUnlisted?: true;
}

/** The whole page: skip link, header, the content, footer. */
export function framedPage(page: FramedPage): string {
  const { bodyClass, language, look, main, toRoot } = page;
  const head = {
    ...page,
    isDraft: look.isDraft || page.isUnlisted === true,
    links: [...siteLinks(page), ...(page.links ?? [])],
    styleSheet: `${look.toFiles ?? toRoot}${look.styleSheet}`,
  };
  return htmlDocument(head, bodyClass, [
    h("a", { class: "skip", href: "#main" }, word("skip", language)),
    siteHeader(page),
    h("main", { id: "main", tabIndex: -1 }, flat(main)),
    siteFooter(page),
  ]);
}

/** The icon, the feed, and what a link to the page shows where it is shared (Open Graph). */
function siteLinks({ canonical, description, isList, language, look, title, toRoot }: FramedPage): readonly Element[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["type", isList ? "website" : "article"],
    ["title", title],
    ["description", description],
    ["site_name", look.title[language]],
    ["locale", { en: "en_GB", fi: "fi_FI", sv: "sv_FI" }[language]],
    ["url", canonical],
  ];
  return [
    h("link", { href: `${look.toFiles ?? toRoot}${look.icon.path}`, rel: "icon", type: look.icon.type }),
    ...(look.hasFeed
      ? [
          h("link", {
            href: `${toRoot}feed.xml`,
            rel: "alternate",
            title: look.title[language],
            type: "application/atom+xml",
          }),
        ]
      : []),
    ...facts.flatMap(([name, content]) =>
      content === undefined ? [] : [h("meta", { content, property: `og:${name}` })],
    ),
  ];
}

function siteHeader(page: FramedPage): Element {
  const { isList, language, look, provider, toRoot } = page;
  const name = providerName(provider, look, toRoot);
  const list = toList(page);
  if (isList) return h("header", { class: "site-header" }, h("p", { class: "site-name" }, name));
  return h("header", { class: "site-header" }, [
    h("p", { class: "site-name" }, h("a", { href: list }, name)),
    h("p", { class: "site-list" }, h("a", { href: list }, word("allUnits", language))),
  ]);
}

/** To the list of units in the page's language, or to the site's own where there is none. */
function toList({ language, look, toRoot }: FramedPage): string {
  return `${toRoot}${look.lists.find((list) => list.language === language)?.folder ?? ""}`;
}

/** The provider's logo, which stands for its name, or the name. */
function providerName(provider: Workspace["provider"], look: SiteLook, toRoot: string): Element | string {
  return look.logo === undefined
    ? provider.name
    : h("img", {
        alt: provider.name,
        class: "logo",
        src: `${look.toFiles ?? toRoot}${look.logo.path}`,
        ...look.logo.size,
      });
}

function siteFooter(page: FramedPage): Element {
  const { isList, language, look, provider, toRoot } = page;
  const links = [
    ...(isList ? [] : [h("li", h("a", { href: toList(page) }, word("backToList", language)))]),
    ...look.pages.flatMap((other) => pageLink(other, language, toRoot)),
  ];
  return h("footer", { class: "site-footer" }, [
    ...flat(links.length === 0 ? undefined : h("ul", { class: "site-links" }, links)),
    h("p", `${provider.name}, ${word("businessId", language)} ${provider["business-id"]}`),
  ]);
}

/** A link to a page of the whole site in the reader's language, or in the first that it has. */
function pageLink({ name, versions }: SitePage, language: Language, toRoot: string): readonly Element[] {
  const version = versions.find((one) => one.language === language) ?? versions[0];
  if (version === undefined) return [];
  const other = version.language === language ? {} : { hrefLang: version.language, lang: version.language };
  return [h("li", h("a", { href: `${toRoot}${version.folder}`, ...other }, word(name, version.language)))];
}

/** What a draft says of itself at the top of a page, and across it. */
export function draftNotice({ kind, language }: Pick<ResolvedPlan, "kind" | "language">): readonly Element[] {
  return [
    h("p", { class: "draft-notice", role: "note" }, [
      h("strong", word("draft", language)),
      `. ${word(kind === "plan" ? "draftNotice" : "draftNoticeProgramme", language)}`,
    ]),
    h("div", { ariaHidden: "true", class: "watermark" }, word("draft", language)),
  ];
}
