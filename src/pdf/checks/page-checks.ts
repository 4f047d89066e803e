import { onPages, type PdfCheck } from "./check.js";
import { contentText } from "../file/page-tree.js";
import { unmarkedPaints } from "../file/unmarked-content.js";
import { isArray, isDictionary, isReference, nameOf, textOf } from "../file/values.js";

const content: PdfCheck = {
  advice: {
    en: "Tag the content, or mark what is decoration, and running headers, as artifacts.",
    fi: "Merkitse sisältö tunnistein, ja koristeet sekä sivun ylä- ja alatunnisteet taustaelementeiksi (artefakteiksi).",
    sv: "Tagga innehållet och märk dekorationer samt sidhuvud och sidfot som artefakter.",
  },
  id: "content",
  run: ({ file, pages }) => {
    const untagged: number[] = [];
    const unread: number[] = [];
    for (const [index, page] of pages.entries()) {
      const text = contentText(page, file);
      if (text === undefined) unread.push(index + 1);
      else if (unmarkedPaints(text).length > 0) untagged.push(index + 1);
    }
    const [where, whereUnread] = [onPages(untagged), onPages(unread)];
    return [
      ...(untagged.length === 0
        ? []
        : [
            {
              en: `Something ${where.en} is neither tagged nor marked as an artifact.`,
              fi: `Jotakin ${where.fi} ei ole merkitty tunnisteella eikä taustaelementiksi.`,
              sv: `Något ${where.sv} är varken taggat eller märkt som artefakt.`,
            },
          ]),
      ...(unread.length === 0
        ? []
        : [
            {
              en: `The content ${whereUnread.en} is packed in a way that this program cannot read.`,
              fi: `Sisältö ${whereUnread.fi} on pakattu tavalla, jota tämä ohjelma ei osaa lukea.`,
              sv: `Innehållet ${whereUnread.sv} är packat på ett sätt som det här programmet inte kan läsa.`,
            },
          ]),
    ];
  },
  title: { en: "Everything on the pages", fi: "Sivujen koko sisältö", sv: "Allt på sidorna" },
};

const tabOrder: PdfCheck = {
  advice: {
    en: "Set the tab order to follow the document's structure.",
    fi: "Aseta sarkainjärjestys noudattamaan asiakirjan rakennetta.",
    sv: "Låt tabbordningen följa dokumentets struktur.",
  },
  id: "tab-order",
  run: ({ file, pages }) => {
    const wrong = pages.flatMap(({ dictionary }, index) =>
      isArray(file.resolve(dictionary.get("Annots"))) && nameOf(dictionary.get("Tabs")) !== "S" ? [index + 1] : [],
    );
    const where = onPages(wrong);
    return wrong.length === 0
      ? []
      : [
          {
            en: `The tab order ${where.en} does not follow the structure.`,
            fi: `Sarkainjärjestys ${where.fi} ei noudata rakennetta.`,
            sv: `Tabbordningen ${where.sv} följer inte strukturen.`,
          },
        ];
  },
  title: { en: "Tab order", fi: "Sarkainjärjestys", sv: "Tabbordning" },
};

const links: PdfCheck = {
  advice: {
    en: "Give each link a description, and let its tag hold it.",
    fi: "Anna jokaiselle linkille kuvaus ja liitä linkki tunnisteeseensa.",
    sv: "Ge varje länk en beskrivning och koppla den till sin tagg.",
  },
  id: "links",
  run: ({ elements, file, pages }) => {
    const tagged = new Set(elements.flatMap((element) => element.annotations));
    const nameless: number[] = [];
    const loose: number[] = [];
    for (const [index, { dictionary }] of pages.entries()) {
      const annotations = file.resolve(dictionary.get("Annots"));
      for (const one of isArray(annotations) ? annotations : []) {
        const annotation = file.resolve(one);
        if (!isDictionary(annotation) || nameOf(annotation.get("Subtype")) !== "Link") continue;
        if ((textOf(file.resolve(annotation.get("Contents"))) ?? "").trim() === "") nameless.push(index + 1);
        if (!isReference(one) || !tagged.has(one.to)) loose.push(index + 1);
      }
    }
    const [whereNameless, whereLoose] = [onPages(nameless), onPages(loose)];
    return [
      ...(nameless.length === 0
        ? []
        : [
            {
              en: `Links without a description: ${nameless.length}, ${whereNameless.en}.`,
              fi: `Linkkejä ilman kuvausta: ${nameless.length}, ${whereNameless.fi}.`,
              sv: `Länkar utan beskrivning: ${nameless.length}, ${whereNameless.sv}.`,
            },
          ]),
      ...(loose.length === 0
        ? []
        : [
            {
              en: `Links outside the structure: ${loose.length}, ${whereLoose.en}.`,
              fi: `Linkkejä rakenteen ulkopuolella: ${loose.length}, ${whereLoose.fi}.`,
              sv: `Länkar utanför strukturen: ${loose.length}, ${whereLoose.sv}.`,
            },
          ]),
    ];
  },
  title: { en: "Links", fi: "Linkit", sv: "Länkar" },
};

export const pageChecks: readonly PdfCheck[] = [content, tabOrder, links];
