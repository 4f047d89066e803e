import type { Paragraph } from "mdast";
import { onceForCommon } from "../../plan/common-text.js";
import { plainText } from "../../prose/plain-text.js";
import type { TextContents } from "../../prose/text-contents.js";
import { codeUnits } from "../../text/code-units.js";

/** A long paragraph and a number that is the same for all that begin alike. */
interface Beginning {
  readonly node: Paragraph;
  readonly key: number;
}

/** The long paragraphs of a text. Shorter ones are said twice with reason, such as who answers for something. */
export const beginningsIn = onceForCommon(({ longParagraphs }: TextContents): readonly Beginning[] =>
  longParagraphs.map((node) => ({ key: keyOf(node), node })),
);

/** As many characters as hardly two different paragraphs share. */
const characters = 24;

function keyOf(node: Paragraph): number {
  const [first] = node.children;
  const key = first?.type === "text" ? beginningOf(first.value) : undefined;
  return key?.isWhole === true ? key.key : beginningOf(plainText(node)).key;
}

/**
 * A number for the first characters of a text. It is the same for texts that differ in capitals, blanks and what a reader does not see:
 * only characters of ASCII count, and of these not the letters k and i, which have capitals beyond it (the signs for kelvin, and İ). `isWhole`
 * says whether there were enough of them.
 */
export function beginningOf(text: string): { readonly key: number; readonly isWhole: boolean } {
  const codes = codeUnits(text);
  const { length } = text;
  let key = 0;
  let left = characters;
  for (let at = 0; at < length && left > 0; at++) {
    const code = codes.getUint16(at << 1, true);
    const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if (small <= 0x20 || small >= 0x80 || small === 0x69 || small === 0x6b) continue;
    key = (Math.imul(key, 31) + small) | 0;
    left--;
  }
  return { isWhole: left === 0, key };
}
