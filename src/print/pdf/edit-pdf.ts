import type { PdfFile } from "./open-pdf.js";
import type { PdfDictionary, PdfReference, PdfValue } from "./values.js";

/** A PDF with changes that are not written yet; it reads as it will be. */
export interface PdfDraft extends PdfFile {
  /** Puts another value in an object's place; its stream stays. */
  replace(number: number, value: PdfValue): void;
  add(value: PdfValue): PdfReference;
  addStream(dictionary: PdfDictionary, content: Uint8Array): PdfReference;
  replaceStream(number: number, content: Uint8Array): void;
  /** The streams that are new, unpacked, by their objects' numbers. */
  readonly streams: ReadonlyMap<number, Uint8Array>;
}

export function editPdf(file: PdfFile): PdfDraft {
  const values = new Map<number, PdfValue>();
  const streams = new Map<number, Uint8Array>();
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
    resolve(value) {
      const found = typeof value === "object" && value !== null && "to" in value ? object(value.to) : (value ?? null);
      return file.resolve(found);
    },
    stream: (number) => streams.get(number) ?? file.stream(number),
    streams,
    trailer: file.trailer,
    writtenObject: (number) => (values.has(number) ? undefined : file.writtenObject(number)),
  };
  return draft;
}
