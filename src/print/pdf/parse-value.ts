import type { PdfValue } from "./values.js";

/** A value and where the text goes on behind it. */
export interface Parsed {
  readonly value: PdfValue;
  readonly end: number;
}

/** The text is no PDF value. */
export class PdfSyntaxError extends Error {
  override readonly name = "PdfSyntaxError";
}

/** Deeper nesting than any program writes is an attempt to make readers fail. */
const maxDepth = 100;

/** Parses the value at a place of a text that has one character for each byte. @throws PdfSyntaxError */
export function parseValue(text: string, from: number, depth = 0): Parsed {
  if (depth > maxDepth) throw new PdfSyntaxError("nested too deeply");
  const at = skipSpace(text, from);
  switch (text[at]) {
    case "/": {
      const end = wordEnd(text, at + 1);
      return { end, value: { name: plainName(text.slice(at + 1, end)) } };
    }
    case "(":
      return literalString(text, at + 1);
    case "<":
      return text[at + 1] === "<" ? dictionary(text, at + 2, depth) : hexString(text, at + 1);
    case "[":
      return array(text, at + 1, depth);
    default:
      return word(text, at);
  }
}

function array(text: string, from: number, depth: number): Parsed {
  const values: PdfValue[] = [];
  for (let at = skipSpace(text, from); ; at = skipSpace(text, at)) {
    if (text[at] === "]") return { end: at + 1, value: values };
    const parsed = parseValue(text, at, depth + 1);
    values.push(parsed.value);
    at = parsed.end;
  }
}

function dictionary(text: string, from: number, depth: number): Parsed {
  const entries = new Map<string, PdfValue>();
  for (let at = skipSpace(text, from); ; at = skipSpace(text, at)) {
    if (text.startsWith(">>", at)) return { end: at + 2, value: entries };
    if (text[at] !== "/") throw new PdfSyntaxError(`no key at ${at}`);
    const end = wordEnd(text, at + 1);
    const parsed = parseValue(text, end, depth + 1);
    entries.set(plainName(text.slice(at + 1, end)), parsed.value);
    at = parsed.end;
  }
}

const reference = /(\d+)[ \t\r\n\f\0]+\d+[ \t\r\n\f\0]+R(?![A-Za-z0-9])/y;

/** A number, a reference, or one of the three words. */
function word(text: string, at: number): Parsed {
  const end = wordEnd(text, at);
  const written = text.slice(at, end);
  switch (written) {
    case "true":
      return { end, value: true };
    case "false":
      return { end, value: false };
    case "null":
      return { end, value: null };
    default:
  }
  const number = written === "" ? Number.NaN : Number(written);
  if (Number.isNaN(number)) throw new PdfSyntaxError(`no value at ${at}`);
  reference.lastIndex = at;
  const match = isDigit(text.charCodeAt(at)) ? reference.exec(text) : null;
  return match === null ? { end, value: number } : { end: reference.lastIndex, value: { to: Number(match[1]) } };
}

function hexString(text: string, from: number): Parsed {
  const end = text.indexOf(">", from);
  if (end === -1) throw new PdfSyntaxError("a string without an end");
  const digits = text.slice(from, end).replaceAll(/[^0-9A-Fa-f]/g, "");
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex").toString("latin1");
  return { end: end + 1, value: { bytes } };
}

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

function literalString(text: string, from: number): Parsed {
  let bytes = "";
  let open = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === ")" && open === 0) return { end: at + 1, value: { bytes } };
    if (character === "(") open += 1;
    if (character === ")") open -= 1;
    if (character !== "\\") {
      bytes += character;
      continue;
    }
    at += 1;
    const next = text[at] ?? "";
    const octal = /^[0-7]{1,3}/.exec(text.slice(at, at + 3))?.[0];
    if (octal !== undefined) {
      bytes += String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      at += octal.length - 1;
    } else if (next === "\r" && text[at + 1] === "\n") at += 1;
    else if (next !== "\n" && next !== "\r") bytes += escapes[next] ?? next;
  }
  throw new PdfSyntaxError("a string without an end");
}

/** The place of the next character that is neither white space nor in a comment. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x25) {
      while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at += 1;
    } else if (!isSpace(code)) return at;
  }
  throw new PdfSyntaxError("the text ends in the middle of a value");
}

/** Where the word that begins here ends. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !isDelimiter(text.charCodeAt(at))) at += 1;
  return at;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c || code === 0;
}

/** `( ) < > [ ] { } / %` */
function isDelimiter(code: number): boolean {
  switch (code) {
    case 0x28:
    case 0x29:
    case 0x3c:
    case 0x3e:
    case 0x5b:
    case 0x5d:
    case 0x7b:
    case 0x7d:
    case 0x2f:
    case 0x25:
      return true;
    default:
      return false;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** PDF writes unusual bytes of a name as `#C3`. */
function plainName(written: string): string {
  return written.includes("#")
    ? written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : written;
}
