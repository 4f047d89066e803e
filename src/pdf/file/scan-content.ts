import { isSpace } from "./parse-value.js";

/** Is given each operator and where its operands begin; false ends the walk. */
export type OnOperator = (operator: string, operands: number) => boolean;

/** Walks over the operators of a page's content. */
export function scanContent(text: string, onOperator: OnOperator): void {
  const { length } = text;
  let operands = -1;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    if (operands === -1) operands = at;
    if (code === 0x28) at = stringEnd(text, at + 1);
    else if (code === 0x3c) {
      if (text.charCodeAt(at + 1) === 0x3c) at += 2;
      else at = after(text, ">", at);
    } else if (code === 0x25) at = after(text, "\n", at);
    else if (isOperatorStart(code)) {
      const start = at;
      at += 1;
      while (at < length && isOperatorPart(text.charCodeAt(at))) at += 1;
      const operator = text.slice(start, at);
      if (operator === "true" || operator === "false" || operator === "null") continue;
      if (operator === "ID") at = imageEnd(text, at);
      if (!onOperator(operator === "ID" ? "EI" : operator, operands)) return;
      operands = -1;
    } else if (code === 0x2f) {
      at += 1;
      while (at < length && isRegular(text.charCodeAt(at))) at += 1;
    } else if (isNumberPart(code)) {
      at += 1;
      while (at < length && isNumberPart(text.charCodeAt(at))) at += 1;
    } else at += 1;
  }
}

/** Operators that put something on the page. A path that is only clipped to, `n`, shows nothing. */
export function isPaint(operator: string): boolean {
  switch (operator) {
    case "Tj":
    case "f":
    case "S":
    case "TJ":
    case "Do":
    case "f*":
    case "s":
    case "B":
    case "B*":
    case "b":
    case "b*":
    case "F":
    case "sh":
    case "EI":
    case "'":
    case '"':
      return true;
    default:
      return false;
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + 1;
}

function stringEnd(text: string, from: number): number {
  let open = 1;
  let at = from;
  for (; at < text.length && open > 0; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x28) open += 1;
    else if (code === 0x29) open -= 1;
  }
  return at;
}

/** The data of a picture within the content ends with `EI` between white space. */
function imageEnd(text: string, from: number): number {
  const match = /\sEI(?=\s|$)/g;
  match.lastIndex = from;
  return match.exec(text) === null ? text.length : match.lastIndex;
}

function isOperatorStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x27 || code === 0x22;
}

function isOperatorPart(code: number): boolean {
  return isOperatorStart(code) || code === 0x2a || (code >= 0x30 && code <= 0x39);
}

function isNumberPart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x2d || code === 0x2b;
}

function isRegular(code: number): boolean {
  return (
    !isSpace(code) &&
    code !== 0x2f &&
    code !== 0x3c &&
    code !== 0x3e &&
    code !== 0x28 &&
    code !== 0x29 &&
    code !== 0x5b &&
    code !== 0x5d
  );
}
