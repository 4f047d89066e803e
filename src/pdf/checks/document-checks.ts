import type { PdfCheck, PdfSubject } from "./check.js";
import { structureRoot } from "../file/structure.js";
import { isDictionary, isReference, textOf } from "../file/values.js";

const tags: PdfCheck = {
  advice: {
    en: "Make the PDF again with tags: in word processors choose the accessible or tagged PDF when saving.",
    fi: "Tee PDF uudelleen saavutettavana: valitse tallennettaessa tunnisteet (rakennetiedot) mukaan.",
    sv: "Gör PDF-filen på nytt som taggad: välj tillgänglig eller taggad PDF när du sparar.",
  },
  id: "tags",
  run: ({ file, root }) => {
    const mark = file.resolve(root.get("MarkInfo"));
    const isMarked = isDictionary(mark) && mark.get("Marked") === true;
    return isMarked && structureRoot(file) !== undefined
      ? []
      : [
          {
            en: "The document has no tags, so a screen reader cannot tell headings, lists and tables apart.",
            fi: "Tiedostossa ei ole tunnisteita, joten ruudunlukija ei erota otsikoita, luetteloita ja taulukoita.",
            sv: "Dokumentet saknar taggar, så en skärmläsare skiljer inte rubriker, listor och tabeller åt.",
          },
        ];
  },
  title: { en: "Tags", fi: "Rakenteen tunnisteet", sv: "Taggar" },
};

const title: PdfCheck = {
  advice: {
    en: "Give the document a title in its properties, and let readers show it instead of the file's name.",
    fi: "Anna asiakirjalle otsikko sen ominaisuuksissa ja aseta se näkymään tiedostonimen sijasta.",
    sv: "Ge dokumentet en titel i dess egenskaper och låt den visas i stället för filnamnet.",
  },
  id: "title",
  run: ({ file, root }) => {
    const info = file.resolve(file.trailer.get("Info"));
    const text = (isDictionary(info) ? textOf(file.resolve(info.get("Title"))) : undefined) ?? "";
    const preferences = file.resolve(root.get("ViewerPreferences"));
    const isShown = isDictionary(preferences) && preferences.get("DisplayDocTitle") === true;
    return [
      ...(text.trim() === ""
        ? [
            {
              en: "The document has no title.",
              fi: "Asiakirjalla ei ole otsikkoa.",
              sv: "Dokumentet har ingen titel.",
            },
          ]
        : []),
      ...(isShown
        ? []
        : [
            {
              en: "Readers show the file's name instead of the title (DisplayDocTitle).",
              fi: "Lukuohjelma näyttää otsikon sijasta tiedoston nimen (DisplayDocTitle).",
              sv: "Läsprogrammet visar filens namn i stället för titeln (DisplayDocTitle).",
            },
          ]),
    ];
  },
  title: { en: "Title", fi: "Otsikko", sv: "Titel" },
};

const language: PdfCheck = {
  advice: {
    en: "Set the document's language in the program that made it.",
    fi: "Aseta asiakirjan kieli ohjelmassa, jolla se on tehty.",
    sv: "Ange dokumentets språk i programmet som det är gjort med.",
  },
  id: "language",
  run: ({ file, root }) =>
    /^[a-z]{2,3}(?:-|$)/i.test(textOf(file.resolve(root.get("Lang"))) ?? "")
      ? []
      : [
          {
            en: "The document does not say its language, so it may be read aloud in the wrong one.",
            fi: "Asiakirja ei kerro kieltään, joten se voidaan lukea ääneen väärällä kielellä.",
            sv: "Dokumentet anger inte sitt språk och kan därför läsas upp på fel språk.",
          },
        ],
  title: { en: "Language", fi: "Kieli", sv: "Språk" },
};

const metadata: PdfCheck = {
  advice: {
    en: "Make the PDF with a program that writes XMP metadata with a title and a language.",
    fi: "Tee PDF ohjelmalla, joka kirjoittaa XMP-metatiedot: otsikon ja kielen.",
    sv: "Gör PDF-filen med ett program som skriver XMP-metadata med titel och språk.",
  },
  id: "metadata",
  run: (subject) => {
    const xmp = xmpOf(subject);
    const lacks = ["dc:title", "dc:language"].filter((property) => !(xmp ?? "").includes(`<${property}>`));
    return lacks.length === 0
      ? []
      : [
          {
            en: `The metadata (XMP) lack ${lacks.join(", ")}.`,
            fi: `Metatiedoista (XMP) puuttuu ${lacks.join(", ")}.`,
            sv: `I metadata (XMP) saknas ${lacks.join(", ")}.`,
          },
        ];
  },
  title: { en: "Metadata", fi: "Metatiedot", sv: "Metadata" },
};

/** The document's metadata in XMP, when it has any that can be read. */
export function xmpOf({ file, root }: Pick<PdfSubject, "file" | "root">): string | undefined {
  const reference = root.get("Metadata");
  const content = isReference(reference) ? file.stream(reference.to) : undefined;
  return content === undefined ? undefined : new TextDecoder().decode(content);
}

/** A document of more pages than this is not read from beginning to end. */
const pagesWithoutOutline = 20;

const outline: PdfCheck = {
  advice: {
    en: "Let the program make bookmarks of the headings.",
    fi: "Anna ohjelman tehdä otsikoista kirjanmerkit.",
    sv: "Låt programmet göra bokmärken av rubrikerna.",
  },
  id: "bookmarks",
  run: ({ file, pages, root }) => {
    const outlines = file.resolve(root.get("Outlines"));
    return pages.length <= pagesWithoutOutline || (isDictionary(outlines) && outlines.has("First"))
      ? []
      : [
          {
            en: `The document has ${pages.length} pages and no bookmarks.`,
            fi: `Asiakirjassa on ${pages.length} sivua mutta ei kirjanmerkkejä.`,
            sv: `Dokumentet har ${pages.length} sidor men inga bokmärken.`,
          },
        ];
  },
  title: { en: "Bookmarks", fi: "Kirjanmerkit", sv: "Bokmärken" },
};

export const documentChecks: readonly PdfCheck[] = [tags, title, language, metadata, outline];
