import { isPortableName } from "../text/portable-name.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import type { Report } from "../text/diagnostic.js";
import { languages, type Localized } from "../text/language.js";

/** Addresses that the site itself uses. */
const reserved: ReadonlySet<string> = new Set([
  "accessibility",
  "assets",
  "pagefind",
  "shared",
  "shared-files",
  "index",
  "404",
  "feed",
  "sitemap",
  "robots",
  "programme",
  "versions",
  ...languages,
]);

/** Whether a folder's name can be a unit's address for ever: letters a–z, digits and hyphens, 1–60 of them. */
export function isUnitName(name: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/i.test(name) && !isReserved(name);
}

/** Whether the site itself uses an address, or no folder on some machine can have the name. */
export function isReserved(name: string): boolean {
  return reserved.has(name.toLowerCase()) || isDevice(name);
}

/** A name that folders have elsewhere, but not in Windows. */
function isDevice(name: string): boolean {
  return /^[a-z0-9-]+$/i.test(name) && !isPortableName(name);
}

/** The nearest name that can be an address; `ä` becomes `a`, spaces become hyphens. Undefined when nothing is left. */
export function toUnitName(name: string): string | undefined {
  const plain = name
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);
  const candidate = isReserved(plain) ? `${plain}-1` : plain;
  return isUnitName(candidate) ? candidate : undefined;
}

export function reportUnitName(slug: string, report: Report): void {
  const suggestion = toUnitName(slug);
  report(
    structureError(
      "unit-name",
      { path: `units/${slug}`, text: "" },
      { end: 0, start: 0 },
      concatLocalized(
        isReserved(slug)
          ? taken(slug)
          : {
              en: `The folder's name is the unit's address on the web, and “${slug}” cannot be one: use 1–60 small letters a–z, digits and hyphens, and begin and end with a letter or digit.`,
              fi: `Kansion nimi on yksikön osoite verkossa, eikä ”${slug}” kelpaa osoitteeksi: käytä 1–60 merkkiä: pieniä kirjaimia a–z, numeroita ja niiden välissä yhdysmerkkejä.`,
              sv: `Mappens namn är enhetens adress på webben, och ”${slug}” duger inte som adress: använd 1–60 tecken: små bokstäver a–z, siffror och mellan dem bindestreck.`,
            },
        didYouMean(suggestion === slug ? undefined : suggestion),
      ),
      { unit: slug },
    ),
  );
}

function taken(slug: string): Localized {
  if (isDevice(slug))
    return {
      en: `The folder's name is the unit's address on the web, and no folder can be called “${slug}” in Windows. Rename the folder.`,
      fi: `Kansion nimi on yksikön osoite verkossa, eikä minkään kansion nimi voi olla ”${slug}” Windowsissa. Nimeä kansio uudelleen.`,
      sv: `Mappens namn är enhetens adress på webben, och ingen mapp kan heta ”${slug}” i Windows. Byt namn på mappen.`,
    };
  return {
    en: `The folder's name is the unit's address on the web, and the site itself uses “${slug}”. Rename the folder.`,
    fi: `Kansion nimi on yksikön osoite verkossa, ja sivusto käyttää itse osoitetta ”${slug}”. Nimeä kansio uudelleen.`,
    sv: `Mappens namn är enhetens adress på webben, och webbplatsen använder själv ”${slug}”. Byt namn på mappen.`,
  };
}
