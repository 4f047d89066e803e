import { pageFor, type ListedUnit } from "./listed-unit.js";
import type { Language } from "../../../text/language.js";

/** What the list is narrowed by, besides the name: the name of its field, and of the attribute that a unit carries. */
const fields = ["county", "language", "service"] as const;

/** The names of all services as the list in a language shows them, each with a short name for attributes and selectors. */
export function serviceTokens(units: readonly ListedUnit[], language: Language): ReadonlyMap<string, string> {
  const names = new Set(units.flatMap((unit) => pageFor(unit, language).services));
  return new Map([...names].map((name, index) => [name, `s${index + 1}`]));
}

/**
 * Style that narrows the lists in all languages to what their fields say, without scripts: each choice hides the units that lack it.
 * Values are ids and short names, so none needs escaping.
 */
export function listStyle(units: readonly ListedUnit[], languages: readonly Language[]): string {
  const values: Readonly<Record<(typeof fields)[number], Iterable<string>>> = {
    county: new Set(units.flatMap((unit) => unit.counties)),
    language: new Set(units.flatMap((unit) => unit.pages.map((page) => page.language))),
    service: new Set(languages.flatMap((language) => [...serviceTokens(units, language).values()])),
  };
  const rules = fields.flatMap((field) =>
    [...values[field]]
      .toSorted()
      .map(
        (value) =>
          `.filter:has([name="${field}"] [value="${value}"]:checked) ~ .unit-list > :not([data-${field}~="${value}"]) { display: none; }`,
      ),
  );
  return `${rules.join("\n")}\n`;
}
