import { accessibilityFiles } from "./accessibility-files.js";
import { siteFeed } from "./feed-file.js";
import { listFiles } from "./list-files.js";
import type { SiteAssets } from "./site-assets.js";
import { mappedInAll } from "./mapped-pages.js";
import type { UnitOutput } from "./unit-output.js";
import type { SiteFile } from "../../plan/site-file.js";
import { notFoundPage } from "../../render/site/not-found-page.js";
import type { SearchIndex } from "../../render/site/list/search-form.js";
import { canonicalOf } from "../../site/addresses.js";
import { robots, siteMap } from "../../site/search-engines.js";

/** The files that belong to no unit. `units` are those of the list, `parts` all that the site has; `searched`: the indexes for searching it. */
export function wholeSiteFiles(
  units: readonly UnitOutput[],
  parts: readonly UnitOutput[],
  searched: readonly SearchIndex[],
  assets: SiteAssets,
): readonly SiteFile[] {
  const { base, site, workspace } = assets;
  const addressOf = (folder: string): string | undefined => canonicalOf(folder, base);
  return [
    ...assets.files,
    ...listFiles(
      units.map((part) => part.listed),
      searched,
      assets,
    ),
    { content: notFoundPage(site, addressOf, assets.notFoundStyle, workspace.language), path: "404.html" },
    ...accessibilityFiles(assets),
    robots(base, site.isDraft),
    ...(base === undefined || site.isDraft ? [] : announcements(parts, assets, base)),
  ];
}

/** The site map and the feed: of a site whose address is known, and never of a draft. */
function announcements(parts: readonly UnitOutput[], assets: SiteAssets, base: string): readonly SiteFile[] {
  const documents = parts.flatMap((part) => part.documents);
  const { lists, pages } = assets.site;
  const statements = pages.filter(({ name }) => name === "accessibility").flatMap(({ versions }) => versions);
  const mapped = [
    ...mappedInAll(lists, assets.workspace.language),
    ...documents.flatMap((document) => document.mapped),
    ...mappedInAll(statements),
  ];
  return [
    siteMap(mapped, base),
    siteFeed(
      documents.flatMap(({ entries }) => entries),
      assets,
      base,
    ),
  ];
}
