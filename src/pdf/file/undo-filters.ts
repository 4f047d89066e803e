import { constants, inflateSync } from "node:zlib";
import { isArray, isDictionary, isReference, nameOf, type PdfDictionary, type PdfValue } from "./values.js";

type Undo = (packed: Uint8Array, parameters: PdfDictionary | undefined, limit: number) => Uint8Array | undefined;

/** Some programs write the short names that belong to pictures in a page. */
const filters: Readonly<Record<string, Undo | undefined>> = Object.assign(Object.create(null) as object, {
  A85: ascii85,
  AHx: asciiHex,
  ASCII85Decode: ascii85,
  ASCIIHexDecode: asciiHex,
  Fl: flate,
  FlateDecode: flate,
  LZW: lzw,
  LZWDecode: lzw,
  RL: runLength,
  RunLengthDecode: runLength,
});

/** More in a row is an attempt to exhaust a reader. */
const maxFilters = 8;

/**
 * Undoes all filters of a stream. `packed` begins where the stream does and may go on behind it, as all filters say where they end.
 * Undefined when there is one that cannot be undone to the last byte, or when more than `limit` bytes would come of it.
 */
export function undoFilters(packed: Uint8Array, dictionary: PdfDictionary, limit: number): Uint8Array | undefined {
  const names = listOf(dictionary.get("Filter"));
  const parameters = listOf(dictionary.get("DecodeParms"));
  // Some programs take the short keys for filters, others for a file that holds the stream.
  if (names.length > maxFilters || dictionary.has("F") || dictionary.has("DP")) return undefined;
  let data: Uint8Array | undefined = packed;
  for (const [index, filter] of names.entries()) {
    const given = parameters[index] ?? null;
    const undo = filters[nameOf(filter) ?? ""];
    if (undo === undefined || isReference(given) || data === undefined) return undefined;
    data = undo(data, isDictionary(given) ? given : undefined, limit);
  }
  return data;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value : [value];
}

function flate(packed: Uint8Array, parameters: PdfDictionary | undefined, limit: number): Uint8Array | undefined {
  if (limit <= 0) return undefined;
  try {
    // Readers take what comes before the place where the file was cut off.
    const data = inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: limit });
    return unpredict(data, parameters);
  } catch {
    return undefined;
  }
}

/** Bytes that come one by one, up to a number of them. */
class Bytes {
  #bytes = new Uint8Array(1024);
  length = 0;

  constructor(private readonly limit: number) {}

