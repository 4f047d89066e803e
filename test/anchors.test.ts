import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { anchorWords, anyAnchorWords } from "../src/prose/anchors.js";

const pieces = constantFrom(
  ..."Äiti ja lapsi – Ääkkönen ß ẞ İ ı ﬁ Σ ς ΣΑΣ é e\u0301 \u0308 ´ ¨ ^ ` · · … ” ’ - -- 3.1 % ½ ² ŉ ǆ Ǆ ƀ ɏ ɐ ʰ 한 😀".split(
    " ",
  ),
  " ",
  "\n",
  "\u00A0",
);

test("the words of an anchor are the same by whichever way they are made", () => {
  assert(
    property(
      oneof(
        array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
        string(),
        string({ unit: "binary" }),
      ),
      (text) => {
        expect(anchorWords(text), JSON.stringify(text)).toBe(anyAnchorWords(text));
      },
    ),
    { numRuns: 2000 },
  );
});

test("every character alone, and between letters", () => {
  for (let code = 0; code < 0x3000; code++) {
    const character = String.fromCharCode(code);
    for (const text of [character, `A${character}b`, `${character}Σ`])
      expect(anchorWords(text), code.toString(16)).toBe(anyAnchorWords(text));
  }
});
