import { formatDate } from "../../plan/dates.js";
import type { BlockChange, Changes, SectionChange } from "../../plan/file-types.generated.js";
import type { Language, Localized } from "../../text/language.js";

/** A compared version as a sentence names it. */
export function versionName({ date, folder, version }: Changes["to"], language: Language): string {
  if (folder === undefined) return working[language];
  return `${versionWord[language]} ${version ?? "–"}${date === undefined ? "" : ` (${formatDate(date, language)})`}`;
}

const versionWord: Localized = { en: "version", fi: "versio", sv: "version" };

const working: Localized = { en: "the working files", fi: "työtiedostot", sv: "arbetsfilerna" };

export const sectionWords: Readonly<Record<SectionChange["change"], Localized>> = {
  added: { en: "new section", fi: "uusi kohta", sv: "ny punkt" },
  changed: { en: "changed", fi: "muuttunut", sv: "ändrad" },
  moved: { en: "moved", fi: "siirretty", sv: "flyttad" },
  removed: { en: "removed", fi: "poistettu", sv: "borttagen" },
};

/** Where a section stood before, when its place changed. */
export function formerPlace({ movedFrom, number }: SectionChange, language: Language): string {
  if (movedFrom === undefined) return "";
  const before = movedFrom.number === undefined || movedFrom.number === number ? "" : ` ${movedFrom.number}`;
  const words: Localized =
    before === ""
      ? { en: "in another place", fi: "eri paikassa", sv: "på en annan plats" }
      : { en: "was", fi: "oli", sv: "var" };
  return `, ${words[language]}${before}`;
}

export const kindWords: Readonly<Record<BlockChange["kind"], Localized>> = {
  action: { en: "development measure", fi: "kehittämistoimenpide", sv: "utvecklingsåtgärd" },
  fact: { en: "fact", fi: "tieto", sv: "uppgift" },
  heading: { en: "heading", fi: "otsikko", sv: "rubrik" },
  item: { en: "point", fi: "luetelman kohta", sv: "punkt" },
  person: { en: "person", fi: "henkilö", sv: "person" },
  picture: { en: "picture", fi: "kuva", sv: "bild" },
  risk: { en: "risk", fi: "riski", sv: "risk" },
  row: { en: "row of a table", fi: "taulukon rivi", sv: "tabellrad" },
  text: { en: "paragraph", fi: "kappale", sv: "stycke" },
};

export const orderOnly: Localized = {
  en: "only the order of the paragraphs changed",
  fi: "vain kappaleiden järjestys muuttui",
  sv: "bara styckenas ordning ändrades",
};