  /** False when there are too many. */
  add(byte: number): boolean {
    if (this.length >= this.limit) return false;
    if (this.length === this.#bytes.length) {
      const more = new Uint8Array(this.length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes[this.length] = byte;
    this.length += 1;
    return true;
  }

  all(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}

function isWhite(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0;
}

function asciiHex(packed: Uint8Array, _: PdfDictionary | undefined, limit: number): Uint8Array | undefined {
  const out = new Bytes(limit);
  let high = -1;
  for (const code of packed) {
    if (isWhite(code)) continue;
    if (code === 0x3e) return high === -1 || out.add(high * 16) ? out.all() : undefined;
    const digit = Number.parseInt(String.fromCharCode(code), 16);
    if (Number.isNaN(digit)) return undefined;
    if (high !== -1 && !out.add(high * 16 + digit)) return undefined;
    high = high === -1 ? digit : -1;
  }
  return undefined;
}

function ascii85(packed: Uint8Array, _: PdfDictionary | undefined, limit: number): Uint8Array | undefined {
  const out = new Bytes(limit);
  let group: number[] = [];
  const flush = (count: number): boolean => {
    const full = [...group, ...Array.from({ length: 5 - group.length }, () => 84)];
    const word = full.reduce((sum, digit) => sum * 85 + digit, 0);
    group = [];
    for (let index = 0; index < count; index++)
      if (!out.add(Math.floor(word / 256 ** (3 - index)) & 0xff)) return false;
    return true;
  };
  for (const code of packed) {
    if (isWhite(code)) continue;
    if (code === 0x7e)
      return group.length === 0 || (group.length > 1 && flush(group.length - 1)) ? out.all() : undefined;
    if (code === 0x7a && group.length === 0) group = [0, 0, 0, 0, 0];
    else if (code >= 0x21 && code <= 0x75) group.push(code - 0x21);
    else return undefined;
    if (group.length === 5 && !flush(4)) return undefined;
  }
  return undefined;
}

function runLength(packed: Uint8Array, _: PdfDictionary | undefined, limit: number): Uint8Array | undefined {
  const out = new Bytes(limit);
  for (let at = 0; at < packed.length;) {
    const length = packed[at] ?? 128;
    if (length === 128) return out.all();
    const isRun = length > 128;
    for (let step = 0; step < (isRun ? 257 - length : length + 1); step++) {
      const byte = packed[isRun ? at + 1 : at + 1 + step];
      if (byte === undefined || !out.add(byte)) return undefined;
    }
    at += isRun ? 2 : length + 2;
  }
  return undefined;
}

/** Codes for what has been seen already: 256 begins anew, 257 ends. */
function lzw(packed: Uint8Array, parameters: PdfDictionary | undefined, limit: number): Uint8Array | undefined {
  const early = numberIn(parameters, "EarlyChange", 1);
  if (early !== 0 && early !== 1) return undefined;
  const out = new Bytes(limit);
  // Each code is the bytes of an earlier one and a byte more, which are found where they were written.
  const starts: number[] = [];
  const lengths: number[] = [];
  let [bits, buffer, width, previous] = [0, 0, 9, -1];
  const lengthOf = (code: number): number => (code < 256 ? 1 : (lengths[code - 258] ?? 0));
  for (const byte of packed) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (buffer >> bits) & ((1 << width) - 1);
    buffer &= (1 << bits) - 1;
    if (code === 257) return unpredict(out.all(), parameters);
    if (code === 256) {
      starts.length = 0;
      lengths.length = 0;
      [width, previous] = [9, -1];
      continue;
    }
    if (code > 257 + starts.length + (previous === -1 ? 0 : 1)) return undefined;
    const at = out.length;
    if (previous !== -1 && starts.length < 4096 - 258) {
      starts.push(at - lengthOf(previous));
      lengths.push(lengthOf(previous) + 1);
    }
    const from = code < 256 ? -1 : (starts[code - 258] ?? 0);
    for (let step = 0; step < lengthOf(code); step++) {
      if (!out.add(from === -1 ? code : (out.all()[from + step] ?? 0))) return undefined;
    }
    previous = code;
    const next = 258 + starts.length + early + (starts.length < 4096 - 258 ? 1 : 0);
    width = next > 2048 ? 12 : next > 1024 ? 11 : next > 512 ? 10 : 9;
  }
  return undefined;
}

/** Undoes what was done so that rows that are alike become short. */
function unpredict(data: Uint8Array, parameters: PdfDictionary | undefined): Uint8Array | undefined {
  const predictor = numberIn(parameters, "Predictor", 1);
  const [colours, bits, columns] = [
    numberIn(parameters, "Colors", 1),
    numberIn(parameters, "BitsPerComponent", 8),
    numberIn(parameters, "Columns", 1),
  ];
  if (predictor === 1) return data;
  const rowLength = Math.ceil((colours * bits * columns) / 8);
  const isSound = [predictor, colours, bits, columns].every((one) => Number.isInteger(one) && one > 0);
  if (!isSound || rowLength > 1 << 20) return undefined;
  const step = Math.max(1, Math.ceil((colours * bits) / 8));
  if (predictor >= 10) return unpredictPng(data, rowLength, step);
  if (predictor !== 2 || bits !== 8) return undefined;
  const plain = Uint8Array.from(data);
  for (let at = 0; at < plain.length; at++) {
    if (at % rowLength >= step) plain[at] = ((plain[at] ?? 0) + (plain[at - step] ?? 0)) & 0xff;
  }
  return plain;
}

/** NaN when it is anything but a number: then nobody knows what is meant. */
function numberIn(parameters: PdfDictionary | undefined, key: string, otherwise: number): number {
  const value = parameters?.get(key) ?? otherwise;
  return typeof value === "number" ? value : Number.NaN;
}

function unpredictPng(data: Uint8Array, rowLength: number, step: number): Uint8Array | undefined {
  const rows = Math.ceil(data.length / (rowLength + 1));
  const plain = new Uint8Array(Math.max(0, data.length - rows));
  let to = 0;
  for (let row = 0; row < rows; row++) {
    const from = row * (rowLength + 1);
    const kind = data[from] ?? 0;
    if (kind > 4) return undefined;
    const end = Math.min(from + 1 + rowLength, data.length);
    const rowStart = to;
    for (let at = from + 1; at < end; at++) {
      const left = to - rowStart >= step ? (plain[to - step] ?? 0) : 0;
      const above = row > 0 ? (plain[to - rowLength] ?? 0) : 0;
      const corner = row > 0 && to - rowStart >= step ? (plain[to - rowLength - step] ?? 0) : 0;
      plain[to] = ((data[at] ?? 0) + predicted(kind, left, above, corner)) & 0xff;
      to += 1;
    }
  }
  return plain;
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const guess = left + above - corner;
      const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
    default:
      return 0;
  }
}
