import type { PdfFile } from "./open-pdf.js";
import { rootOf, type PdfPage } from "./page-tree.js";
import { isArray, isDictionary, isReference, nameOf, type PdfDictionary, type PdfValue } from "./values.js";

/** An element of the structure that assistive technology reads. */
export interface StructureElement {
  /** Undefined when it is written within its parent. */
  readonly number: number | undefined;
  /** As the file names it: `P`, `H1`, `Link`. */
  readonly type: string;
  readonly dictionary: PdfDictionary;
  readonly children: readonly StructureElement[];
  /** Numbers of the annotations that belong to it. */
  readonly annotations: readonly number[];
}

export function structureRoot(file: PdfFile): PdfDictionary | undefined {
  const root = file.resolve(rootOf(file).get("StructTreeRoot"));
  return isDictionary(root) ? root : undefined;
}

/** The structure's top elements. A damaged tree that turns back on itself is cut there. */
export function structureOf(file: PdfFile): readonly StructureElement[] {
  const root = structureRoot(file);
  const seen = new Set<number>();
  return root === undefined ? [] : elementsIn(root, file, seen, 0).children;
}

const none: readonly never[] = [];

/** Deeper than any document goes. */
const maxDepth = 200;

function elementsIn(
  parent: PdfDictionary,
  file: PdfFile,
  seen: Set<number>,
  depth: number,
): Pick<StructureElement, "annotations" | "children"> {
  const children: StructureElement[] = [];
  let annotations: number[] | undefined;
  for (const kid of depth > maxDepth ? [] : kidsOf(parent, file)) {
    const number = isReference(kid) ? kid.to : undefined;
    if (number !== undefined && seen.has(number)) continue;
    const dictionary = file.resolve(kid);
    if (!isDictionary(dictionary)) continue;
    if (number !== undefined) seen.add(number);
    const type = nameOf(dictionary.get("S"));
    if (type === undefined) {
      const annotation = dictionary.get("Obj");
      if (isReference(annotation)) (annotations ??= []).push(annotation.to);
    } else {
      const inside = elementsIn(dictionary, file, seen, depth + 1);
      children.push({ annotations: inside.annotations, children: inside.children, dictionary, number, type });
    }
  }
  return { annotations: annotations ?? none, children: children.length === 0 ? none : children };
}

export function kidsOf(element: PdfDictionary, file: PdfFile): readonly PdfValue[] {
  const kids = element.get("K");
  const resolved = file.resolve(kids);
  return isArray(resolved) ? resolved : kids === undefined ? [] : [kids];
}

/** Every element, each before those within it. */
export function allWithin(elements: readonly StructureElement[], found: StructureElement[] = []): StructureElement[] {
  for (const element of elements) {
    found.push(element);
    allWithin(element.children, found);
  }
  return found;
}

/** The mark (MCID) in which the next page goes on with the element that a mark of a page belongs to; undefined when it does not. */
export function nextMark(file: PdfFile, page: PdfPage, mark: number, next: PdfPage): number | undefined {
  const tree = file.resolve(structureRoot(file)?.get("ParentTree"));
  const numbers = isDictionary(tree) ? file.resolve(tree.get("Nums")) : null;
  const key = page.dictionary.get("StructParents");
  const at = isArray(numbers) ? numbers.findIndex((value, index) => index % 2 === 0 && value === key) : -1;
  const elements = at === -1 || !isArray(numbers) ? null : file.resolve(numbers[at + 1]);
  const element = isArray(elements) ? file.resolve(elements[mark]) : null;
  for (const kid of isDictionary(element) ? kidsOf(element, file) : []) {
    const content = file.resolve(kid);
    if (!isDictionary(content)) continue;
    const [place, number] = [content.get("Pg"), content.get("MCID")];
    if (isReference(place) && place.to === next.number && typeof number === "number") return number;
  }
  return undefined;
}
