import type { Element } from "hast";
import { h, items, table } from "../html/elements.js";
import { pageFor, type ListedPage, type ListedUnit } from "../site/list/listed-unit.js";
import { word } from "../words/words.js";
import { formatDate } from "../../plan/dates.js";
import { anchorOf } from "../../plan/outline.js";
import type { Language } from "../../text/language.js";

/** The heading under which the programme lists its units. */
export const unitsAnchor = anchorOf("units");

/** The units whose plans are part of the programme (741/2023 26 §). `toRoot` is undefined on paper, which has no links. */
export function programmeUnits(
  units: readonly ListedUnit[],
  language: Language,
  toRoot: string | undefined,
): readonly Element[] {
  return [
    h("h2", { class: "section-heading", id: unitsAnchor }, word("unitsAndPlans", language)),
    table(
      word("units", language),
      [word("unit", language), word("services", language), word("planShort", language)],
      units.map((unit) => {
        const page = pageFor(unit, language);
        const standing = [
          unit.version === undefined ? undefined : `${word("version", language)} ${unit.version}`,
          unit.date === undefined ? undefined : formatDate(unit.date, language),
        ];
        return [
          toRoot === undefined
            ? page.name
            : h("a", { href: `${toRoot}${page.folder}`, ...otherLanguage(page, language) }, page.name),
          page.services.length === 0 ? "–" : items(page.services),
          standing.filter((part) => part !== undefined).join(", ") || "–",
        ];
      }),
      "programme-units",
    ),
  ];
}

function otherLanguage(page: ListedPage, language: Language): Readonly<Record<string, string>> {
  return page.language === language ? {} : { hrefLang: page.language, lang: page.language };
}
