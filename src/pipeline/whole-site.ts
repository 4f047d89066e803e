import { accessibilityFiles } from "./accessibility-files.js";
import { siteFeed } from "./feed-file.js";
import type { Look } from "./look.js";
import type { SitePart } from "./site-part.js";
import type { SiteFile } from "../plan/site-file.js";
import { listPage, notFoundPage } from "../render/list-page.js";
import { listStyle } from "../render/list-style.js";
import { robots, siteMap } from "../site/search-engines.js";
import { assetFile } from "../site/style.js";
import type { Language } from "../text/language.js";

/** The files that belong to no unit. `units` are those of the list, `parts` all that the site has; `searched`: the languages that have an index. */
export function wholeSiteFiles(
  units: readonly SitePart[],
  parts: readonly SitePart[],
  searched: readonly Language[],
  look: Look,
): readonly SiteFile[] {
  const { base, site, workspace } = look;
  const { language, provider } = workspace;
  const listed = units.map((part) => part.listed);
  const style = assetFile("list", "css", listStyle(listed));
  const assets = {
    filter: look.filterScript,
    search: searched.length === 0 ? undefined : { languages: searched, script: look.searchScript },
    style: style.path,
  };
  return [
    ...look.files,
    ...(listed.length > 1 ? [style] : []),
    { content: listPage(listed, provider, language, site, assets, base), path: "index.html" },
    { content: notFoundPage(site.title, base, look.notFoundStyle, language), path: "404.html" },
    ...accessibilityFiles(look),
    robots(base, site.isDraft),
    ...(base === undefined || site.isDraft ? [] : announcements(parts, look, base)),
  ];
}

/** The site map and the feed: of a site whose address is known, and never of a draft. */
function announcements(parts: readonly SitePart[], look: Look, base: string): readonly SiteFile[] {
  const documents = parts.flatMap((part) => part.documents);
  const statements = accessibilityFiles(look).map(({ path }) => ({
    date: undefined,
    path: path.replace("index.html", ""),
  }));
  const pages = [{ date: undefined, path: "" }, ...documents.flatMap(({ mapped }) => mapped), ...statements];
  return [
    siteMap(pages, base),
    siteFeed(
      documents.flatMap(({ entries }) => entries),
      look,
      base,
    ),
  ];
}
