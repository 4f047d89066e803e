import type { LanguageLink } from "../../render/site/language-links.js";
import type { LanguagePage } from "../../render/site/page-context.js";
import { canonicalOf, toRootFrom } from "../../site/addresses.js";

/** A page in its languages, as links from the one in `folder`; none when it is in one language alone. */
export function pageLanguages(
  folder: string,
  pages: readonly LanguagePage[],
  base: string | undefined,
): readonly LanguageLink[] {
  if (pages.length < 2) return [];
  return pages.map((page) => ({
    address: canonicalOf(page.folder, base),
    href: page.folder === folder ? "./" : `${toRootFrom(folder)}${page.folder}`,
    isCurrent: page.folder === folder,
    language: page.language,
  }));
}
