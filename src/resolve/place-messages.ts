import type { Localized } from "../text/language.js";

/** Of a path that is a symbolic link, or leads through one. */
export function throughLink(url: string): Localized {
  return {
    en: `“${url}” is a symbolic link, or is reached through one, and links are not followed. Copy the file itself into the workspace.`,
    fi: `”${url}” on symbolinen linkki tai sellaisen takana, eikä linkkejä seurata. Kopioi itse tiedosto työtilaan.`,
    sv: `”${url}” är en symbolisk länk eller finns bakom en sådan, och länkar följs inte. Kopiera själva filen till arbetsytan.`,
  };
}

/** Of a path that leads where nothing is published from. */
export function notForPublishing(url: string): Localized {
  return {
    en: `“${url}” is hidden, belongs to installed packages, or to released versions; nothing is published from there. Copy the file into the unit's folder.`,
    fi: `”${url}” on piilotettu, kuuluu asennettuihin paketteihin tai julkaistuihin versioihin; sieltä ei julkaista mitään. Kopioi tiedosto yksikön kansioon.`,
    sv: `”${url}” är dold, hör till installerade paket eller till publicerade versioner; därifrån publiceras inget. Kopiera filen till enhetens mapp.`,
  };
}
