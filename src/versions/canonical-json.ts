import { compareText } from "../text/compare-text.js";
/** A value with the keys of its objects in the order of code units, at every depth; absent values are left out. */
export function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => compareText(a, b)).map(([key, inner]) => [key, inKeyOrder(inner)]),
  );
}

/** The one JSON text of a value, as RFC 8785 has it: keys in the order of code units, no white space. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inKeyOrder(value));
}
