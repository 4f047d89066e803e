import type { Element } from "hast";
import { h, type Child } from "../html/elements.js";
import { made, type PrerenderedHtml } from "../html/to-html.js";
import type { PageContext, SitePage } from "./page-context.js";
import { word } from "../words/words.js";
import type { Workspace } from "../../plan/file-types.generated.js";
import type { Language } from "../../text/language.js";

/** What a page's frame depends on. */
interface FramePlace {
  readonly language: Language;
  readonly pageContext: PageContext;
  readonly provider: Workspace["provider"];
  /** Leads from the page to the site's root; empty at the root itself. */
  readonly toRoot: string;
  readonly isList?: true;
}

/** What stands around the content of every page of a site. */
interface SiteFrame {
  readonly provider: Workspace["provider"];
  /** The icon and the feed, for the head. */
  readonly icons: string;
  /** The site's name and the language's region, as a link to the page shows them where it is shared (Open Graph). */
  readonly siteName: string;
  /** The skip link too. */
  readonly header: PrerenderedHtml;
  readonly footer: PrerenderedHtml;
}

/** A site has one for each of its languages and each depth of its folders. */
const known = new WeakMap<PageContext, Map<string, SiteFrame>>();

/** The frame of a page, made once for all pages of a site that stand at the same depth. */
export function siteFrame(place: FramePlace): SiteFrame {
  const { isList, language, pageContext, provider, toRoot } = place;
  const frames = known.get(pageContext) ?? new Map<string, SiteFrame>();
  const key = `${language} ${isList ? "list" : "page"} ${toRoot}`;
  const last = frames.get(key);
  if (last?.provider === provider) return last;
  const frame = buildFrame(place);
  frames.set(key, frame);
  known.set(pageContext, frames);
  return frame;
}

function buildFrame(place: FramePlace): SiteFrame {
  const { language, provider } = place;
  return {
    footer: made([siteFooter(place)]),
    header: made([h("a", { class: "skip", href: "#main" }, word("skip", language)), siteHeader(place)]),
    icons: made(icons(place)).html,
    provider,
    siteName: made(siteFacts(place)).html,
  };
}

function icons({ language, pageContext, toRoot }: FramePlace): readonly Element[] {
  const icon = h("link", {
    href: `${pageContext.toFiles ?? toRoot}${pageContext.icon.path}`,
    rel: "icon",
    type: pageContext.icon.type,
  });
  if (!pageContext.hasFeed) return [icon];
  const title = pageContext.title[language];
  return [icon, h("link", { href: `${toRoot}feed.xml`, rel: "alternate", title, type: "application/atom+xml" })];
}

function siteFacts({ language, pageContext }: FramePlace): readonly Element[] {
  const locale = { en: "en_GB", fi: "fi_FI", sv: "sv_FI" }[language];
  return [
    h("meta", { content: pageContext.title[language], property: "og:site_name" }),
    h("meta", { content: locale, property: "og:locale" }),
  ];
}

function siteHeader(place: FramePlace): Element {
  const name = providerName(place);
  if (place.isList) return h("header", { class: "site-header" }, h("p", { class: "site-name" }, name));
  const href = toList(place);
  return h("header", { class: "site-header" }, [
    h("p", { class: "site-name" }, h("a", { href }, name)),
    h("p", { class: "site-list" }, h("a", { href }, word("allUnits", place.language))),
  ]);
}

/** To the list of units in the page's language, or to the site's own where there is none. */
function toList({ language, pageContext, toRoot }: FramePlace): string {
  return `${toRoot}${pageContext.lists.find((list) => list.language === language)?.folder ?? ""}`;
}

/** The provider's logo, which stands for its name, or the name. */
function providerName({ pageContext, provider, toRoot }: FramePlace): Child {
  return pageContext.logo === undefined
    ? provider.name
    : h("img", {
        alt: provider.name,
        class: "logo",
        src: `${pageContext.toFiles ?? toRoot}${pageContext.logo.path}`,
        ...pageContext.logo.size,
      });
}

function siteFooter(place: FramePlace): Element {
  const { isList, language, pageContext, provider, toRoot } = place;
  const links = [
    ...(isList ? [] : [h("li", h("a", { href: toList(place) }, word("backToList", language)))]),
    ...pageContext.pages.flatMap((other) => pageLink(other, language, toRoot)),
  ];
  return h("footer", { class: "site-footer" }, [
    links.length === 0 ? undefined : h("ul", { class: "site-links" }, links),
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
