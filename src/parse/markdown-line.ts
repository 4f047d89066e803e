/** How a line begins, as far as it matters for where a parser of Markdown sees the end of a paragraph. */
export interface LineStart {
  /** Where the first character stands that is neither a blank nor a mark of a list or a quotation. */
  readonly end: number;
  /** How many marks of lists and quotations it begins with. */
  readonly marks: number;
  readonly isEmpty: boolean;
  readonly isQuotation: boolean;
  /** `bullet`: ends every paragraph. `number`: ends one that is in a numbered list. `row`: begins with a bar. */
  readonly kind: "bullet" | "number" | "row" | "other";
}

const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;

/** `at` gives the code of a character, and that of a line end past the end. */
export function lineStart(at: (index: number) => number, start: number): LineStart {
  let index = start;
  let marks = 0;
  let isAfterBlank = true;
  let isQuotation = false;
  let isEmpty = true;
  let kind: LineStart["kind"] = at(start) === 124 ? "row" : "other";
  for (; ; index++) {
    const code = at(index);
    if (code === space || code === tab || code === carriageReturn) {
      isAfterBlank = true;
      continue;
    }
    if (code === newline) break;
    isEmpty = false;
    if (code === 62) {
      isQuotation ||= marks === 0;
      marks += 1;
    } else if ((code === 45 || code === 42 || code === 43) && isAfterBlank && isBlank(at(index + 1))) {
      // Near the margin, and with something after it.
      if (marks === 0 && index - start <= 3 && isOnlySpaces(at, start, index) && !isLineEnd(at, index + 1))
        kind = "bullet";
      marks += 1;
    } else if ((code === 46 || code === 41) && !isAfterBlank && isBlank(at(index + 1))) {
      if (marks === 0 && code === 46 && isNumber(at, start, index) && !isLineEnd(at, index + 1)) kind = "number";
      marks += 1;
    } else if (isDigit(code)) isAfterBlank = false;
    else break;
  }
  return { end: index, isEmpty, isQuotation, kind, marks };
}

function isBlank(code: number): boolean {
  return code === space || code === tab;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isOnlySpaces(at: (index: number) => number, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (at(index) !== space) return false;
  return true;
}

/** With more digits it is no mark of a list. */
function isNumber(at: (index: number) => number, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!isDigit(at(index))) return false;
  return end - start <= 9;
}

/** Whether only one blank and then the end of the line, or another blank, follows. */
function isLineEnd(at: (index: number) => number, index: number): boolean {
  const code = at(index + 1);
  return isBlank(code) || code === newline || code === carriageReturn;
}
