import type { SiteAssets } from "./site-assets.js";
import { pageLanguages } from "./page-languages.js";
import type { SiteFile } from "../../plan/site-file.js";
import { accessibilityPage } from "../../render/site/accessibility-page.js";
import { inLanguage } from "../../resolve/outline.js";
import { canonicalOf, toRootFrom } from "../../site/addresses.js";

/** The accessibility statement in each language that the site's pages link to; none when the settings say nothing of it. */
export function accessibilityFiles(assets: SiteAssets): readonly SiteFile[] {
  const facts = assets.workspace.site?.accessibility;
  const versions = assets.site.pages.find((page) => page.name === "accessibility")?.versions ?? [];
  if (facts === undefined) return [];
  return versions.map(({ folder, language }) => ({
    content: accessibilityPage(
      facts,
      (facts.shortcomings ?? []).map((text) => inLanguage(text, language)),
      language,
      {
        canonical: canonicalOf(folder, assets.base),
        languages: pageLanguages(folder, versions, assets.base),
        pageContext: assets.site,
        provider: assets.workspace.provider,
        toRoot: toRootFrom(folder),
      },
    ),
    path: `${folder}index.html`,
  }));
}
