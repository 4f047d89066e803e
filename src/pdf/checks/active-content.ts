import { parseValue, isSpace, PdfSyntaxError } from "../file/parse-value.js";
import { undoFilters } from "../file/undo-filters.js";
import { byteText, isDictionary, type PdfDictionary } from "../file/values.js";
import { walkValue, type Walk } from "../file/walk-value.js";
import type { Localized } from "../../text/language.js";
import { activeMessages } from "./active-messages.js";
import { activeKind, type ActiveKind } from "./active-names.js";

/** What a PDF does besides showing pages, or why nobody can tell. */
export interface ActiveContent {
  readonly kind: ActiveKind;
  readonly message: Localized;
}

/** The worst first: that is the one told. */
const order: readonly ActiveKind[] = [
  "javascript",
  "launch",
  "submit",
  "import",
  "xfa",
  "embedded-file",
  "rich-media",
  "other-file",
  "menu-command",
  "encrypted",
  "unreadable",
];

const maxBytes = 256 * 1024 * 1024;
const maxUnpackedBytes = 64 * 1024 * 1024;
/** The dictionary of a stream of objects has some ten entries. */
const maxDictionary = 64 * 1024;

/**
 * Looks for actions, scripts, embedded files and media in a PDF. Nothing that the file says about itself is trusted: not its tables of places,
 * nor the lengths of its streams. Every place where an object could begin is looked at, whether a table leads there or not. What cannot be
 * looked into, or what programs could read in more than one way, is told as such. Undefined when the file may be published.
 */
export function activeContent(bytes: Uint8Array): ActiveContent | undefined {
  const kind = bytes.length > maxBytes ? "unreadable" : kindOf(bytes);
  return kind === undefined ? undefined : { kind, message: activeMessages[kind] };
}

function kindOf(bytes: Uint8Array): ActiveKind | undefined {
  const text = byteText(bytes);
  // Viewers take a PDF that begins a little later.
  if (!text.slice(0, 1024 + "%PDF-".length).includes("%PDF-")) return "not-a-pdf";
  const found = new Search(text, bytes).run();
  return order.find((kind) => found.has(kind));
}

class Search {
  readonly #found = new Set<ActiveKind>();
  #roomLeft = maxUnpackedBytes;
  /** How many characters may still be gone through: overlapping objects would take the square of their number. */
  #stepsLeft: number;

  constructor(
    private readonly text: string,
    private readonly bytes: Uint8Array,
  ) {
    this.#stepsLeft = 8 * (text.length + maxUnpackedBytes / 8);
  }

