/** A quotation mark or bracket that is open at a place, and where it was opened. */
export interface Opener {
  readonly kind: "quote" | "bracket";
  readonly offset: number;
}

/** The innermost one that is still open at `end`; undefined when none is. Reads block texts (| and >) as if they were YAML. */
export function findOpener(text: string, end: number): Opener | undefined {
  const brackets: number[] = [];
  let quoteStart: number | undefined;
  /** Whether a value can begin at this character. */
  let isStart = true;
  for (let at = 0; at < end; at++) {
    const character = text[at] ?? "";
    if (quoteStart !== undefined) {
      if (character === "\\" && text[quoteStart] === '"') at += 1;
      else if (character === text[quoteStart]) quoteStart = undefined;
      continue;
    }
    if (isStart && /["']/.test(character)) quoteStart = at;
    else if (isStart && /[[{]/.test(character)) brackets.push(at);
    else if (/[\]}]/.test(character)) brackets.pop();
    else if (character === "#" && /^$|\s/.test(text[at - 1] ?? "")) at = endOfLine(text, at) - 1;
    isStart =
      /[\n\r[{,]/.test(character) || (isStart && character === " ") || /^[:?-] /.test(text.slice(at - 1, at + 1));
  }
  if (quoteStart !== undefined) return { kind: "quote", offset: quoteStart };
  const bracket = brackets.at(-1);
  return bracket === undefined ? undefined : { kind: "bracket", offset: bracket };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
