import { inflateSync } from "node:zlib";
import { parseValue, PdfSyntaxError, skipSpace } from "./parse-value.js";
import { byteText, isArray, isDictionary, isReference, nameOf, type PdfDictionary, type PdfValue } from "./values.js";

/** The objects of a PDF. Reading is lazy: what nobody asks for is not parsed. */
export interface PdfFile {
  readonly trailer: PdfDictionary;
  /** Numbers of the objects in use, in order. */
  readonly numbers: readonly number[];
  /** An object by its number; null when the file lacks it. @throws PdfSyntaxError */
  object(number: number): PdfValue;
  /** An object without a stream as the file writes it, one character for each byte; undefined when it stands in a packed one. */
  writtenObject(number: number): string | undefined;
  /** What a value is once references are followed. @throws PdfSyntaxError */
  resolve(value: PdfValue | undefined): PdfValue;
  /** What the stream of an object holds, unpacked; undefined when it has none or is packed in a way that is not read here. */
  stream(number: number): Uint8Array | undefined;
  /** The same, one character for each byte. */
  streamText(number: number): string | undefined;
  /** Whether a stream belongs to the object, read here or not. */
  hasStream(number: number): boolean;
  /** The stream as it stands in the file. */
  packedStream(number: number): Uint8Array | undefined;
}

/** An offset in the file, or a place in a stream of objects. */
type Place = number | { readonly inside: number; readonly index: number };

interface Table {
  readonly trailer: PdfDictionary;
  readonly places: ReadonlyMap<number, Place>;
}

/** Larger unpacked streams than any page has are an attempt to exhaust memory. */
const maxStreamBytes = 256 * 1024 * 1024;

/** A page's content mostly fits: what is unpacked in one piece need not be put together. */
const unpackedChunkBytes = 128 * 1024;

/** Reads the table of places. @throws PdfSyntaxError when the bytes are no PDF, or a damaged one */
export function openPdf(content: Uint8Array): PdfFile {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const text = byteText(content);
  if (!text.slice(0, 1024).includes("%PDF-")) throw new PdfSyntaxError("the file does not begin as a PDF does");
  const { places, trailer } = readTables(text, bytes);
  const known = new Map<number, Extent>();
  const containers = new Map<number, readonly (PdfValue | undefined)[]>();

  const readAt = (place: Place): Extent => {
    if (typeof place === "number") return objectAt(text, place);
    const container = containers.get(place.inside) ?? unpackObjects(file, place.inside);
    containers.set(place.inside, container);
    return { ...nowhere, value: container[place.index] ?? null };
  };
  const read = (number: number): Extent => {
    const earlier = known.get(number);
    if (earlier !== undefined) return earlier;
    // A place that leads to itself is read once as nothing.
    known.set(number, nowhere);
    const place = places.get(number);
    const extent = place === undefined ? nowhere : readAt(place);
    known.set(number, extent);
    return extent;
  };

  const file: PdfFile = {
    numbers: [...places.keys()].toSorted((a, b) => a - b),
    hasStream(number) {
      const { end, value } = read(number);
      return end !== -1 && isDictionary(value) && streamStart(text, end) !== undefined;
    },
    object: (number) => read(number).value,
    packedStream(number) {
      const { end: dictionaryEnd, value: dictionary } = read(number);
      if (dictionaryEnd === -1 || !isDictionary(dictionary)) return undefined;
      const start = streamStart(text, dictionaryEnd);
      if (start === undefined) return undefined;
      const length = file.resolve(dictionary.get("Length"));
      const end = typeof length === "number" ? start + length : text.indexOf("endstream", start);
      return end < start ? undefined : bytes.subarray(start, end);
    },
    resolve(value) {
      let current = value ?? null;
      for (let steps = 0; isReference(current); steps++) {
        if (steps > 20) return null;
        current = file.object(current.to);
      }
      return current;
    },
    stream(number) {
      const packed = file.packedStream(number);
      const dictionary = file.object(number);
      return packed === undefined || !isDictionary(dictionary)
        ? undefined
        : unpack(packed, file.resolve(dictionary.get("Filter")));
    },
    streamText(number) {
      const unpacked = file.stream(number);
      return unpacked === undefined ? undefined : byteText(unpacked);
    },
    trailer,
    writtenObject(number) {
      const { end, start } = read(number);
      if (end === -1 || streamStart(text, end) !== undefined) return undefined;
      return text.slice(start, end);
    },
  };
  return file;
}

/** An object's value, and where it stands in the file. Half-open; -1 for one that does not stand by itself. */
interface Extent {
  readonly value: PdfValue;
  readonly start: number;
  readonly end: number;
}

const nowhere: Extent = { end: -1, start: -1, value: null };

function readTables(text: string, bytes: Buffer): Table {
  const start = /startxref\s+(\d+)\s+%%EOF/.exec(text.slice(-2048))?.[1];
  if (start === undefined) throw new PdfSyntaxError("no table of places at the end");
  const places = new Map<number, Place>();
  let trailer: PdfDictionary | undefined;
  const seen = new Set<number>();
  const waiting = [Number(start)];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const table = text.startsWith("xref", at) ? plainTable(text, at) : packedTable(text, bytes, at);
    trailer ??= table.trailer;
    for (const [number, place] of table.places) if (!places.has(number)) places.set(number, place);
    for (const key of ["XRefStm", "Prev"]) {
      const next = table.trailer.get(key);
      if (typeof next === "number") waiting.push(next);
    }
  }
  if (trailer === undefined) throw new PdfSyntaxError("no trailer");
  return { places, trailer };
}

