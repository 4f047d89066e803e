import type { Root } from "./read-text.js";
import type { ReadableFiles } from "../host/files.js";
import { structureError } from "../plan/structure.js";
import type { Report } from "../text/diagnostic.js";
import { Failure } from "../text/failure.js";

/** Tells of a symbolic link, which is never followed: what is published has to stand in the workspace itself. */
export function reportLink(path: string, report: Report, unit?: string): void {
  report(
    structureError(
      "outside-workspace",
      { path, text: "" },
      { end: 0, start: 0 },
      {
        en: "This is a symbolic link, and links are not followed. Replace the link with the file or folder itself.",
        fi: "Tämä on symbolinen linkki, eikä linkkejä seurata: julkaistavan on oltava itse työtilassa. Kopioi tiedosto tai kansio linkin tilalle.",
        sv: "Detta är en symbolisk länk, och länkar följs inte: det som publiceras ska finnas i själva arbetsytan. Kopiera filen eller mappen hit i stället för länken.",
      },
      unit === undefined ? {} : { unit },
    ),
  );
}

/** Refuses a folder at the top of the workspace that is a link. @throws Failure */
export function refuseLink(files: ReadableFiles, root: Root, name: string): void {
  if (files.kindOf(`${root.path}/${name}`) !== "link") return;
  throw new Failure(
    {
      en: `“${name}” is a symbolic link, and links are not followed.`,
      fi: `”${name}” on symbolinen linkki, eikä linkkejä seurata.`,
      sv: `”${name}” är en symbolisk länk, och länkar följs inte.`,
    },
    {
      en: "Put the folder itself in its place.",
      fi: "Laita sen tilalle itse kansio.",
      sv: "Lägg själva mappen på dess plats.",
    },
  );
}
