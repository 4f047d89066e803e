import type { PdfDraft } from "./edit-pdf.js";
import { pack } from "./pack.js";
import { isDictionary, ReadDictionary, type PdfDictionary, type PdfValue } from "./values.js";

/** How many objects are packed together: few enough that a reader who wants one unpacks little. */
const objectsPerStream = 400;

/**
 * Writes a PDF anew: streams one by one, all other objects packed together, and a packed table of places (PDF 1.5), which makes
 * a plan's tags a sixth as large as the browser writes them.
 */
export function writePdf(draft: PdfDraft): Uint8Array {
  const { numbers } = draft;
  const streams: number[] = [];
  const plain: PlainObject[] = [];
  for (const number of numbers) {
    const text = draft.writtenObject(number);
    if (text === undefined && draft.hasStream(number)) streams.push(number);
    else plain.push({ number, text: text ?? written(draft.object(number)) });
  }
  const first = (numbers.at(-1) ?? 0) + 1;
  const groups = Array.from({ length: Math.ceil(plain.length / objectsPerStream) }, (_, index) =>
    plain.slice(index * objectsPerStream, (index + 1) * objectsPerStream),
  );
  const containers = groups.map(packTogether);
  const chunks: Uint8Array[] = [Buffer.from("%PDF-1.7\n%\u00D3\u00EB\u00E9\u00E1\n", "latin1")];
  let size = chunks[0]?.length ?? 0;
  const next = first + containers.length;
  const rows = Buffer.alloc((next + 1) * rowBytes);
  const emit = (number: number, dictionary: PdfDictionary, content: Uint8Array): void => {
    setRow(rows, number, 1, size, 0);
    const head = `${number} 0 obj\n${written(dictionary)}\nstream\n`;
    for (const chunk of [Buffer.from(head, "latin1"), content, Buffer.from("\nendstream\nendobj\n")]) {
      chunks.push(chunk);
      size += chunk.length;
    }
  };

  for (const number of streams) {
    const { dictionary, packed } = packedOf(number, draft);
    emit(number, dictionary, packed);
  }
  for (const [index, { dictionary, packed }] of containers.entries()) {
    for (const [place, { number }] of (groups[index] ?? []).entries()) setRow(rows, number, 2, first + index, place);
    emit(first + index, dictionary, packed);
  }
  setRow(rows, next, 1, size, 0);
  const start = size;
  const table = pack(rows);
  const trailer: readonly (readonly [string, PdfValue])[] = ["Root", "Info"].flatMap((key) => {
    const value = draft.trailer.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  emit(
    next,
    new Map<string, PdfValue>([
      ["Type", { name: "XRef" }],
      ["Size", next + 1],
      ["W", rowWidths],
      ...trailer,
      ["Filter", { name: "FlateDecode" }],
      ["Length", table.length],
    ]),
    table,
  );
  return Buffer.concat([...chunks, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

/** An object without a stream, as it is written. */
interface PlainObject {
  readonly number: number;
  readonly text: string;
}

interface PackedStream {
  readonly dictionary: PdfDictionary;
  readonly packed: Uint8Array;
}

/** A stream with its dictionary as it is written. */
function packedOf(number: number, draft: PdfDraft): PackedStream {
  const fresh = draft.freshStream(number);
  const packed = (fresh === undefined ? undefined : pack(fresh)) ?? draft.packedStream(number) ?? new Uint8Array();
  const value = draft.object(number);
  const dictionary = new Map<string, PdfValue>(isDictionary(value) ? value : []);
  if (fresh !== undefined) dictionary.set("Filter", { name: "FlateDecode" });
  return { dictionary: dictionary.set("Length", packed.length), packed };
}

/** Objects without streams as one stream. What nobody has changed stands in it as it was written before. */
function packTogether(members: readonly PlainObject[]): PackedStream {
  let body = "";
  let heads = "";
  for (const { number, text } of members) {
    heads += `${heads === "" ? "" : " "}${number} ${body.length}`;
    body += `${text}\n`;
  }
  const head = `${heads}\n`;
  const packed = pack(Buffer.from(head + body, "latin1"));
  const dictionary = new Map<string, PdfValue>([
    ["Type", { name: "ObjStm" }],
    ["N", members.length],
    ["First", head.length],
    ["Filter", { name: "FlateDecode" }],
    ["Length", packed.length],
  ]);
  return { dictionary, packed };
}

const rowWidths = [1, 4, 2] as const;
const rowBytes = rowWidths[0] + rowWidths[1] + rowWidths[2];

/** Writes an object's row into the table of places. */
function setRow(rows: Buffer, number: number, kind: number, place: number, index: number): void {
  rows.writeUInt8(kind, number * rowBytes);
  rows.writeUInt32BE(place, number * rowBytes + 1);
  rows.writeUInt16BE(index, number * rowBytes + 5);
}

/** A value as a PDF writes it, one character for each byte. */
export function written(value: PdfValue): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number")
    return Number.isInteger(value) ? String(value) : value.toFixed(5).replace(/\.?0+$/, "");
  if (value instanceof ReadDictionary) {
    const { entries } = value;
    let text = "<<";
    for (let at = 0; at < entries.length; at += 2)
      text += `${writtenName(entries[at] as string)} ${written(entries[at + 1] as PdfValue)}`;
    return `${text}>>`;
  }
  if (isDictionary(value)) {
    let text = "<<";
    for (const [key, entry] of value) text += `${writtenName(key)} ${written(entry)}`;
    return `${text}>>`;
  }
  if ("name" in value) return writtenName(value.name);
  if ("to" in value) return `${value.to} 0 R`;
  if ("bytes" in value) return writtenString(value.bytes);
  return `[${(value as readonly PdfValue[]).map(written).join(" ")}]`;
}

function writtenName(name: string): string {
  if (/^\w+$/.test(name)) return `/${name}`;
  return `/${name.replaceAll(/[^!"$&'*+,\-.0-9:;=?@A-Z\\^_`a-z|~]/g, (character) => `#${hex(character)}`)}`;
}

function writtenString(bytes: string): string {
  // oxlint-disable-next-line no-control-regex -- bytes that are not printable ASCII are written in hexadecimal
  if (/[^\u0020-\u007E]/.test(bytes)) return `<${Buffer.from(bytes, "latin1").toString("hex")}>`;
  return `(${bytes.replaceAll(/[\\()]/g, String.raw`\$&`)})`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase();
}
