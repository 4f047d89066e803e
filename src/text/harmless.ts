/**
 * Characters that steer a terminal, begin a line in some reader's eyes, or make text look other than it is: control characters, line and
 * paragraph separators, marks that turn the direction of writing, and what cannot be seen.
 */
const unsafe =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Noncharacter_Code_Point}/gu;

/** Text of an author, such as a file's name, as one line that can be shown anywhere: what could do harm is written as an escape. */
export function visible(text: string): string {
  return text.replaceAll(unsafe, escapeOf);
}

/** The same in which each character keeps its place, for lines with marks below them. */
export function visibleInPlace(text: string): string {
  return text.replaceAll(unsafe, (character) => (/\p{Cc}/u.test(character) ? " " : "\uFFFD".repeat(character.length)));
}

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code > 0xffff) return `\\u{${digits}}`;
  return short[character] ?? (code < 0x100 ? `\\x${digits.padStart(2, "0")}` : `\\u${digits.padStart(4, "0")}`);
}

/**
 * Lines for a log in which nothing an author wrote steers the terminal or the machine that runs the build. Such machines take orders from a
 * log: `::error …` at a line's beginning, `##[…]` and `##vso[…]` anywhere.
 */
export function harmless(lines: string): string {
  return lines.split("\n").map(harmlessLine).join("\n");
}

function harmlessLine(line: string): string {
  return visible(line)
    .replace(/^(\s*):(?=:)/u, "$1\\x3a")
    .replaceAll(/#(?=#(?:vso)?\[)/gi, "\\x23");
}

/** JSON that means the same and is as harmless in a log. */
export function harmlessJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replaceAll(unsafe, (character) => (character === "\n" ? character : jsonEscapes(character)))
    .replaceAll(/#(?=#(?:vso)?\[)/gi, "\\u0023");
}

function jsonEscapes(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
