import { isDelimiter, isSpace, plainName } from "./parse-value.js";

/** What a walk meets. Of a string only the beginning is told. */
export interface Met {
  readonly kind: "key" | "name" | "string";
  readonly text: string;
  /** The key whose value it is, or is a part of; undefined for an object by itself, and where the text cannot be understood. */
  readonly key: string | undefined;
  /** Whether it is a key whose value is an array. */
  readonly isOfList: boolean;
  /** Whether the text is out of order here, so that a name may be a key or a value. */
  readonly isLoose: boolean;
}

export interface Walk {
  /** Behind the value, or behind what had to be gone through. */
  readonly end: number;
  readonly isDictionary: boolean;
  /** Whether the text was no proper value, so that programs may disagree on what it says. */
  readonly isBroken: boolean;
}

/** Deeper nesting than any program writes is an attempt to make readers fail. */
const maxDepth = 200;

const toldLength = 64;

/**
 * Goes through a value, from outside in, and keeps nothing: takes any bytes, and time in proportion to their number. From where the text is no
 * proper value on, all names are told up to the end of the object.
 */
export function walkValue(text: string, from: number, tell: (met: Met) => void): Walk {
  return new Walker(text, from, tell).walk();
}

/** An array, or a dictionary with the key whose value is next. */
type Frame =
  | { readonly isArray: true; readonly key: string | undefined }
  | { readonly isArray: false; key: string | undefined };

class Walker {
  readonly #frames: Frame[] = [];
  #isLoose = false;

  constructor(
    private readonly text: string,
    private at: number,
    private readonly tell: (met: Met) => void,
  ) {}

  walk(): Walk {
    const { text } = this;
    let isDictionary = false;
    let isFirst = true;
    for (;;) {
      this.#skipSpace();
      if (this.at >= text.length) return this.#end(isDictionary, true);
      const before = this.at;
      const code = text.charCodeAt(before);
      if (isFirst) isDictionary = code === 0x3c && text.charCodeAt(before + 1) === 0x3c;
      const isWord = !isDelimiter(code);
      if (isWord && this.#word() && (!isFirst || this.#isLoose)) {
        const isBroken = this.#isLoose || this.#frames.length > 0;
        this.at = before;
        return this.#end(isDictionary, isBroken);
      }
      if (!isWord) this.#token(code);
      isFirst = false;
      if (this.#frames.length === 0 && !this.#isLoose) return this.#end(isDictionary, false);
    }
  }

  #end(isDictionary: boolean, isBroken: boolean): Walk {
    return { end: this.at, isBroken, isDictionary };
  }