/** The number of the first object of what follows, and how many follow: rows of a place, a generation and a letter. */
const heading = /(\d+) \d+/y;

function plainTable(text: string, from: number): Table {
  const end = text.indexOf("trailer", from);
  if (end === -1) throw new PdfSyntaxError("no trailer");
  const places = new Map<number, Place>();
  let number = 0;
  for (let at = skipSpace(text, from + "xref".length); at < end; at = skipSpace(text, at)) {
    const use = text[at + 17];
    if (text[at + 10] === " " && text[at + 16] === " " && (use === "n" || use === "f")) {
      if (use === "n") places.set(number, Number(text.slice(at, at + 10)));
      number += 1;
      at += 18;
    } else {
      heading.lastIndex = at;
      const first = heading.exec(text)?.[1];
      if (first === undefined) throw new PdfSyntaxError("no table of places");
      number = Number(first);
      at = heading.lastIndex;
    }
  }
  const { value } = parseValue(text, end + "trailer".length);
  if (!isDictionary(value)) throw new PdfSyntaxError("no trailer");
  return { places, trailer: value };
}

/** A table of places that is itself a stream. */
function packedTable(text: string, bytes: Buffer, at: number): Table {
  const { end, value } = objectAt(text, at);
  const start = streamStart(text, end);
  if (!isDictionary(value) || start === undefined) throw new PdfSyntaxError("no table of places");
  const length = value.get("Length");
  const packed = bytes.subarray(start, typeof length === "number" ? start + length : text.indexOf("endstream", start));
  const data = unpredict(unpack(packed, value.get("Filter") ?? null) ?? new Uint8Array(), value.get("DecodeParms"));
  const widths = numbersOf(value.get("W"));
  const size = value.get("Size");
  const ranges = isArray(value.get("Index")) ? numbersOf(value.get("Index")) : [0, typeof size === "number" ? size : 0];
  const places = new Map<number, Place>();
  let from = 0;
  const field = (index: number, otherwise: number): number => {
    const width = widths[index] ?? 0;
    let result = width === 0 ? otherwise : 0;
    for (let step = 0; step < width; step++) result = result * 256 + (data[from + step] ?? 0);
    from += width;
    return result;
  };
  for (let range = 0; range < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    for (let number = first; number < first + (ranges[range + 1] ?? 0) && from < data.length; number++) {
      const kind = field(0, 1);
      const [second, third] = [field(1, 0), field(2, 0)];
      if (kind === 1) places.set(number, second);
      if (kind === 2) places.set(number, { index: third, inside: second });
    }
  }
  return { places, trailer: value };
}

/** Undoes the filter by which the bytes of a row were written as differences from the row above. */
function unpredict(data: Uint8Array, parameters: PdfValue | undefined): Uint8Array {
  if (!isDictionary(parameters) || Number(parameters.get("Predictor") ?? 1) < 10) return data;
  const columns = Number(parameters.get("Columns") ?? 1);
  const rows = Math.floor(data.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (columns + 1)] ?? 0;
    if (kind !== 0 && kind !== 2) throw new PdfSyntaxError("an unknown form of the table of places");
    for (let column = 0; column < columns; column++) {
      const above = kind === 2 && row > 0 ? (plain[(row - 1) * columns + column] ?? 0) : 0;
      plain[row * columns + column] = (data[row * (columns + 1) + 1 + column] ?? 0) + above;
    }
  }
  return plain;
}

/** The objects that a stream of objects holds, by their index in it. */
function unpackObjects(file: PdfFile, number: number): readonly (PdfValue | undefined)[] {
  const dictionary = file.object(number);
  const data = file.stream(number);
  if (!isDictionary(dictionary) || data === undefined) return [];
  const text = byteText(data);
  const first = Number(dictionary.get("First") ?? 0);
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
  return heads.filter((_, index) => index % 2 === 1).map((offset) => parseValue(text, first + offset).value);
}

const objectHead = /\s*\d+\s+\d+\s+obj/y;

function objectAt(text: string, offset: number): Extent {
  objectHead.lastIndex = offset;
  if (!objectHead.test(text)) throw new PdfSyntaxError(`no object at ${offset}`);
  const start = objectHead.lastIndex;
  const { end, value } = parseValue(text, start);
  return { end, start, value };
}

/** Where the bytes of a stream begin behind its dictionary. */
function streamStart(text: string, from: number): number | undefined {
  const at = skipSpace(text, from);
  if (!text.startsWith("stream", at)) return undefined;
  const start = at + "stream".length;
  return text[start] === "\r" && text[start + 1] === "\n" ? start + 2 : start + 1;
}

function unpack(packed: Uint8Array, filter: PdfValue): Uint8Array | undefined {
  const [name, ...more] = isArray(filter) ? filter : filter === null ? [] : [filter];
  if (name === undefined) return packed;
  if (nameOf(name) !== "FlateDecode" || more.length > 0) return undefined;
  try {
    return inflateSync(packed, { chunkSize: unpackedChunkBytes, maxOutputLength: maxStreamBytes });
  } catch {
    return undefined;
  }
}

function numbersOf(value: PdfValue | undefined): readonly number[] {
  return isArray(value) ? value.map((one) => (typeof one === "number" ? one : 0)) : [];
}
