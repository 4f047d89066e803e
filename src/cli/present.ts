import type { Paint } from "./terminal.js";
import type { FileFailure, FileProblem } from "../host/files.js";
import { Failure } from "../text/failure.js";
import { visible } from "../text/harmless.js";
import type { Language, Localized } from "../text/language.js";

const labels = {
  bug: {
    en: "This is a bug in omavalvonta.",
    fi: "Tämä on omavalvonta-ohjelman vika.",
    sv: "Detta är ett fel i programmet omavalvonta.",
  },
  report: {
    en: "Please report it with the lines below and what you did.",
    fi: "Ilmoita siitä: liitä mukaan alla olevat rivit ja kerro, mitä teit.",
    sv: "Anmäl det: bifoga raderna nedan och berätta vad du gjorde.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why the program could not run, and what to do about it. */
export function presentFailure(error: Failure | FileFailure, language: Language, paint: Paint): string {
  const { what, hint } = error instanceof Failure ? error : describe(error);
  return `${paint(["red", "bold"], "✖")} ${visible(what[language])}\n  ${visible(hint[language])}\n`;
}

/** A bug shows its stack: it is for whoever mends it. */
export function presentBug(error: unknown, language: Language, paint: Paint): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${paint(["red", "bold"], "✖")} ${labels.bug[language]} ${labels.report[language]}\n\n${stack}\n`;
}

function describe(error: FileFailure): { readonly what: Localized; readonly hint: Localized } {
  const { path } = error;
  return {
    hint: hints[error.problem],
    what: {
      en: `“${path}” cannot be read or written: ${error.message}`,
      fi: `Kohdetta ”${path}” ei voi lukea tai kirjoittaa: ${error.message}`,
      sv: `”${path}” kan inte läsas eller skrivas: ${error.message}`,
    },
  };
}

const hints: Readonly<Record<FileProblem, Localized>> = {
  "disk-full": {
    en: "Free some disk space and try again.",
    fi: "Vapauta levytilaa ja yritä uudelleen.",
    sv: "Frigör diskutrymme och försök igen.",
  },
  link: {
    en: "Below the workspace, and below an output folder, no link is followed. Put the file or folder itself there.",
    fi: "Työtilassa ja tulostekansiossa linkkejä ei seurata. Laita paikalle itse tiedosto tai kansio.",
    sv: "I arbetsytan och i utdatamappen följs inga länkar. Lägg själva filen eller mappen där.",
  },
  missing: {
    en: "It was removed while the program ran, or a link leads nowhere.",
    fi: "Se poistettiin ohjelman aikana, tai linkki ei johda mihinkään.",
    sv: "Den togs bort medan programmet kördes, eller så leder en länk ingenstans.",
  },
  "no-permission": {
    en: "You lack the rights to it. Ask for them, or choose another folder.",
    fi: "Sinulla ei ole siihen oikeuksia. Pyydä oikeudet tai valitse toinen kansio.",
    sv: "Du saknar rättigheter till den. Be om rättigheter eller välj en annan mapp.",
  },
  "not-ours": {
    en: "Choose another folder with --cache-dir, or make this one yours alone: chmod 700.",
    fi: "Valitse toinen kansio valitsimella --cache-dir tai tee tästä vain omasi: chmod 700.",
    sv: "Välj en annan mapp med --cache-dir eller gör den här till enbart din: chmod 700.",
  },
  other: { en: "Check the disk and the path.", fi: "Tarkista levy ja polku.", sv: "Kontrollera disken och sökvägen." },
};
