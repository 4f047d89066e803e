import { htmlDocument } from "./document.js";
import { facts, flat, h, type Child } from "./elements.js";
import { framedPage } from "./frame.js";
import { serviceTokens } from "./list-style.js";
import { searchForm } from "./search-form.js";
import type { SiteLook } from "./site-look.js";
import { word } from "./words.js";
import { formatDate } from "../plan/dates.js";
import type { Workspace } from "../plan/file-types.generated.js";
import { regulation, titleIn } from "../regulation/regulation.js";
import { languages, type Language } from "../text/language.js";

/** What the list shows of a unit. */
export interface ListedUnit {
  readonly slug: string;
  readonly name: string;
  readonly language: Language;
  /** The languages in which the plan can be read; its own first. */
  readonly languages: readonly Language[];
  readonly services: readonly string[];
  /** Ids of counties. */
  readonly counties: readonly string[];
  readonly city: string | undefined;
  readonly version: string | undefined;
  readonly date: string | undefined;
}

/** Style and scripts of the list; the search is missing from a site without an index. */
export interface ListAssets {
  readonly style: string;
  readonly filter: string;
  readonly search: { readonly script: string; readonly languages: readonly Language[] } | undefined;
}

/** The list of all units. It is whole without scripts; with them it can be narrowed. */
export function listPage(
  units: readonly ListedUnit[],
  provider: Workspace["provider"],
  language: Language,
  look: SiteLook,
  assets: ListAssets,
  canonical: string | undefined,
): string {
  const services = serviceTokens(units);
  return framedPage({
    bodyClass: "list-page",
    canonical,
    description: `${word("plans", language)}, ${provider.name}`,
    language,
    ...(units.length > 1 ? { links: [h("link", { href: assets.style, rel: "stylesheet" })] } : {}),
    look,
    main: [
      ...flat(
        look.isDraft
          ? h("p", { class: "draft-notice", role: "note" }, h("strong", word("draft", language)))
          : undefined,
      ),
      // The long Finnish word may break on a narrow phone, at its seam.
      h("h1", word("plans", language).replace("suunnitelma", "\u00ADsuunnitelma")),
      ...flat(assets.search === undefined ? undefined : searchForm(assets.search.languages, language)),
      ...flat(units.length > 1 ? filterForm(units, services, language) : undefined),
      h(
        "ul",
        { class: "unit-list", id: "units" },
        units.map((unit) => listEntry(unit, services, language)),
      ),
      ...flat(
        units.length > 1
          ? h("p", {
              ariaLive: "polite",
              class: "filter-result",
              id: "filter-result",
              dataNone: word("noMatches", language),
            })
          : undefined,
      ),
    ],
    provider,
    scripts: [
      ...(units.length > 1 ? [assets.filter] : []),
      ...(assets.search === undefined ? [] : [assets.search.script]),
    ],
    title: look.title,
    toRoot: "",
  });
}

/** The fields that narrow the list. The choices work by style alone; the name needs the script, and its field is hidden without. */
function filterForm(units: readonly ListedUnit[], services: ReadonlyMap<string, string>, language: Language): Child {
  const counties = regulation.counties.filter((county) => units.some((unit) => unit.counties.includes(county.id)));
  const spoken = regulation.languages.filter((item) =>
    units.some((unit) => unit.languages.includes(item.id as Language)),
  );
  const option = (value: string, text: string): Child => h("option", { value }, text);
  return h("div", { ariaLabel: word("filter", language), class: "filter", id: "filter", role: "search" }, [
    field(
      "filter-name",
      word("nameContains", language),
      h("input", { autoComplete: "off", id: "filter-name", name: "name", type: "search" }),
    ),
    field(
      "filter-county",
      word("counties", language),
      h("select", { id: "filter-county", name: "county" }, [
        h("option", { value: "" }, word("allCounties", language)),
        ...counties.map((county) => option(county.id, county.title[language]) as never),
      ]),
    ),
    ...flat(
      spoken.length > 1
        ? field(
            "filter-language",
            word("languageOfPlan", language),
            h("select", { id: "filter-language", name: "language" }, [
              h("option", { value: "" }, word("allLanguages", language)),
              ...spoken.map((item) => option(item.id, item.title[language]) as never),
            ]),
          )
        : undefined,
    ),
    field(
      "filter-service",
      word("service", language),
      h("select", { id: "filter-service", name: "service" }, [
        h("option", { value: "" }, word("allServices", language)),
        ...[...services]
          .toSorted(([a], [b]) => a.localeCompare(b, language))
          .map(([name, token]) => option(token, name) as never),
      ]),
    ),
  ]);
}

function field(id: string, label: string, control: Child): ReturnType<typeof h> {
  return h("div", { class: `field ${id}` }, [h("label", { for: id }, label), ...flat(control)]);
}

function listEntry(unit: ListedUnit, services: ReadonlyMap<string, string>, language: Language): ReturnType<typeof h> {
  const inOther = unit.language === language ? {} : { lang: unit.language };
  const counties = unit.counties.map((county) => titleIn(regulation.counties, county, language)).join(", ");
  const dated = [
    unit.version === undefined ? undefined : `${word("version", language)} ${unit.version}`,
    unit.date === undefined ? undefined : formatDate(unit.date, language),
  ];
  const languageName =
    unit.language === language && unit.languages.length === 1
      ? undefined
      : unit.languages.map((one) => titleIn(regulation.languages, one, language)).join(", ");
  return h(
    "li",
    {
      class: "unit",
      dataCounty: unit.counties.join(" "),
      dataLanguage: unit.languages.join(" "),
      dataService: unit.services.map((name) => services.get(name)).join(" "),
    },
    [
      h(
        "h2",
        h(
          "a",
          { href: `${unit.slug}/`, ...inOther, ...(unit.language === language ? {} : { hrefLang: unit.language }) },
          unit.name,
        ),
      ),
      ...flat(
        facts(
          [
            [
              word("services", language),
              unit.services.length === 0 ? undefined : h("span", inOther, unit.services.join(", ")),
            ],
            [
              word("counties", language),
              [counties, unit.city].filter((part) => part !== undefined && part !== "").join(" · "),
            ],
            [word("planShort", language), [...dated, languageName].filter((part) => part !== undefined).join(" · ")],
          ],
          "unit-facts",
        ),
      ),
    ],
  );
}

/** Shown for an address that does not exist, at any depth; so it brings its own style and links only to the site's known address. */
export function notFoundPage(title: string, siteUrl: string | undefined, style: string, language: Language): string {
  const others = languages.filter((other) => other !== language);
  return htmlDocument(
    {
      canonical: undefined,
      description: undefined,
      inlineStyle: style,
      isDraft: true,
      language,
      styleSheet: undefined,
      title: `${word("notFound", language)} – ${title}`,
    },
    "not-found-page",
    [
      h("main", { id: "main" }, [
        h("h1", word("notFound", language)),
        h("p", word("notFoundText", language)),
        ...others.map((other) => h("p", { lang: other }, `${word("notFound", other)}. ${word("notFoundText", other)}`)),
        ...flat(siteUrl === undefined ? undefined : h("p", h("a", { href: siteUrl }, word("backToList", language)))),
      ]),
    ],
  );
}
