import { notSimple, skipSpaces } from "./simple-scalars.js";

const header = /([|>])(-?)\n/y;

/**
 * Text below `key: >-` or `key: |`, the four usual kinds, whose lines begin in one column but for what a literal text indents.
 * `end` is the start of the first line that is not of the text.
 */
export function blockScalar(
  text: string,
  start: number,
  indent: number,
): { readonly value: string; readonly end: number } {
  header.lastIndex = start;
  const match = header.exec(text);
  if (match === null) throw notSimple;
  const isFolded = match[1] === ">";
  const first = start + match[0].length;
  const column = skipSpaces(text, first) - first;
  if (column <= indent || text[first + column] === "\n" || first + column >= text.length) throw notSimple;
  // Joined at the end: a text that is added up is kept as its parts, which makes every later look at it slow.
  const parts: string[] = [];
  /** Line ends since the last line that is not blank. */
  let breaks = 0;
  let at = first;
  while (at < text.length) {
    const from = skipSpaces(text, at);
    const end = text.indexOf("\n", from);
    const own = from - at;
    if (end === -1) throw notSimple;
    if (from === end) {
      if (own > column) throw notSimple;
      breaks += 1;
    } else if (own < column) {
      if (own > indent) throw notSimple;
      break;
    } else {
      if (own > column && isFolded) throw notSimple;
      if (breaks > 0) parts.push(isFolded && breaks === 1 ? " " : "\n".repeat(isFolded ? breaks - 1 : breaks));
      parts.push(text.slice(at + column, end));
      breaks = 1;
    }
    at = end + 1;
  }
  if (match[2] !== "-") parts.push("\n");
  return { end: at, value: parts.join("") };
}
