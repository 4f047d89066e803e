import type { ListedUnit } from "./listed-unit.js";
import { h } from "../../html/elements.js";
import { framedPage } from "../frame.js";
import { alternates, languageNav, type LanguageLink } from "../language-links.js";
import { listEntry } from "./list-entry.js";
import { listFilter } from "./list-filter.js";
import { serviceTokens } from "./list-style.js";
import { searchForm, type SearchIndex } from "./search-form.js";
import type { PageContext } from "../page-context.js";
import { word } from "../../words/words.js";
import type { Workspace } from "../../../plan/file-types.generated.js";
import type { Language } from "../../../text/language.js";

/** Style and scripts of the lists, from the site's root. */
export interface ListAssets {
  readonly style: string;
  readonly filter: string;
  readonly search: string;
}

/** Where a list stands, and what its reader can look for. */
export interface ListPlace {
  readonly language: Language;
  readonly toRoot: string;
  readonly canonical: string | undefined;
  /** The lists in all languages; none when there is but one. */
  readonly languages: readonly LanguageLink[];
  /** The language of the list for readers of no other. */
  readonly otherwise: Language;
  /** What the plans are searched with; nothing on a site that has no search. */
  readonly searched: readonly SearchIndex[];
}

/** The list of all units. It is whole without scripts; with them it can be narrowed. */
export function listPage(
  units: readonly ListedUnit[],
  provider: Workspace["provider"],
  pageContext: PageContext,
  listAssets: ListAssets,
  place: ListPlace,
): string {
  const { canonical, language, languages, otherwise, searched, toRoot } = place;
  const services = serviceTokens(units, language);
  const isFiltered = units.length > 1;
  return framedPage({
    bodyClass: "list-page",
    canonical,
    description: `${word("plans", language)}, ${provider.name}`,
    isList: true,
    language,
    links: [
      ...(isFiltered ? [h("link", { href: `${toRoot}${listAssets.style}`, rel: "stylesheet" })] : []),
      ...alternates(languages, otherwise),
    ],
    pageContext,
    main: [
      pageContext.isDraft
        ? h("p", { class: "draft-notice", role: "note" }, h("strong", word("draft", language)))
        : undefined,
      languageNav(languages, language),
      // The long Finnish word may break on a narrow phone, at its seam.
      h("h1", word("plans", language).replace("suunnitelma", "\u00ADsuunnitelma")),
      searched.length === 0 ? undefined : searchForm(searched, language),
      isFiltered ? listFilter(units, services, language) : undefined,
      h(
        "ul",
        { class: "unit-list", id: "units" },
        units.map((unit) => listEntry(unit, services, language, toRoot)),
      ),
      isFiltered
        ? h("p", {
            ariaLive: "polite",
            class: "filter-result",
            id: "filter-result",
            dataNone: word("noMatches", language),
          })
        : undefined,
    ],
    provider,
    scripts: [...(isFiltered ? [listAssets.filter] : []), ...(searched.length === 0 ? [] : [listAssets.search])].map(
      (script) => `${toRoot}${script}`,
    ),
    title: pageContext.title[language],
    toRoot,
  });
}
