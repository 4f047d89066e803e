import { accessibilityFiles } from "./accessibility-files.js";
import { siteFeed } from "./feed-file.js";
import { listFiles } from "./list-files.js";
import type { Look } from "./look.js";
import { mappedInAll } from "./mapped-pages.js";
import type { SitePart } from "./site-part.js";
import type { SiteFile } from "../../plan/site-file.js";
import { notFoundPage } from "../../render/site/not-found-page.js";
import type { SearchIndex } from "../../render/site/list/search-form.js";
import { canonicalOf } from "../../site/addresses.js";
import { robots, siteMap } from "../../site/search-engines.js";

/** The files that belong to no unit. `units` are those of the list, `parts` all that the site has; `searched`: the indexes for searching it. */
export function wholeSiteFiles(
  units: readonly SitePart[],
  parts: readonly SitePart[],
  searched: readonly SearchIndex[],
  look: Look,
): readonly SiteFile[] {
  const { base, site, workspace } = look;
  const addressOf = (folder: string): string | undefined => canonicalOf(folder, base);
  return [
    ...look.files,
    ...listFiles(
      units.map((part) => part.listed),
      searched,
      look,
    ),
    { content: notFoundPage(site, addressOf, look.notFoundStyle, workspace.language), path: "404.html" },
    ...accessibilityFiles(look),
    robots(base, site.isDraft),
    ...(base === undefined || site.isDraft ? [] : announcements(parts, look, base)),
  ];
}

/** The site map and the feed: of a site whose address is known, and never of a draft. */
function announcements(parts: readonly SitePart[], look: Look, base: string): readonly SiteFile[] {
  const documents = parts.flatMap((part) => part.documents);
  const { lists, pages } = look.site;
  const statements = pages.filter(({ name }) => name === "accessibility").flatMap(({ versions }) => versions);
  const mapped = [
    ...mappedInAll(lists, look.workspace.language),
    ...documents.flatMap((document) => document.mapped),
    ...mappedInAll(statements),
  ];
  return [
    siteMap(mapped, base),
    siteFeed(
      documents.flatMap(({ entries }) => entries),
      look,
      base,
    ),
  ];
}
