import { pagesOf, rootOf, type PdfPage } from "../file/page-tree.js";
import type { PdfFile } from "../file/open-pdf.js";
import { structureOf, structureRoot, allWithin, type StructureElement } from "../file/structure.js";
import { isDictionary, nameOf, type PdfDictionary } from "../file/values.js";
import type { Localized } from "../../text/language.js";

/** One thing that an accessible PDF must have. */
export interface PdfCheck {
  readonly id: string;
  readonly title: Localized;
  /** What to do when it fails. */
  readonly advice: Localized;
  /** What is wrong, one sentence each; none when nothing is. */
  readonly run: (subject: PdfSubject) => readonly Localized[];
}

/** What the checks look at, read once. */
export interface PdfSubject {
  readonly file: PdfFile;
  readonly root: PdfDictionary;
  readonly pages: readonly PdfPage[];
  /** Every element of the structure, each before those within it. */
  readonly elements: readonly StructureElement[];
  /** The standard type that an element's own type stands for. */
  readonly standardType: (element: StructureElement) => string;
}

export function subjectOf(file: PdfFile): PdfSubject {
  const roles = file.resolve(structureRoot(file)?.get("RoleMap"));
  const known = new Map<string, string>();
  const follow = (type: string): string => {
    let current = type;
    for (let steps = 0; steps < 10 && isDictionary(roles); steps++) {
      const next = nameOf(roles.get(current));
      if (next === undefined) break;
      current = next;
    }
    known.set(type, current);
    return current;
  };
  return {
    elements: allWithin(structureOf(file)),
    file,
    pages: pagesOf(file),
    root: rootOf(file),
    standardType: ({ type }) => known.get(type) ?? follow(type),
  };
}

/** `on page 3`, `on pages 3, 4 and 9 others`, in every language. */
export function onPages(pages: readonly number[]): Localized {
  const shown = [...new Set(pages)].slice(0, 8).join(", ");
  const more = new Set(pages).size > 8 ? " …" : "";
  const isOne = new Set(pages).size === 1;
  return {
    en: `on ${isOne ? "page" : "pages"} ${shown}${more}`,
    fi: `${isOne ? "sivulla" : "sivuilla"} ${shown}${more}`,
    sv: `på ${isOne ? "sidan" : "sidorna"} ${shown}${more}`,
  };
}
