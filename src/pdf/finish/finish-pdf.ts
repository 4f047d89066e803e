import { checkPdf } from "../checks/check-pdf.js";
import { describeLinks } from "./describe-links.js";
import { addListBodies } from "./list-bodies.js";
import { markArtifacts } from "./mark-artifacts.js";
import { creator, xmpPacket, type DocumentFacts } from "./metadata.js";
import { editPdf, type PdfDraft } from "../file/edit-pdf.js";
import { openPdf } from "../file/open-pdf.js";
import { rootOf } from "../file/page-tree.js";
import { structureRoot } from "../file/structure.js";
import { isDictionary, isReference, textString, withEntry, type PdfDictionary, type PdfValue } from "../file/values.js";
import { writePdf } from "../file/write-pdf.js";

export interface FinishedPdf {
  readonly pdf: Uint8Array;
  /** Whether it has passed every check, and says so in its metadata. */
  readonly isAccessible: boolean;
}

/** Opens what the browser has printed. @throws PdfSyntaxError */
export function openPrint(bytes: Uint8Array): PdfDraft {
  const pdf = Buffer.from(bytes);
  renumberNodes(pdf);
  return editPdf(openPdf(pdf));
}

/**
 * Makes the browser's PDF a finished one: the same for the same input, and with what the browser leaves out for those who do not
 * see it: metadata, words for links, bodies of list items, marks around what is not to be read.
 * @param linkTexts what the document's links say, by address as written in it
 * @param fresh contents of pages that are new, by the numbers of their objects
 */
export function finishPdf(
  draft: PdfDraft,
  facts: DocumentFacts,
  linkTexts: ReadonlyMap<string, string>,
  fresh: ReadonlyMap<number, string>,
): FinishedPdf {
  markArtifacts(draft, fresh);
  setInformation(draft, facts);
  describeLinks(draft, linkTexts);
  mapRoles(draft);
  addListBodies(draft);
  const metadata = addMetadata(draft, facts);
  const isAccessible = checkPdf(draft).results.every(({ problems }) => problems.length === 0);
  draft.replaceStream(metadata, Buffer.from(xmpPacket(facts, isAccessible)));
  return { isAccessible, pdf: writePdf(draft) };
}

function setInformation(draft: PdfDraft, { author, date, title }: DocumentFacts): void {
  const reference = draft.trailer.get("Info");
  if (!isReference(reference)) return;
  const time = { bytes: `D:${date.toISOString().replaceAll(/\D/g, "").slice(0, 14)}+00'00'` };
  const info = draft.object(reference.to);
  draft.replace(
    reference.to,
    new Map<string, PdfValue>([
      ...(isDictionary(info) ? info : []),
      ["Title", textString(title)],
      ["Author", textString(author)],
      ["Creator", textString(creator)],
      ["CreationDate", time],
      ["ModDate", time],
    ]),
  );
}

/** The number of the metadata's object; without a claim that is not yet proved. */
function addMetadata(draft: PdfDraft, facts: DocumentFacts): number {
  const dictionary: PdfDictionary = new Map([
    ["Type", { name: "Metadata" }],
    ["Subtype", { name: "XML" }],
  ]);
  const metadata = draft.addStream(dictionary, Buffer.from(xmpPacket(facts, false)));
  const root = draft.trailer.get("Root");
  if (isReference(root)) draft.replace(root.to, withEntry(rootOf(draft), "Metadata", metadata));
  return metadata.to;
}

/** Tags that the browser writes and PDF 1.7 does not know. */
const roles: PdfDictionary = new Map([
  ["Strong", { name: "Span" }],
  ["Em", { name: "Span" }],
]);

function mapRoles(draft: PdfDraft): void {
  const reference = rootOf(draft).get("StructTreeRoot");
  const structure = structureRoot(draft);
  if (isReference(reference) && structure !== undefined)
    draft.replace(reference.to, withEntry(structure, "RoleMap", roles));
}

const prefix = "node";
const digitCount = 8;

/**
 * Nodes are named `node00000973` where tables refer to their headings; the browser's numbers go on from one print to the next.
 * They are counted anew in place: nothing changes its length.
 */
function renumberNodes(pdf: Buffer): void {
  const numbers = new Map<string, string>();
  for (let at = pdf.indexOf(prefix, 0, "latin1"); at !== -1; at = pdf.indexOf(prefix, at + 1, "latin1")) {
    const old = pdf.toString("latin1", at + prefix.length, at + prefix.length + digitCount);
    if (!/^\d{8}$/.test(old)) continue;
    const fresh = numbers.get(old) ?? String(numbers.size + 1).padStart(digitCount, "0");
    numbers.set(old, fresh);
    pdf.write(fresh, at + prefix.length, "latin1");
  }
}
