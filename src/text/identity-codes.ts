import type { Span } from "./source.js";

/**
 * Day, month and year, the sign of the century (decree 128/2010 2 § as amended by 690/2022 [L]), an individual number and a check
 * character. Also with the dashes that word processors make, with a backslash of Markdown, and with the sign as an address encodes it.
 */
const code =
  /(\d\d)(\d\d)(\d\d)(?:\\?[-+\u00AD\u2010-\u2015\u2212]|%2[BbDd]|[A-FU-Ya-fu-y])(\d{3})([\dA-FHJ-NPR-Ya-fhj-npr-y])/g;

/** A quick look for the day, month and year. */
const sixDigits = /\d{6}/;

const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const daysInMonth: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Where personal identity codes stand: real days only, and a check character that follows from the digits [M]. */
export function findCodes(text: string): readonly Span[] {
  if (!sixDigits.test(text)) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(code)) {
    const [whole, day = "", month = "", year = "", individual = "", check = ""] = match;
    if (Number(day) < 1 || Number(day) > (daysInMonth[Number(month) - 1] ?? 0) || Number(individual) < 2) continue;
    if (!isApart(text, match.index, match.index + whole.length)) continue;
    const expected = checkCharacters[Number(`${day}${month}${year}${individual}`) % 31];
    if (check.toUpperCase() === expected) found.push({ end: match.index + whole.length, start: match.index });
  }
  return found;
}

/** Whether no letter or digit touches a part of a text; those of an encoded character of an address (%20) do not count. */
function isApart(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return (
    (!/[\p{L}\d]$/u.test(before) || /^%[\dA-Fa-f]{2}$/.test(before)) && !/^[\p{L}\d]/u.test(text.slice(end, end + 2))
  );
}

/** The text with every personal identity code made unreadable, each of the same length as before. */
export function maskCodes(text: string): string {
  const codes = findCodes(text);
  if (codes.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { end, start } of codes) {
    parts.push(text.slice(at, start), "•".repeat(end - start));
    at = end;
  }
  return parts.join("") + text.slice(at);
}
