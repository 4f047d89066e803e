/** What a PDF is made of. Streams are dictionaries here; what they hold is read from the file when it is asked for. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | readonly PdfValue[]
  | PdfDictionary;

interface PdfName {
  readonly name: string;
}

/** One character for each byte. */
export interface PdfString {
  readonly bytes: string;
}

/** To an object by its number; generations are no longer used by any program that writes PDFs. */
export interface PdfReference {
  readonly to: number;
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === "object" && value !== null && "to" in value;
}

/** A name's text, or undefined for anything else. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === "object" && value !== null && "name" in value ? value.name : undefined;
}

/** A string's bytes, or undefined for anything else. */
function bytesOf(value: PdfValue | undefined): string | undefined {
  return typeof value === "object" && value !== null && "bytes" in value ? value.bytes : undefined;
}

/** A text string of a document: UTF-16 where it says so, else the bytes of Latin letters. */
export function textOf(value: PdfValue | undefined): string | undefined {
  const bytes = bytesOf(value);
  if (bytes === undefined) return undefined;
  if (bytes.startsWith("\u00FE\u00FF")) return Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le");
  if (bytes.startsWith("\u00EF\u00BB\u00BF")) return Buffer.from(bytes.slice(3), "latin1").toString("utf8");
  return bytes;
}

/** A text string: plain where it has ASCII only, else UTF-16. */
export function textString(text: string): PdfString {
  // oxlint-disable-next-line no-control-regex -- ASCII is a range that begins with a control character
  if (/^[\u0000-\u007F]*$/.test(text)) return { bytes: text };
  return { bytes: `\u00FE\u00FF${Buffer.from(text, "utf16le").swap16().toString("latin1")}` };
}
