import { compareText } from "../text/compare-text.js";

/**
 * The one JSON text of a value, as RFC 8785 defines it: keys in the order of code units, no white space, numbers as ECMAScript writes them. The text
 * is written key by key: an object would put keys that look like integers first.
 */
export function canonicalJson(value: unknown): string {
  return write(value, "", "");
}

/** The same value for people to read: keys in the same order, indented by two spaces. */
export function orderedJson(value: unknown): string {
  return write(value, "  ", "\n");
}

/** `indent`: what each level adds; `lineStart`: a line break and the indentation of the level above, or nothing. */
function write(value: unknown, indent: string, lineStart: string): string {
  const inner = lineStart + indent;
  const all = (open: string, parts: readonly string[], close: string): string =>
    parts.length === 0 ? open + close : open + inner + parts.join(`,${inner}`) + lineStart + close;
  if (Array.isArray(value)) {
    const items = value.map((item) => (item === undefined ? "null" : write(item, indent, inner)));
    return all("[", items, "]");
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([a], [b]) => compareText(a, b));
  const colon = indent === "" ? ":" : ": ";
  return all(
    "{",
    entries.map(([key, one]) => JSON.stringify(key) + colon + write(one, indent, inner)),
    "}",
  );
}
