import { createRequire } from "node:module";
import type { Language } from "../../text/language.js";

const require = createRequire(import.meta.url);

/** The library with each language's patterns, which is read when the first word of the language comes: only prints need it. */
const modules: Readonly<Record<Language, string>> = {
  en: "hyphen/en-gb/index.js",
  fi: "hyphen/fi/index.js",
  sv: "hyphen/sv/index.js",
};

const loaded = new Map<Language, (word: string) => string>();

/** Puts soft hyphens where a word may be divided. */
export function hyphenate(word: string, language: Language): string {
  const known = loaded.get(language);
  if (known !== undefined) return known(word);
  const { hyphenateSync } = require(modules[language]) as { readonly hyphenateSync: (text: string) => string };
  loaded.set(language, hyphenateSync);
  return hyphenateSync(word);
}
