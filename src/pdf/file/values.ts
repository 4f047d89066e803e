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

export interface PdfName {
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

/** Names with their values, in order. One that is made for a document is a `Map`. */
export interface PdfDictionary extends Iterable<readonly [string, PdfValue]> {
  get(key: string): PdfValue | undefined;
  has(key: string): boolean;
}

/** A dictionary as it is read: a document has thousands, with few entries each, and a map for each would be most of its memory. */
export class ReadDictionary implements PdfDictionary {
  constructor(
    /** Key, value, key, value; of equal keys the last one counts. */
    readonly entries: readonly (PdfValue | string)[],
  ) {}

  get(key: string): PdfValue | undefined {
    const at = this.#placeOf(key);
    return at === -1 ? undefined : (this.entries[at + 1] as PdfValue);
  }

  has(key: string): boolean {
    return this.#placeOf(key) !== -1;
  }

  /** A copy with another value in a key's place, or behind all others where there is none yet. */
  with(key: string, value: PdfValue): ReadDictionary {
    const at = this.#placeOf(key);
    const entries = [...this.entries];
    if (at === -1) entries.push(key, value);
    else entries[at + 1] = value;
    return new ReadDictionary(entries);
  }

  *[Symbol.iterator](): Generator<readonly [string, PdfValue]> {
    for (let at = 0; at < this.entries.length; at += 2)
      yield [this.entries[at] as string, this.entries[at + 1] as PdfValue];
  }

  #placeOf(key: string): number {
    for (let at = this.entries.length - 2; at >= 0; at -= 2) if (this.entries[at] === key) return at;
    return -1;
  }
}

/** A copy of a dictionary with another value in a key's place, or behind all others where there is none yet. */
export function withEntry(dictionary: PdfDictionary, key: string, value: PdfValue): PdfDictionary {
  return dictionary instanceof ReadDictionary ? dictionary.with(key, value) : new Map(dictionary).set(key, value);
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof ReadDictionary || value instanceof Map;
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

/** Bytes as a text with one character for each. */
export function byteText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
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
