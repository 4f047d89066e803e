import { blockScalar } from "./simple-block-scalar.js";
import { flowCollection, keyAt, keyEnd, notSimple, plainScalar, quotedEnd, skipSpaces } from "./simple-scalars.js";

/** A file in simple YAML; a value that no file has stands for one that is not simple. */
export const isNotSimple = Symbol("not simple");

/** Tabs, carriage returns, and what YAML or JavaScript takes for a line end, a mark or no character. */
const unusual = /[^\n\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]/;

/**
 * Reads YAML as nearly all files have it: mappings and lists by indentation, values on one line or as block text. It is several times
 * faster than the library, which reads everything else: whatever is unusual, ambiguous or wrong. A text that is read here
 * has the value that the library gives it.
 */
export function readSimpleYaml(text: string): unknown {
  if (unusual.test(text)) return isNotSimple;
  try {
    return new Reader(text).document();
  } catch (error) {
    if (error === notSimple) return isNotSimple;
    throw error;
  }
}

const deepest = 16;

/** Stands on a line that says something, or behind the last. */
class Reader {
  readonly #text: string;
  /** The first character of the line that is no space; in a list's item, of what comes behind its dash. */
  #at = 0;
  /** The column of that character; -1 behind the last line. */
  #indent = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    this.#seekLine(0);
    if (this.#indent !== 0) throw notSimple;
    const value = this.#block();
    if (this.#at < this.#text.length) throw notSimple;
    return value;
  }

  #block(): unknown {
    if (++this.#depth > deepest) throw notSimple;
    const value = this.#isItem() ? this.#list() : this.#mapping();
    this.#depth -= 1;
    return value;
  }

  #mapping(): unknown {
    const indent = this.#indent;
    const mapping: Record<string, unknown> = {};
    do {
      const key = keyAt(this.#text, this.#at, mapping);
      if (key === undefined) throw notSimple;
      this.#at = key.end;
      mapping[key.name] = this.#value(indent);
    } while (this.#indent === indent);
    if (this.#indent > indent) throw notSimple;
    return mapping;
  }

  #list(): unknown {
    const indent = this.#indent;
    const list: unknown[] = [];
    do {
      if (!this.#isItem()) break;
      const at = skipSpaces(this.#text, this.#at + 1);
      this.#indent += at - this.#at;
      this.#at = at;
      if (keyEnd(this.#text, at) === -1) list.push(this.#inline(indent));
      else list.push(this.#block());
    } while (this.#indent === indent);
    if (this.#indent > indent) throw notSimple;
    return list;
  }

  #isItem(): boolean {
    return this.#text[this.#at] === "-" && this.#text[this.#at + 1] === " ";
  }

  /** What follows a key: on its line, or below it. A list may stand as far left as its key. */
  #value(indent: number): unknown {
    const text = this.#text;
    const at = skipSpaces(text, this.#at);
    this.#at = at;
    if (at < text.length && text[at] !== "\n" && text[at] !== "#") return this.#inline(indent);
    this.#seekLine(this.#lineEnd());
    if (this.#indent > indent || (this.#indent === indent && this.#isItem())) return this.#block();
    return null;
  }

  /** A value that begins on this line; nothing of it stands on a further line but block text. */
  #inline(indent: number): unknown {
    const text = this.#text;
    const start = this.#at;
    const first = text[start];
    if (first === "|" || first === ">") {
      const { end, value } = blockScalar(text, start, indent);
      this.#endValue(end, indent);
      return value;
    }
    if (first === '"' || first === "'") {
      const end = quotedEnd(text, start);
      this.#endLine(end, indent);
      return text.slice(start + 1, end - 1);
    }
    if (first === "[" || first === "{") {
      const { end, value } = flowCollection(text, start, 0);
      this.#endLine(end, indent);
      return value;
    }
    const end = this.#lineEnd();
    const line = text.slice(start, end);
    const comment = line.indexOf(" #");
    this.#endValue(end, indent);
    return plainScalar((comment === -1 ? line : line.slice(0, comment)).trimEnd());
  }

  /** Behind a value that has its own end there is nothing on its line but perhaps a comment. */
  #endLine(end: number, indent: number): void {
    const at = skipSpaces(this.#text, end);
    const next = this.#text[at];
    if (next !== undefined && next !== "\n" && (next !== "#" || at === end)) throw notSimple;
    this.#at = at;
    this.#endValue(this.#lineEnd(), indent);
  }

  /** A line below that is further in would be a part of the value. */
  #endValue(end: number, indent: number): void {
    this.#seekLine(end);
    if (this.#indent > indent) throw notSimple;
  }

  #lineEnd(): number {
    const end = this.#text.indexOf("\n", this.#at);
    return end === -1 ? this.#text.length : end;
  }

  /** Goes to the next line that is neither blank nor a comment; `from` is the start of a line or the end of the one before. */
  #seekLine(from: number): void {
    const text = this.#text;
    let start = text[from] === "\n" ? from + 1 : from;
    while (start < text.length) {
      const at = skipSpaces(text, start);
      if (at < text.length && text[at] !== "\n" && text[at] !== "#") {
        this.#at = at;
        this.#indent = at - start;
        return;
      }
      const end = text.indexOf("\n", at);
      start = end === -1 ? text.length : end + 1;
    }
    this.#at = text.length;
    this.#indent = -1;
  }
}
