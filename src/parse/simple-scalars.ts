/** Thrown where a text is not certainly simple. Made once, as making an error costs more than reading a file. */
export const notSimple = new Error("not simple YAML");

/** Words that are no text. */
const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);
const longestWord = 5;

/** A value that is written as it is, without quotes; it has neither blanks nor anything else around it. */
export function plainScalar(text: string): unknown {
  if (text === "" || /^[-?:,[\]{}#&*!|>'"%@`]/.test(text) || text.includes(": ") || text.endsWith(":")) throw notSimple;
  if (/^[+.\d]/.test(text)) return numberOrText(text);
  const word = text.length > longestWord ? undefined : words.get(text);
  return word === undefined ? text : word;
}

function numberOrText(text: string): unknown {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  // Other ways to write a whole number, such as 0x1F and 007.
  if (/^(?:\+?\d+|0[box].*)$/.test(text)) throw notSimple;
  return text;
}

/** Where a value that is quoted on one line, without escapes, ends: behind its closing mark. */
export function quotedEnd(text: string, start: number): number {
  const mark = text[start] ?? "";
  const end = text.indexOf(mark, start + 1);
  if (end === -1 || text[end + 1] === mark || /[\\\n]/.test(text.slice(start, end))) throw notSimple;
  return end + 1;
}

interface Read {
  readonly value: unknown;
  /** The offset behind the value. */
  readonly end: number;
}

/** A list or mapping in brackets on one line. */
export function flowCollection(text: string, start: number, depth: number): Read {
  if (depth > 10) throw notSimple;
  const closing = text[start] === "[" ? "]" : "}";
  const list: unknown[] = [];
  const mapping: Record<string, unknown> = {};
  let at = skipSpaces(text, start + 1);
  while (text[at] !== closing) {
    const key = closing === "}" ? flowKey(text, at, mapping) : undefined;
    const { end, value } = flowValue(text, key === undefined ? at : skipSpaces(text, key.end), depth);
    if (key === undefined) list.push(value);
    else mapping[key.name] = value;
    at = skipSpaces(text, end);
    if (text[at] === ",") at = skipSpaces(text, at + 1);
    else if (text[at] !== closing) throw notSimple;
  }
  return { end: at + 1, value: closing === "]" ? list : mapping };
}

function flowValue(text: string, start: number, depth: number): Read {
  const first = text[start];
  if (first === "[" || first === "{") return flowCollection(text, start, depth + 1);
  if (first === '"' || first === "'") {
    const end = quotedEnd(text, start);
    return { end, value: text.slice(start + 1, end - 1) };
  }
  let end = start;
  while (end < text.length && !"\n,[]{}".includes(text[end] ?? "")) end++;
  const written = text.slice(start, end).trimEnd();
  if (written.includes(" #")) throw notSimple;
  return { end, value: plainScalar(written) };
}

/** Keys of files are words; what else can be one is left to the library. A mapping may not have one twice. */
export function keyAt(
  text: string,
  at: number,
  mapping: object,
): { readonly name: string; readonly end: number } | undefined {
  const end = keyEnd(text, at);
  if (end === -1) return undefined;
  const name = text.slice(at, end);
  if ((name.length <= longestWord && words.has(name)) || Object.hasOwn(mapping, name)) throw notSimple;
  return { end: end + 1, name };
}

/** The place of the colon behind a key that begins here; -1 when none does. */
export function keyEnd(text: string, at: number): number {
  if (!isLetter(text.charCodeAt(at))) return -1;
  let end = at + 1;
  while (isOfKey(text.charCodeAt(end))) end += 1;
  if (text[end] !== ":") return -1;
  const next = text[end + 1];
  return next === " " || next === "\n" || next === undefined ? end : -1;
}

function isLetter(code: number): boolean {
  const capital = code & ~0x20;
  return capital >= 0x41 && capital <= 0x5a;
}

/** A letter, a digit, a hyphen or an underscore. */
function isOfKey(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f;
}

function flowKey(text: string, at: number, mapping: object): { readonly name: string; readonly end: number } {
  const found = keyAt(text, at, mapping);
  if (found === undefined) throw notSimple;
  return found;
}

export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at++;
  return at;
}
