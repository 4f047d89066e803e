import type { StructureCheck } from "./structure-checks.js";
import type { Diagnostic, Related } from "../text/diagnostic.js";
import type { Fix } from "../text/fix.js";
import type { Language, Localized } from "../text/language.js";
import type { Source, Span } from "../text/source.js";

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
export function concatLocalized(...parts: readonly Localized[]): Localized {
  const join = (language: Language): string => parts.map((part) => part[language]).join("");
  return { en: join("en"), fi: join("fi"), sv: join("sv") };
}