  #token(code: number): void {
    const { text } = this;
    switch (code) {
      case 0x2f:
        this.#name();
        return;
      case 0x28:
        this.#value("string", this.#literal());
        return;
      case 0x3c:
        if (text.charCodeAt(this.at + 1) !== 0x3c) {
          this.#value("string", this.#hex());
          return;
        }
        this.#open({ isArray: false, key: undefined }, 2);
        return;
      case 0x3e: {
        const frame = this.#frames.at(-1);
        const isOrdered = text.charCodeAt(this.at + 1) === 0x3e && frame?.isArray === false && frame.key === undefined;
        this.#close(isOrdered, text.charCodeAt(this.at + 1) === 0x3e ? 2 : 1);
        return;
      }
      case 0x5b:
        this.#open({ isArray: true, key: this.#key() }, 1);
        return;
      case 0x5d:
        this.#close(this.#frames.at(-1)?.isArray === true, 1);
        return;
      default:
        // A closing bracket without an opening one, or a brace.
        this.#isLoose = true;
        this.at += 1;
    }
  }

  #open(frame: Frame, length: number): void {
    const around = this.#frames.at(-1);
    if (around?.isArray === false && around.key === undefined) this.#isLoose = true;
    if (this.#frames.length >= maxDepth) this.#isLoose = true;
    if (!this.#isLoose) this.#frames.push(frame);
    this.at += length;
  }

  #close(isOrdered: boolean, length: number): void {
    this.at += length;
    if (!isOrdered) this.#isLoose = true;
    if (this.#isLoose) return;
    this.#frames.pop();
    this.#valueEnds();
  }

  #name(): void {
    const start = this.at + 1;
    this.at = wordEnd(this.text, start);
    const name = decodedName(this.text.slice(start, this.at));
    const frame = this.#frames.at(-1);
    if (!this.#isLoose && frame?.isArray === false && frame.key === undefined) {
      frame.key = name;
      this.#skipSpace();
      const isOfList = this.text.charCodeAt(this.at) === 0x5b;
      this.tell({ isLoose: false, isOfList, key: undefined, kind: "key", text: name });
    } else this.#value("name", name);
  }

  #value(kind: "name" | "string", text: string): void {
    const frame = this.#frames.at(-1);
    if (frame?.isArray === false && frame.key === undefined) this.#isLoose = true;
    const key = this.#isLoose ? undefined : this.#key();
    this.tell({ isLoose: this.#isLoose, isOfList: false, key, kind, text });
    this.#valueEnds();
  }

  #key(): string | undefined {
    return this.#frames.at(-1)?.key;
  }

  #valueEnds(): void {
    const frame = this.#frames.at(-1);
    if (frame?.isArray === false) frame.key = undefined;
  }

  /** Goes past a number or a word, and says whether it is one that no value has: objects end there. */
  #word(): boolean {
    const start = this.at;
    this.at = wordEnd(this.text, start);
    const length = this.at - start;
    if (length >= 6 && length <= 9 && boundaries.has(this.text.slice(start, this.at))) return true;
    // The second number and the letter of a reference come where the next key would.
    this.#valueEnds();
    return false;
  }

  /** The beginning of a string in round brackets. */
  #literal(): string {
    const { text } = this;
    const start = this.at + 1;
    let open = 1;
    let at = start;
    for (; at < text.length && open > 0; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x5c) at += 1;
      else if (code === 0x28) open += 1;
      else if (code === 0x29) open -= 1;
    }
    if (open > 0) this.#isLoose = true;
    this.at = Math.min(at, text.length);
    return plainBeginning(text.slice(start, Math.min(this.at - 1, start + 4 * toldLength)));
  }

  #hex(): string {
    const end = this.text.indexOf(">", this.at);
    const digits = this.text.slice(this.at + 1, end === -1 ? this.text.length : end).slice(0, 4 * toldLength);
    if (end === -1) this.#isLoose = true;
    this.at = end === -1 ? this.text.length : end + 1;
    return Buffer.from(digits.replaceAll(/[^0-9A-Fa-f]/g, ""), "hex").toString("latin1");
  }

  #skipSpace(): void {
    const { text } = this;
    for (; this.at < text.length; this.at++) {
      const code = text.charCodeAt(this.at);
      if (code === 0x25) {
        while (this.at < text.length && text.charCodeAt(this.at) !== 0x0a && text.charCodeAt(this.at) !== 0x0d)
          this.at += 1;
      } else if (!isSpace(code)) return;
    }
  }
}

const boundaries: ReadonlySet<string> = new Set(["endobj", "stream", "endstream", "startxref", "trailer"]);

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !isDelimiter(text.charCodeAt(at))) at += 1;
  return at;
}

/** Without white space, which only an escape can bring into a name, and which some programs drop. */
function decodedName(written: string): string {
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  return written.includes("#") ? plainName(written).replaceAll(/[\u0000-\u0020]/g, "") : written;
}

function plainBeginning(written: string): string {
  if (!written.includes("\\")) return written;
  return written.replaceAll(
    /\\(?:([0-7]{1,3})|\r\n|([^]))/g,
    (_, octal: string | undefined, letter: string | undefined) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      return letter === undefined || /[\r\nbfnrt]/.test(letter) ? "" : letter;
    },
  );
}
