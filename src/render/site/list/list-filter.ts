import type { Element } from "hast";
import { h, type Child } from "../../html/elements.js";
import { pageFor, type ListedUnit } from "./listed-unit.js";
import { word } from "../../words/words.js";
import { regulation } from "../../../regulation/regulation.js";
import type { Language } from "../../../text/language.js";

/** The fields that narrow the list. The choices work by style alone; the name needs the script, and its field is hidden without. */
export function listFilter(
  units: readonly ListedUnit[],
  services: ReadonlyMap<string, string>,
  language: Language,
): Element {
  const counties = regulation.counties.filter((county) => units.some((unit) => unit.counties.includes(county.id)));
  const spoken = regulation.languages.filter((item) =>
    units.some((unit) => unit.pages.some((page) => page.language === item.id)),
  );
  const inOther = otherLanguages(units, language);
  const option = (value: string, text: string, lang?: Language): Child =>
    h("option", { ...(lang === undefined ? {} : { lang }), value }, text);
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
    field(
      "filter-service",
      word("service", language),
      h("select", { id: "filter-service", name: "service" }, [
        h("option", { value: "" }, word("allServices", language)),
        ...[...services]
          .toSorted(([a], [b]) => a.localeCompare(b, language))
          .map(([name, token]) => option(token, name, inOther.get(name)) as never),
      ]),
    ),
  ]);
}

/** The languages of the services that the list names in another than its own. */
function otherLanguages(units: readonly ListedUnit[], language: Language): ReadonlyMap<string, Language> {
  const pages = units.map((unit) => pageFor(unit, language));
  const own = new Set(pages.flatMap((page) => (page.language === language ? page.services : [])));
  return new Map(
    pages.flatMap((page) =>
      page.services.filter((name) => !own.has(name)).map((name) => [name, page.language] as const),
    ),
  );
}

function field(id: string, label: string, control: Child): Element {
  return h("div", { class: `field ${id}` }, [h("label", { for: id }, label), control]);
}
