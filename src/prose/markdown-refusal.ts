import type { Refusal } from "../plan/markdown.js";
import type { StructureCheck } from "../plan/structure-checks.js";
import { structureError } from "../plan/structure.js";
import type { Diagnostic } from "../text/diagnostic.js";
import type { Localized } from "../text/language.js";
import type { Source, Span } from "../text/source.js";

/** The finding about a text that is not parsed, at its place in the file. */
export function refusalError({ reason }: Refusal, source: Source, span: Span, unit?: string): Diagnostic {
  const [check, message] = findings[reason];
  return structureError(check, source, span, message, unit === undefined ? {} : { unit });
}

export const nestedTooDeep: Localized = {
  en: "Lists or quotations are nested too deeply here. Use fewer levels.",
  fi: "Luetteloita tai lainauksia on tässä liian monta sisäkkäin. Vähennä tasoja.",
  sv: "Listor eller citat är nästlade för djupt här. Använd färre nivåer.",
};

const findings: Readonly<Record<Refusal["reason"], readonly [StructureCheck, Localized]>> = {
  deep: ["text-damaged", nestedTooDeep],
  dense: [
    "text-too-dense",
    {
      en: "From here on the text goes on too long without an empty line, and has very many signs such as : [ & * _ in it. Divide it with empty lines, or divide the section into several files.",
      fi: "Tästä alkaen teksti jatkuu liian pitkään ilman tyhjää riviä, ja siinä on hyvin paljon merkkejä kuten : [ & * _. Jaa teksti tyhjillä riveillä tai jaa osio useaan tiedostoon.",
      sv: "Härifrån fortsätter texten för länge utan tom rad, och den innehåller mycket många tecken såsom : [ & * _. Dela upp texten med tomma rader, eller dela avsnittet i flera filer.",
    },
  ],
  long: [
    "file-too-large",
    {
      en: "The text is too long to be one section or one answer. Divide it into several files. Is this the right text?",
      fi: "Teksti on liian pitkä yhdeksi osioksi tai vastaukseksi. Jaa se useaan tiedostoon. Onko tämä oikea teksti?",
      sv: "Texten är för lång för ett avsnitt eller ett svar. Dela upp den i flera filer. Är det rätt text?",
    },
  ],
};
