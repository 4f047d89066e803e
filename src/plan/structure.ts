import type { Diagnostic, Related } from "../text/diagnostic.js";
import type { Fix } from "../text/fix.js";
import type { Language, Localized } from "../text/language.js";
import type { Source, Span } from "../text/source.js";

/**
 * The structural checks: what must be right before a plan can be read as one. They cannot be turned off.
 * The titles are what `docs/rules.md` and reports call them.
 */
export const structureChecks = {
  "duplicate-section": "Two sections with the same number",
  "duplicate-table": "Two tables with the same id",
  "empty-file": "A file with nothing in it",
  "file-encoding": "A file that is not UTF-8",
  "file-too-large": "A file larger than a plan can need",
  "front-matter-language": "Front matter that is not YAML",
  "front-matter-missing": "A section without front matter, or without its end",
  "image-alt": "An image without alternative text",
  "image-missing": "An image that does not exist",
  "invalid-date-order": "A period that ends before it begins",
  "invalid-value": "A value of the wrong type or form",
  "link-broken": "A link to something that does not exist",
  "link-scheme": "A link of a kind that must not be published",
  "missing-key": "A required key is missing",
  "missing-title": "A section of your own without a title",
  "outside-workspace": "A file outside the workspace",
  "raw-html": "HTML in a section",
  "suppression-impossible": "A finding that cannot be allowed",
  "suppression-incomplete": "A finding allowed without a rule or a reason",
  "suppression-unused": "A finding allowed where there is none",
  "report-name": "A report's file name that cannot be an address",
  "text-damaged": "Characters that a text cannot hold",
  "trait-contradiction": "A trait that contradicts the unit's other facts",
  "translation-language": "A translation in the plan's own language",
  "unit-name": "A unit's folder name that cannot be an address",
  "unknown-directive": "A directive that does not exist",
  "unknown-file": "A file that is in no place where the tool would read it",
  "unknown-key": "A key that does not exist",
  "unknown-person": "A person who is not among the people",
  "unknown-rule": "A rule that does not exist",
  "unknown-section": "A section number that the outline lacks",
  "unknown-table": "A table that does not exist",
  "unknown-value": "A {{value}} that does not exist",
  "yaml-syntax": "YAML that cannot be read",
} as const satisfies Readonly<Record<string, string>>;

/** What is true of every structural check, for those who ask about one. */
export const structureNote: Localized = {
  en: "A structural check, which no setting turns off: without it the plan cannot be read as one.",
  fi: "Rakenteen tarkistus, jota mikään asetus ei poista käytöstä: ilman sitä suunnitelmaa ei voi lukea suunnitelmana.",
  sv: "En strukturkontroll, som ingen inställning stänger av: utan den kan planen inte läsas som en plan.",
};

export type StructureCheck = keyof typeof structureChecks;

/** A structural finding; always an error. */
export function structureError(
  rule: StructureCheck,
  source: Source,
  span: Span,
  message: Localized,
  more: { readonly unit?: string; readonly related?: readonly Related[]; readonly fix?: Fix } = {},
): Diagnostic {
  return { kind: "structure", message, rule, severity: "error", source, span, ...more };
}

/** The sentence that a did-you-mean adds, or nothing. */
export function didYouMean(suggestion: string | undefined): Localized {
  if (suggestion === undefined) return { en: "", fi: "", sv: "" };
  return {
    en: ` Did you mean “${suggestion}”?`,
    fi: ` Tarkoititko ”${suggestion}”?`,
    sv: ` Menade du ”${suggestion}”?`,
  };
}

/** Joins texts language by language. */
export function joinTexts(...parts: readonly Localized[]): Localized {
  const join = (language: Language): string => parts.map((part) => part[language]).join("");
  return { en: join("en"), fi: join("fi"), sv: join("sv") };
}
