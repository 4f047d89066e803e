import type { PdfDraft } from "../file/edit-pdf.js";
import { kidsOf } from "../file/structure.js";
import { isDictionary, isReference, nameOf, withEntry, type PdfValue } from "../file/values.js";

/** Puts what an item of a list holds besides its label into a body, as the standard's lists have it; browsers leave it out. */
export function addListBodies(draft: PdfDraft): void {
  for (const number of draft.numbers) {
    const dictionary = draft.object(number);
    if (!isDictionary(dictionary) || nameOf(dictionary.get("S")) !== "LI") continue;
    const labels: PdfValue[] = [];
    const inside: PdfValue[] = [];
    for (const kid of kidsOf(dictionary, draft)) {
      const element = draft.resolve(kid);
      const kind = isDictionary(element) ? nameOf(element.get("S")) : undefined;
      if (kind === "LBody") return;
      (kind === "Lbl" ? labels : inside).push(kid);
    }
    if (inside.length === 0) continue;
    const page = dictionary.get("Pg");
    const body = draft.add(
      new Map<string, PdfValue>([
        ["Type", { name: "StructElem" }],
        ["S", { name: "LBody" }],
        ["P", { to: number }],
        ...(page === undefined ? [] : [["Pg", page] as const]),
        ["K", inside],
      ]),
    );
    for (const kid of inside) {
      const element = draft.resolve(kid);
      if (isReference(kid) && isDictionary(element) && element.has("S"))
        draft.replace(kid.to, withEntry(element, "P", body));
    }
    draft.replace(number, withEntry(dictionary, "K", [...labels, body]));
  }
}
