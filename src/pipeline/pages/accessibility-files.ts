import type { Look } from "./look.js";
import { pageLanguages } from "./page-languages.js";
import type { SiteFile } from "../../plan/site-file.js";
import { accessibilityPage } from "../../render/site/accessibility-page.js";
import { inLanguage } from "../../resolve/outline.js";
import { canonicalOf, toRootFrom } from "../../site/addresses.js";

/** The accessibility statement in each language that the site's pages link to; none when the settings say nothing of it. */
export function accessibilityFiles(look: Look): readonly SiteFile[] {
  const facts = look.workspace.site?.accessibility;
  const versions = look.site.pages.find((page) => page.name === "accessibility")?.versions ?? [];
  if (facts === undefined) return [];
  return versions.map(({ folder, language }) => ({
    content: accessibilityPage(
      facts,
      (facts.shortcomings ?? []).map((text) => inLanguage(text, language)),
      language,
      {
        canonical: canonicalOf(folder, look.base),
        languages: pageLanguages(folder, versions, look.base),
        look: look.site,
        provider: look.workspace.provider,
        toRoot: toRootFrom(folder),
      },
    ),
    path: `${folder}index.html`,
  }));
}
