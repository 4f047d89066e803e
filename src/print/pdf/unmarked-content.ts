import { isPaint, scanContent } from "./scan-content.js";

/** A stretch of a page's content that stands in no mark. Half-open. */
export interface UnmarkedPaint {
  /** Where the first path, text or picture in it begins. */
  readonly paint: number;
  /** Where the next mark begins, or the content ends. */
  readonly end: number;
}

/** Marks with their operands, and the bounds of texts. */
const marks =
  /\/[^\s/<>[\]()]+\s*(?:<<(?:[^<>]|<[0-9A-Fa-f\s]*>)*>>|\/[^\s/<>[\]()]+)?\s*\b(?:BDC|BMC)\b|\b(?:EMC|BT|ET)\b/g;

/**
 * Finds what is painted outside all marks. A plan's pages hold megabytes of content, nearly all of it within marks: that is
 * leapt over.
 */
export function unmarkedPaints(text: string): readonly UnmarkedPaint[] {
  const found: UnmarkedPaint[] = [];
  let depth = 0;
  let gapStart = 0;
  let textStart = -1;
  const close = (end: number): void => {
    const paint = firstPaint(text, gapStart, end);
    if (paint !== undefined) found.push({ end, paint });
  };
  const visible = withoutStrings(text);
  for (const match of visible.matchAll(marks)) {
    const [mark] = match;
    if (mark === "BT") textStart = match.index;
    else if (mark === "ET") textStart = -1;
    else if (mark !== "EMC") {
      // A mark half within a text cannot be put around it: what the text shows so far stays with the text.
      if (depth === 0 && textStart < gapStart) close(match.index);
      else if (depth === 0) close(textStart);
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) gapStart = match.index + mark.length;
    }
  }
  if (depth === 0) close(text.length);
  return found;
}

/** Strings and pictures in the content may hold anything; blanks of the same length stand in their place. */
function withoutStrings(text: string): string {
  if (!text.includes("(") && !text.includes("BI")) return text;
  return text
    .replaceAll(/\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\)/g, (string) => " ".repeat(string.length))
    .replaceAll(/\bID\s[\s\S]*?\sEI\b/g, (picture) => `${" ".repeat(picture.length - 2)}EI`);
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
