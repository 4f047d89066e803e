import type { Element } from "hast";
import { facts, h } from "../../html/elements.js";
import { pageFor, type ListedUnit } from "./listed-unit.js";
import { word } from "../../words/words.js";
import { formatDate } from "../../../plan/dates.js";
import { regulation, titleIn } from "../../../regulation/regulation.js";
import type { Language } from "../../../text/language.js";

/** A unit on the list in a language: the way to its plan, which says so when it is in another, and what helps to know the unit by. */
export function listEntry(
  unit: ListedUnit,
  services: ReadonlyMap<string, string>,
  language: Language,
  toRoot: string,
): Element {
  const page = pageFor(unit, language);
  const isOther = page.language !== language;
  const inOther = isOther ? { lang: page.language } : {};
  const counties = unit.counties.map((county) => titleIn(regulation.counties, county, language)).join(", ");
  const standing = [
    unit.version === undefined ? undefined : `${word("version", language)} ${unit.version}`,
    unit.date === undefined ? undefined : formatDate(unit.date, language),
    unit.pages.length === 1
      ? undefined
      : unit.pages.map((one) => titleIn(regulation.languages, one.language, language)).join(", "),
  ];
  return h(
    "li",
    {
      class: "unit",
      dataCounty: unit.counties.join(" "),
      dataLanguage: unit.pages.map((one) => one.language).join(" "),
      dataService: page.services.map((name) => services.get(name)).join(" "),
    },
    [
      h("h2", [
        h(
          "a",
          { href: `${toRoot}${page.folder}`, ...inOther, ...(isOther ? { hrefLang: page.language } : {}) },
          page.name,
        ),
        isOther ? [" ", h("span", { class: "in-language" }, `(${word(`in-${page.language}`, language)})`)] : undefined,
      ]),
      facts(
        [
          [
            word("services", language),
            page.services.length === 0 ? undefined : h("span", inOther, page.services.join(", ")),
          ],
          [
            word("counties", language),
            [counties, unit.city].filter((part) => part !== undefined && part !== "").join(" · "),
          ],
          [word("planShort", language), standing.filter((part) => part !== undefined).join(" · ")],
        ],
        "unit-facts",
      ),
    ],
  );
}
