import type { PdfFile } from "./open-pdf.js";
import { byteText, type PdfDictionary, type PdfReference, type PdfValue } from "./values.js";

/** A PDF with changes that are not written yet; it reads as it will be. */
export interface PdfDraft extends PdfFile {
  /** Puts another value in an object's place; its stream stays. */
  replace(number: number, value: PdfValue): void;
  add(value: PdfValue): PdfReference;
  addStream(dictionary: PdfDictionary, content: Uint8Array): PdfReference;
  replaceStream(number: number, content: Uint8Array): void;
  /** The same with one character for each byte. */
  replaceStreamText(number: number, text: string): void;
  /** The stream of an object when it is new, unpacked. */
  freshStream(number: number): Uint8Array | undefined;
}

export function editPdf(file: PdfFile): PdfDraft {
  const values = new Map<number, PdfValue>();
  const streams = new Map<number, Uint8Array | string>();
  const added: number[] = [];
  const { numbers } = file;
  let all = numbers;
  let next = (numbers.at(-1) ?? 0) + 1;
  const object = (number: number): PdfValue => {
    const value = values.get(number);
    return value === undefined ? file.object(number) : value;
  };
  const draft: PdfDraft = {
    add(value) {
      const number = next;
      next += 1;
      added.push(number);
      values.set(number, value);
      return { to: number };
    },
    addStream(dictionary, content) {
      const reference = draft.add(dictionary);
      streams.set(reference.to, content);
      return reference;
    },
    freshStream(number) {
      const fresh = streams.get(number);
      return typeof fresh === "string" ? Buffer.from(fresh, "latin1") : fresh;
    },
    hasStream: (number) => streams.has(number) || file.hasStream(number),
    get numbers() {
      if (all.length !== numbers.length + added.length) all = [...numbers, ...added];
      return all;
    },
    object,
    packedStream: (number) => (streams.has(number) ? undefined : file.packedStream(number)),
    replace(number, value) {
      values.set(number, value);
    },
    replaceStream(number, content) {
      streams.set(number, content);
    },
    replaceStreamText(number, text) {
      streams.set(number, text);
    },
    resolve(value) {
      const found = typeof value === "object" && value !== null && "to" in value ? object(value.to) : (value ?? null);
      return file.resolve(found);
    },
    stream: (number) => draft.freshStream(number) ?? file.stream(number),
    streamText(number) {
      const fresh = streams.get(number);
      if (fresh === undefined) return file.streamText(number);
      return typeof fresh === "string" ? fresh : byteText(fresh);
    },
    trailer: file.trailer,
    writtenObject: (number) => (values.has(number) || streams.has(number) ? undefined : file.writtenObject(number)),
  };
  return draft;
}
