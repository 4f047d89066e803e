import { ReadDictionary, type PdfName, type PdfReference, type PdfValue } from "./values.js";

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
export function parseValue(text: string, from: number): Parsed {
  const reader = new ValueReader(text, from);
  const value = reader.read(0);
  return { end: reader.at, value };
}

/** Remembers the place in the text: handing it up and down with each of a document's hundred thousand values costs half of the time. */
class ValueReader {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  read(depth: number): PdfValue {
    if (depth > maxDepth) throw new PdfSyntaxError("nested too deeply");
    const { text } = this;
    this.at = skipSpace(text, this.at);
    switch (text.charCodeAt(this.at)) {
      case 0x2f:
        return nameValue(this.name());
      case 0x28:
        return this.literalString();
      case 0x3c:
        return text.charCodeAt(this.at + 1) === 0x3c ? this.dictionary(depth) : this.hexString();
      case 0x5b:
        return this.array(depth);
      default:
        return this.whole() ?? this.word();
    }
  }

  /** From its `/`. */
  private name(): string {
    const start = this.at + 1;
    this.at = wordEnd(this.text, start);
    return plainName(this.text.slice(start, this.at));
  }

  private array(depth: number): PdfValue {
    const values: PdfValue[] = [];
    this.at += 1;
    for (;;) {
      this.at = skipSpace(this.text, this.at);
      if (this.text.charCodeAt(this.at) === 0x5d) break;
      values.push(this.read(depth + 1));
    }
    this.at += 1;
    return values;
  }

  private dictionary(depth: number): PdfValue {
    const entries: (PdfValue | string)[] = [];
    this.at += 2;
    for (;;) {
      this.at = skipSpace(this.text, this.at);
      const code = this.text.charCodeAt(this.at);
      if (code === 0x3e && this.text.charCodeAt(this.at + 1) === 0x3e) break;
      if (code !== 0x2f) throw new PdfSyntaxError(`no key at ${this.at}`);
      const key = this.name();
      entries.push(key, this.read(depth + 1));
    }
    this.at += 2;
    return new ReadDictionary(entries);
  }

  /**
   * A whole number without a sign, or a reference, as programs write them: nine tenths of a document's values. Undefined for what
   * wants a closer look.
   */
  private whole(): PdfValue | undefined {
    const { text } = this;
    const end = digitsEnd(text, this.at);
    if (end === this.at || end - this.at > 9) return undefined;
    const value = Number(text.slice(this.at, end));
    const code = text.charCodeAt(end);
    if (isSpace(code)) {
      const generationEnd = digitsEnd(text, end + 1);
      const next = text.charCodeAt(generationEnd);
      if (generationEnd === end + 1) {
        if (isSpace(next)) return undefined;
      } else if (!isDelimiter(next)) {
        const last = text.charCodeAt(generationEnd + 1);
        if (next !== 0x20 || isSpace(last)) return undefined;
        if (last === 0x52) return this.reference(value, generationEnd + 2);
      }
    } else if (!isDelimiter(code)) return undefined;
    this.at = end;
    return value;
  }

  /** `end` is behind the `R`. */
  private reference(to: number, end: number): PdfValue | undefined {
    const behind = this.text.charCodeAt(end);
    if (!isSpace(behind) && !isDelimiter(behind)) return undefined;
    this.at = end;
    return referenceTo(to);
  }

  /** A number, a reference, or one of the three words. */
  private word(): PdfValue {
    const { at, text } = this;
    this.at = wordEnd(text, at);
    const written = text.slice(at, this.at);
    switch (written) {
      case "true":
        return true;
      case "false":
        return false;
      case "null":
        return null;
      default:
    }
    const number = written === "" ? Number.NaN : Number(written);
    if (Number.isNaN(number)) throw new PdfSyntaxError(`no value at ${at}`);
    reference.lastIndex = at;
    const match = isDigit(text.charCodeAt(at)) ? reference.exec(text) : null;
    if (match === null) return number;
    this.at = reference.lastIndex;
    return referenceTo(Number(match[1]));
  }

  private hexString(): PdfValue {
    const end = this.text.indexOf(">", this.at + 1);
    if (end === -1) throw new PdfSyntaxError("a string without an end");
    const digits = this.text.slice(this.at + 1, end).replaceAll(/[^0-9A-Fa-f]/g, "");
    this.at = end + 1;
    return { bytes: Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex").toString("latin1") };
  }

  private literalString(): PdfValue {
    const { text } = this;
    const plainEnd = plainStringEnd(text, this.at + 1);
    if (plainEnd !== -1) {
      const bytes = text.slice(this.at + 1, plainEnd);
      this.at = plainEnd + 1;
      return { bytes };
    }
    let bytes = "";
    let open = 0;
    for (let at = this.at + 1; at < text.length; at++) {
      const character = text[at] ?? "";
      if (character === ")" && open === 0) {
        this.at = at + 1;
        return { bytes };
      }
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
}

/** Names and references are the same ones over and over; each is made once. */
const names = new Map<string, PdfName>();
const references: PdfReference[] = [];

/** A part of a text that is longer keeps the whole text in memory. */
const keptLength = 12;
const keptCount = 10_000;

function nameValue(name: string): PdfName {
  const known = names.get(name);
  if (known !== undefined) return known;
  const value = { name };
  if (name.length <= keptLength && names.size < keptCount) names.set(name, value);
  return value;
}

function referenceTo(to: number): PdfReference {
  if (to >= keptCount) return { to };
  return (references[to] ??= { to });
}

const reference = /(\d+)[ \t\r\n\f\0]+\d+[ \t\r\n\f\0]+R(?![A-Za-z0-9])/y;

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

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

/** Where a string ends in which nothing is escaped or nested; -1 for any other. */
function plainStringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x29) return at;
    if (code === 0x28 || code === 0x5c) return -1;
  }
  return -1;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c || code === 0;
}

/** `( ) < > [ ] { } / %` */
export function isDelimiter(code: number): boolean {
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
export function plainName(written: string): string {
  return written.includes("#")
    ? written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : written;
}
