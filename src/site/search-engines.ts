import type { SiteFile } from "../plan/site-file.js";
import type { Language } from "../text/language.js";

/** A page for the site map. */
export interface MappedPage {
  /** Relative to the site's root: `avopalvelut/`. */
  readonly path: string;
  /** The day of the plan's version, when it has one. */
  readonly date: string | undefined;
  /** The same page in all its languages, itself among them, and the one for readers of no other; none when it is in one language alone. */
  readonly alternates: readonly { readonly hreflang: Language | "x-default"; readonly path: string }[];
}

/** `sitemap.xml`, which needs absolute addresses; the languages of a page as search engines read them from a map. */
export function siteMap(pages: readonly MappedPage[], base: string): SiteFile {
  const addressOf = (path: string): string => escapeXml(new URL(path, base).href);
  const entries = pages.map(({ alternates, date, path }) => {
    const dated = date === undefined ? "" : `<lastmod>${date}</lastmod>`;
    const links = alternates.map(
      (other) => `\n    <xhtml:link rel="alternate" hreflang="${other.hreflang}" href="${addressOf(other.path)}"/>`,
    );
    return `  <url><loc>${addressOf(path)}</loc>${dated}${links.join("")}${links.length === 0 ? "" : "\n  "}</url>`;
  });
  const hasLinks = pages.some(({ alternates }) => alternates.length > 0);
  return {
    content: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${hasLinks ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : ""}>`,
      ...entries,
      "</urlset>",
      "",
    ].join("\n"),
    path: "sitemap.xml",
  };
}

/** `robots.txt`: everything may be read, but of a draft nothing. */
export function robots(base: string | undefined, isDraft: boolean): SiteFile {
  const rules = isDraft ? ["User-agent: *", "Disallow: /"] : ["User-agent: *", "Allow: /"];
  const map = base === undefined || isDraft ? [] : ["", `Sitemap: ${new URL("sitemap.xml", base).href}`];
  return { content: [...rules, ...map, ""].join("\n"), path: "robots.txt" };
}

/** Text as it stands in an element or in an attribute with double quotes; characters that XML lacks are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
