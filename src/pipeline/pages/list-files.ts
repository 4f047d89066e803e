import type { SiteAssets } from "./site-assets.js";
import { pageLanguages } from "./page-languages.js";
import type { SiteFile } from "../../plan/site-file.js";
import { listPage } from "../../render/site/list/list-page.js";
import type { ListedUnit } from "../../render/site/list/listed-unit.js";
import { listStyle } from "../../render/site/list/list-style.js";
import type { SearchIndex } from "../../render/site/list/search-form.js";
import { canonicalOf, toRootFrom } from "../../site/addresses.js";
import { assetFile } from "../../site/style.js";
import type { Language } from "../../text/language.js";

/** The list of units in each language of the site, and the style that narrows them. `searched`: the indexes for searching its plans. */
export function listFiles(
  units: readonly ListedUnit[],
  searched: readonly SearchIndex[],
  assets: SiteAssets,
): readonly SiteFile[] {
  const { base, site, workspace } = assets;
  const style = assetFile(
    "list",
    "css",
    listStyle(
      units,
      site.lists.map(({ language }) => language),
    ),
  );
  const listAssets = { filter: assets.filterScript, search: assets.searchScript, style: style.path };
  const pages = site.lists.map(({ folder, language }): SiteFile => {
    const place = {
      canonical: canonicalOf(folder, base),
      language,
      languages: pageLanguages(folder, site.lists, base),
      otherwise: workspace.language,
      searched: searchedOn(language, searched, workspace.language),
      toRoot: toRootFrom(folder),
    };
    return { content: listPage(units, workspace.provider, site, listAssets, place), path: `${folder}index.html` };
  });
  return [...(units.length > 1 ? [style] : []), ...pages];
}

/** The site's own list finds plans in every language, as some may be in one that its reader did not expect; another finds those in its own. */
function searchedOn(language: Language, searched: readonly SearchIndex[], main: Language): readonly SearchIndex[] {
  return searched.filter((index) => language === main || language === index.language);
}
