import { isPaint, scanContent } from "./scan-content.js";

/** A stretch of a page's content that stands in no mark. Half-open. */
export interface UnmarkedPaint {
  /** Where the first path, text or picture in it begins. */
  readonly paint: number;
  /** Where the next mark begins, or the content ends. */
  readonly end: number;
}

/** The beginning of a mark with its operands. */
const opening = /\/[^\s/<>[\]()]+\s*(?:<<(?:[^<>]|<[0-9A-Fa-f\s]*>)*>>|\/[^\s/<>[\]()]+)?\s*\b(?:BDC|BMC)\b/g;

/**
 * Finds what is painted outside all marks. A plan's pages hold megabytes of content, nearly all of it within marks: that is
 * leapt over.
 */
export function unmarkedPaints(text: string): readonly UnmarkedPaint[] {
  const found: UnmarkedPaint[] = [];
  const visible = withoutStrings(text);
  const words = wordFinder(visible);
  let at = 0;
  while (at < text.length) {
    opening.lastIndex = at;
    const mark = opening.exec(visible);
    const gap = firstUnmarked(text, visible, at, mark?.index ?? text.length, mark !== null);
    if (gap !== undefined) found.push(gap);
    if (mark === null) break;
    at = markEnd(words, opening.lastIndex) ?? text.length;
  }
  return found;
}

/** What is painted between two marks. */
function firstUnmarked(
  text: string,
  visible: string,
  from: number,
  to: number,
  isBeforeMark: boolean,
): UnmarkedPaint | undefined {
  const paint = firstPaint(text, from, to);
  if (paint === undefined) return undefined;
  // A mark half within a text cannot be put around it: what the text shows so far stays with the text.
  const textStart = isBeforeMark ? openText(visible, from, to) : undefined;
  if (textStart === undefined) return { end: to, paint };
  return paint < textStart ? { end: textStart, paint } : undefined;
}

/** Where a text begins that has not ended before `to`, when it begins behind `from`. */
function openText(visible: string, from: number, to: number): number | undefined {
  let start: number | undefined;
  for (const { 0: word, index } of visible.slice(from, to).matchAll(/\b(?:BT|ET)\b/g))
    start = word === "BT" ? from + index : undefined;
  return start;
}

type WordFinder = (word: string, from: number) => number;

/** Finds a word at or behind a place; each word's places are asked for in order, so that the content is read once. */
function wordFinder(visible: string): WordFinder {
  const places = new Map<string, number>();
  return (word, from) => {
    let at = places.get(word) ?? -1;
    if (at >= from) return at;
    at = visible.indexOf(word, from);
    while (at !== -1 && (isWordPart(visible, at - 1) || isWordPart(visible, at + word.length)))
      at = visible.indexOf(word, at + 1);
    const place = at === -1 ? Number.POSITIVE_INFINITY : at;
    places.set(word, place);
    return place;
  };
}

/** Where the mark that is open at a place ends, with all marks in it. */
function markEnd(find: WordFinder, from: number): number | undefined {
  let at = from;
  for (let depth = 1; depth > 0;) {
    const end = find("EMC", at);
    if (end === Number.POSITIVE_INFINITY) return undefined;
    const next = Math.min(find("BDC", at), find("BMC", at));
    depth += next < end ? 1 : -1;
    at = Math.min(next, end) + "EMC".length;
  }
  return at;
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f
  );
}

/** Strings and pictures in the content may hold anything; blanks of the same length stand in their place where that could make a difference. */
function withoutStrings(text: string): string {
  if (!text.includes("BI") && hasHarmlessStrings(text)) return text;
  return text
    .replaceAll(/\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\)/g, (string) => " ".repeat(string.length))
    .replaceAll(/\bID\s[\s\S]*?\sEI\b/g, (picture) => `${" ".repeat(picture.length - 2)}EI`);
}

const wordKey = "/ActualText ";

/** A word that is read in place of its glyphs, in a mark: nothing in it could be taken for an operator or for the beginning of a mark. */
const harmlessString = /\((?:[A-Z]?[a-z\d .,:;-])*\)>> BDC/y;

function hasHarmlessStrings(text: string): boolean {
  for (let at = text.indexOf("("); at !== -1; at = text.indexOf("(", harmlessString.lastIndex)) {
    harmlessString.lastIndex = at;
    if (!text.startsWith(wordKey, at - wordKey.length) || !harmlessString.test(text)) return false;
  }
  return true;
}

function firstPaint(text: string, from: number, to: number): number | undefined {
  if (to - from < 2) return undefined;
  let first: number | undefined;
  let begun = -1;
  scanContent(text.slice(from, to), (operator, operands) => {
    if (first !== undefined) return false;
    if (operator === "n" || operator === "ET") begun = -1;
    else if (begun === -1 && (operator === "m" || operator === "re" || operator === "BT")) begun = operands;
    if (isPaint(operator)) first = begun === -1 ? operands : begun;
    return first === undefined;
  });
  return first === undefined ? undefined : from + first;
}