  run(): ReadonlySet<ActiveKind> {
    const { text } = this;
    let objects = 0;
    for (let at = text.indexOf("obj"); at !== -1 && this.#stepsLeft > 0; at = text.indexOf("obj", at + 3)) {
      if (text.startsWith("end", at - 3) || isWordCharacter(text.charCodeAt(at + 3))) continue;
      const isHeaded = /\d[\s\0]+\d+[\s\0]*$/.test(text.slice(Math.max(0, at - 24), at));
      if (isHeaded) objects += 1;
      this.#object(at + 3, isHeaded);
    }
    for (let at = text.indexOf("trailer"); at !== -1 && this.#stepsLeft > 0; at = text.indexOf("trailer", at + 7)) {
      // It is a word of the language, too.
      if (text.startsWith("<<", spaceEnd(text, at + 7))) this.#walk(text, at + 7, true);
    }
    if (objects === 0 || this.#stepsLeft <= 0) this.#found.add("unreadable");
    return this.#found;
  }

  #object(from: number, isHeaded: boolean): void {
    const { text } = this;
    let hasFirst = false;
    let hasCount = false;
    let isNamed = false;
    const walk = this.#walk(text, from, isHeaded, (name) => {
      hasFirst ||= name === "First";
      hasCount ||= name === "N";
      isNamed ||= name === "ObjStm";
    });
    if (!walk.isDictionary && !walk.isBroken) return;
    // Some viewers do not look at the type.
    if (!isNamed && !(hasFirst && hasCount)) return;
    const start = streamWord(text, walk.end);
    if (start === -1) return;
    if (walk.isBroken || walk.end - from > maxDictionary) this.#found.add("unreadable");
    else this.#packedObjects(from, start);
  }

  /** Goes through a value, notes what is active in it, and tells the names. */
  #walk(text: string, from: number, isHeaded: boolean, tell?: (name: string) => void): Walk {
    const walk = walkValue(text, from, (met) => {
      const kind = activeKind(met);
      if (kind !== undefined) this.#found.add(kind);
      if (met.kind !== "string") tell?.(met.text);
    });
    this.#stepsLeft -= walk.end - from + 1;
    if (walk.isBroken && isHeaded) this.#found.add("unreadable");
    return walk;
  }

  /** Looks at the objects in a stream; `start` is behind the word that begins it. */
  #packedObjects(from: number, start: number): void {
    const dictionary = dictionaryAt(this.text, from);
    const lineEnd = /\r?\n/y;
    lineEnd.lastIndex = start;
    const first = dictionary?.get("First");
    const isFirst = typeof first === "number" && Number.isInteger(first) && first >= 0;
    if (dictionary === undefined || !isFirst || !lineEnd.test(this.text) || hasTwice(dictionary)) {
      this.#found.add("unreadable");
      return;
    }
    const text = this.#unpacked(lineEnd.lastIndex, dictionary);
    if (text === undefined) this.#found.add("unreadable");
    else this.#lookAtPacked(text, first);
  }

  /** The text of a stream, and what follows it when it is not packed: where it ends is only what the file says. */
  #unpacked(start: number, dictionary: PdfDictionary): string | undefined {
    if (!dictionary.has("Filter")) return this.text.slice(start);
    const data = undoFilters(this.bytes.subarray(start), dictionary, this.#roomLeft);
    this.#roomLeft -= data?.length ?? 0;
    return data === undefined ? undefined : byteText(data);
  }

  /** By the places that its head names, and one after the other: viewers do either. */
  #lookAtPacked(text: string, first: number): void {
    const head = text.slice(0, first);
    this.#stepsLeft -= head.length;
    if (!/^[\d\s\0]*$/.test(head)) {
      this.#found.add("unreadable");
      return;
    }
    const offsets = (head.match(/\d+/g) ?? []).filter((_, index) => index % 2 === 1);
    const ends = new Map<number, number>();
    let end = first;
    for (const offset of offsets) {
      if (this.#stepsLeft <= 0) return;
      this.#packedValue(text, first + Number(offset), ends);
      end = this.#packedValue(text, end, ends);
    }
  }

  /** Where the value at a place ends; `ends` knows those that have been looked at. */
  #packedValue(text: string, from: number, ends: Map<number, number>): number {
    const at = spaceEnd(text, from);
    const known = ends.get(at);
    if (known !== undefined || at >= text.length) return known ?? at;
    // The last value may end with the stream.
    const { end, isBroken } = this.#walk(text, at, false);
    if (isBroken && end < text.length) this.#found.add("unreadable");
    ends.set(at, end);
    return end;
  }
}

function isWordCharacter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Behind the word that begins a stream; -1 when another word stands there. */
function streamWord(text: string, from: number): number {
  const at = spaceEnd(text, from);
  return text.startsWith("stream", at) ? at + "stream".length : -1;
}

/** Behind white space and comments. */
function spaceEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x25) {
      while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at += 1;
    } else if (!isSpace(code)) break;
  }
  return at;
}

/** Of two values for a key, viewers take the one or the other. */
function hasTwice(dictionary: PdfDictionary): boolean {
  const keys = [...dictionary].map(([key]) => key);
  return new Set(keys).size < keys.length;
}

function dictionaryAt(text: string, from: number): PdfDictionary | undefined {
  try {
    const { value } = parseValue(text, from);
    return isDictionary(value) ? value : undefined;
  } catch (error) {
    if (error instanceof PdfSyntaxError) return undefined;
    throw error;
  }
}
