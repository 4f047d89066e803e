import { languages, type Language } from "../text/language.js";

/** The language of messages that come before a workspace is read: `--lang`, then the machine's. */
export function ambientLanguage(lang: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const wanted = lang ?? env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "";
  return languages.find((language) => wanted.toLowerCase().startsWith(language)) ?? "en";
}
