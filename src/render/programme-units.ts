import type { Element } from "hast";
import { h, items, table } from "./elements.js";
import type { ListedUnit } from "./list-page.js";
import { word } from "./words.js";
import { formatDate } from "../plan/dates.js";
import { anchorOf } from "../plan/outline.js";
import type { Language } from "../text/language.js";

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
      units.map((unit) => [
        toRoot === undefined
          ? unit.name
          : h("a", { href: `${toRoot}${unit.slug}/`, ...otherLanguage(unit, language) }, unit.name),
        unit.services.length === 0 ? "–" : items(unit.services),
        [
          unit.version === undefined ? undefined : `${word("version", language)} ${unit.version}`,
          unit.date === undefined ? undefined : formatDate(unit.date, language),
        ]
          .filter((part) => part !== undefined)
          .join(", ") || "–",
      ]),
      "programme-units",
    ),
  ];
}

function otherLanguage(unit: ListedUnit, language: Language): Readonly<Record<string, string>> {
  return unit.language === language ? {} : { hrefLang: unit.language, lang: unit.language };
}
