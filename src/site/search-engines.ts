import type { SiteFile } from "../plan/site-file.js";

/** A page for the site map. */
export interface MappedPage {
  /** Relative to the site's root: `avopalvelut/`. */
  readonly path: string;
  /** The day of the plan's version, when it has one. */
  readonly date: string | undefined;
}

/** `sitemap.xml`, which needs absolute addresses. */
export function siteMap(pages: readonly MappedPage[], base: string): SiteFile {
  const entries = pages.map(
    ({ date, path }) =>
      `  <url><loc>${escapeXml(new URL(path, base).href)}</loc>${date === undefined ? "" : `<lastmod>${date}</lastmod>`}</url>`,
  );
  return {
    content: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
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
  return (
    text
      // oxlint-disable-next-line no-control-regex -- the control characters are what is left out
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
