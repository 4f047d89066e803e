import { regulation } from "./catalogue.generated.js";
import type { Basis, ListItem, Requirement, Role, When } from "./data.js";
import type { Severity } from "../text/diagnostic.js";
import { languages, type Language, type Localized } from "../text/language.js";

export { regulation };

const requirements: ReadonlyMap<string, Requirement> = new Map(regulation.requirements.map((item) => [item.id, item]));
const roles: ReadonlyMap<string, Role> = new Map(regulation.roles.map((item) => [item.id, item]));

export function findRequirement(id: string): Requirement | undefined {
  return requirements.get(id);
}

export function findRole(id: string): Role | undefined {
  return roles.get(id);
}

/** Whether a condition holds for a unit with these traits. */
export function applies(when: When, traits: ReadonlySet<string>): boolean {
  return when === "always" || when.some((trait) => traits.has(trait));
}

/** The title of an id in one of the closed lists; the id itself for one that the list lacks. */
export function titleIn(list: readonly ListItem[], id: string, language: Language): string {
  return list.find((item) => item.id === id)?.title[language] ?? id;
}

/** The severity of a missing requirement follows its most binding source: what the law or the määräys demands is an error. */
export function severityOf(source: readonly Basis[]): Severity {
  const kinds = new Set(source.map((basis) => basis.kind));
  if (kinds.has("law") || kinds.has("maarays")) return "error";
  return kinds.has("template") ? "warning" : "info";
}

/** The most binding source in words with its reliability code; claims no more than the code allows. */
export function basisText(source: readonly Basis[]): Localized {
  const basis = source[0];
  const text = (language: Language): string =>
    basis === undefined ? "" : `${citation(basis, language)} [${basis.reliability}]`;
  const [fi, sv, en] = languages.map(text);
  return { en: en ?? "", fi: fi ?? "", sv: sv ?? "" };
}

const words = {
  custom: { en: "good practice", fi: "hyvä käytäntö", sv: "god praxis" },
  law: { en: "Act", fi: "laki", sv: "lag" },
  maarays: { en: "regulation 1/2024, heading", fi: "määräys 1/2024, otsikko", sv: "föreskrift 1/2024, rubrik" },
  template: { en: "APTK template, heading", fi: "APTK:n mallipohja, otsikko", sv: "modellen för plan (APTK), rubrik" },
} as const satisfies Readonly<Record<Basis["kind"], Localized>>;

function citation(basis: Basis, language: Language): string {
  const where =
    basis.act === undefined ? basis.heading : `${basis.act} ${localSection(basis.section ?? "", language)}`.trim();
  const note = where === undefined ? basis.note : where;
  return note === undefined ? words[basis.kind][language] : `${words[basis.kind][language]} ${note}`;
}

/** Swedish statutes write `27 § 1 mom.` with a full stop. */
function localSection(section: string, language: Language): string {
  if (language === "sv") return section.replaceAll(/\bmom\b\.?/g, "mom.").replaceAll(/(\d) k\b/g, "$1 punkten");
  if (language === "en") return section.replaceAll(/\bmom\b\.?/g, "subsection");
  return section;
}
