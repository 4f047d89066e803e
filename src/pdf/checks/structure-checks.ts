import type { PdfCheck, PdfSubject } from "./check.js";
import { isArray, isDictionary, nameOf, textOf, type PdfDictionary } from "../file/values.js";
import { allWithin, type StructureElement } from "../file/structure.js";

const headings: PdfCheck = {
  advice: {
    en: "Use heading levels in order: below a heading 2 comes a heading 3, not a heading 4.",
    fi: "Käytä otsikkotasoja järjestyksessä: tason 2 otsikon alle tulee tason 3 otsikko, ei tason 4.",
    sv: "Använd rubriknivåerna i ordning: under en rubrik på nivå 2 kommer nivå 3, inte nivå 4.",
  },
  id: "headings",
  run: ({ elements, standardType }) => {
    const levels = elements.flatMap((element) => {
      const level = /^H([1-6])$/.exec(standardType(element))?.[1];
      return level === undefined ? [] : [Number(level)];
    });
    if (levels.length === 0 && elements.some((element) => standardType(element) === "H")) return [];
    if (levels.length === 0) {
      return [
        {
          en: "The document has no headings.",
          fi: "Asiakirjassa ei ole otsikoita.",
          sv: "Dokumentet har inga rubriker.",
        },
      ];
    }
    const jump = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
    if (jump === -1) return [];
    const [from, to] = [levels[jump - 1] ?? 0, levels[jump] ?? 0];
    return [
      from === 0
        ? {
            en: `The first heading is of level ${to}, not 1.`,
            fi: `Ensimmäinen otsikko on tasoa ${to} eikä 1.`,
            sv: `Den första rubriken är på nivå ${to}, inte 1.`,
          }
        : {
            en: `Heading ${jump + 1} jumps from level ${from} to level ${to}.`,
            fi: `${jump + 1}. otsikko hyppää tasolta ${from} tasolle ${to}.`,
            sv: `Rubrik ${jump + 1} hoppar från nivå ${from} till nivå ${to}.`,
          },
    ];
  },
  title: { en: "Headings", fi: "Otsikot", sv: "Rubriker" },
};

const tables: PdfCheck = {
  advice: {
    en: "Mark each table's heading cells, and whether they head a column or a row.",
    fi: "Merkitse jokaisen taulukon otsikkosolut ja se, koskevatko ne saraketta vai riviä.",
    sv: "Märk varje tabells rubrikceller och om de gäller en kolumn eller en rad.",
  },
  id: "tables",
  run: (subject) => {
    const all = subject.elements.filter((element) => subject.standardType(element) === "Table");
    const wrong = all.filter((table) => !hasHeadings(table, subject)).length;
    return wrong === 0
      ? []
      : [
          {
            en: `Tables whose heading cells are missing, or do not say what they head: ${wrong} of ${all.length}.`,
            fi: `Taulukoita, joiden otsikkosolut puuttuvat tai eivät kerro, mitä ne koskevat: ${wrong}/${all.length}.`,
            sv: `Tabeller vars rubrikceller saknas eller inte anger vad de gäller: ${wrong} av ${all.length}.`,
          },
        ];
  },
  title: { en: "Tables", fi: "Taulukot", sv: "Tabeller" },
};

function hasHeadings(table: StructureElement, { file, standardType }: PdfSubject): boolean {
  const headingCells = allWithin(table.children).filter((element) => standardType(element) === "TH");
  return (
    headingCells.length > 0 &&
    headingCells.every((cell) => {
      const given = file.resolve(cell.dictionary.get("A"));
      const attributes = (isArray(given) ? given : [given]).map((one) => file.resolve(one)).filter(isDictionary);
      return attributes.some((attribute: PdfDictionary) => nameOf(attribute.get("Scope")) !== undefined);
    })
  );
}

const lists: PdfCheck = {
  advice: {
    en: "Make lists with the program's own lists, so that each item has a label and a body.",
    fi: "Tee luettelot ohjelman luettelotoiminnolla, jotta jokaisella kohdalla on merkki ja sisältö.",
    sv: "Gör listor med programmets listfunktion, så att varje punkt har en etikett och ett innehåll.",
  },
  id: "lists",
  run: ({ elements, standardType }) => {
    const wrong = elements.filter((element) => {
      const inside = element.children.map(standardType);
      switch (standardType(element)) {
        case "LI":
          return inside.some((type) => type !== "Lbl" && type !== "LBody");
        case "L":
          return inside.some((type) => type !== "LI" && type !== "L" && type !== "Caption");
        default:
          return false;
      }
    }).length;
    return wrong === 0
      ? []
      : [
          {
            en: `Lists or items with something else than items, labels and bodies in them: ${wrong}.`,
            fi: `Luetteloita tai kohtia, joissa on muuta kuin kohtia, merkkejä ja sisältöä: ${wrong}.`,
            sv: `Listor eller punkter med annat än punkter, etiketter och innehåll: ${wrong}.`,
          },
        ];
  },
  title: { en: "Lists", fi: "Luettelot", sv: "Listor" },
};

const figures: PdfCheck = {
  advice: {
    en: "Write an alternative text for each picture, or mark it as decoration.",
    fi: "Kirjoita jokaiselle kuvalle vaihtoehtoinen teksti tai merkitse kuva koristeeksi.",
    sv: "Skriv en alternativ text för varje bild eller märk bilden som dekoration.",
  },
  id: "figures",
  run: ({ elements, file, standardType }) => {
    const wrong = elements.filter(
      (element) =>
        standardType(element) === "Figure" &&
        !["Alt", "ActualText"].some(
          (key) => (textOf(file.resolve(element.dictionary.get(key))) ?? "").trim().length > 0,
        ),
    ).length;
    return wrong === 0
      ? []
      : [
          {
            en: `Pictures without an alternative text: ${wrong}.`,
            fi: `Kuvia ilman vaihtoehtoista tekstiä: ${wrong}.`,
            sv: `Bilder utan alternativ text: ${wrong}.`,
          },
        ];
  },
  title: { en: "Pictures", fi: "Kuvat", sv: "Bilder" },
};

/** ISO 32000-1, 14.8.4. */
const standardTypes: ReadonlySet<string> = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP " +
    "Figure Formula Form"
  ).split(" "),
);

const types: PdfCheck = {
  advice: {
    en: "Map the document's own tags to standard ones (RoleMap).",
    fi: "Liitä asiakirjan omat tunnisteet vakiotunnisteisiin (RoleMap).",
    sv: "Koppla dokumentets egna taggar till standardtaggar (RoleMap).",
  },
  id: "tag-names",
  run: ({ elements, standardType }) => {
    const unknown = [...new Set(elements.map(standardType).filter((type) => !standardTypes.has(type)))];
    return unknown.length === 0
      ? []
      : [
          {
            en: `Tags that readers do not know: ${unknown.slice(0, 8).join(", ")}.`,
            fi: `Tunnisteita, joita lukuohjelmat eivät tunne: ${unknown.slice(0, 8).join(", ")}.`,
            sv: `Taggar som läsprogram inte känner till: ${unknown.slice(0, 8).join(", ")}.`,
          },
        ];
  },
  title: { en: "Names of tags", fi: "Tunnisteiden nimet", sv: "Taggarnas namn" },
};

export const structureChecks: readonly PdfCheck[] = [types, headings, lists, tables, figures];
