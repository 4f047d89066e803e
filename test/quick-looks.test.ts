import { array, assert, boolean, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { sentencesIn } from "../src/prose/sentences.js";
import { baseForms, lastBaseForm } from "../src/text/base-forms.js";
import { codeUnits } from "../src/text/code-units.js";
import { findCodes } from "../src/text/identity-codes.js";
import { beginningOf } from "../src/rules/repeated-paragraph/beginnings.js";

/** Rules look quickly before they look closely. What is held to here is that the quick look misses nothing. */

function texts(...parts: readonly string[]) {
  return array(constantFrom(...parts), { maxLength: 40 }).map((chosen) => chosen.join(""));
}

/** As a reader sees it: without capitals, kinds of blanks and invisible hyphens. */
function plainly(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/g, " ").toLowerCase();
}

test("the beginnings of paragraphs that read alike have the same number", () => {
  for (let code = 0; code < 1 << 16; code++) {
    const character = String.fromCharCode(code);
    expect(beginningOf(`a${character}b`).key, code.toString(16)).toBe(beginningOf(plainly(`a${character}b`)).key);
  }
  const parts = [
    "a",
    "B",
    "k",
    "K",
    "\u212A",
    "i",
    "I",
    "İ",
    "ı",
    "Ä",
    "ä",
    "Å",
    "\u212B",
    "Σ",
    "ς",
    "1",
    ".",
    " ",
    "\n",
    "\u00AD",
  ];
  assert(
    property(texts(...parts), array(boolean()), (text, changes) => {
      const other = [...text]
        .map((one, at) => (changes[at] === true ? one.toLowerCase().replace(" ", "\n\u00AD ") : one))
        .join("");
      if (plainly(other) === plainly(text)) expect(beginningOf(other).key).toBe(beginningOf(text).key);
      expect(beginningOf(plainly(text)).key).toBe(beginningOf(text).key);
    }),
    { numRuns: 3000 },
  );
});

/** Where sentences end, with what comes first in the text first in the expression. */
const ends =
  /(?<!(?<!\p{L})(?:ent|esim|mm|ns|ks|puh|nk|vrt|tel|t\.ex|bl\.a|s\.k|f\.d))[.!?]["”’)\]]*\s+(?=["”’([]*\p{Lu})/gu;

test("a text is cut after each of its sentences", () => {
  const parts = [
    "esim",
    "t.ex",
    "s.k",
    "xmm",
    "mm",
    "puh",
    ".",
    "!",
    "?",
    "”",
    ")",
    " ",
    "\n",
    "\u00A0",
    "Ä",
    "a",
    "B",
    "(",
    "1",
  ];
  assert(
    property(texts(...parts), (text) => {
      const cuts = [...text.matchAll(ends)].map((match) => match.index + match[0].length);
      const starts = [0, ...cuts];
      const expected = starts.map((start, at) => ({ start, text: text.slice(start, cuts[at]) }));
      const prose = {
        kind: "text",
        section: undefined,
        source: { path: "", text },
        span: () => ({ end: 0, start: 0 }),
        text,
      } as const;
      expect(sentencesIn(prose)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

const word = /[\p{L}\d][\p{L}\d:]*(?:-[\p{L}\d:]+)*-?/gu;

test("words are the same in texts with Latin letters only, and the last one is the last of all", () => {
  for (let code = 0; code < 1 << 16; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    expect(baseForms(text), code.toString(16)).toEqual(text.toLowerCase().match(word));
  }
  const parts = [
    "Lain",
    "lakiin",
    "asetuksen",
    "a",
    "Ä",
    "š",
    "Ⱥ",
    "Ж",
    "Σ",
    "1",
    ":",
    "-",
    " ",
    "\n",
    "\u00A0",
    "(",
    "–",
    "😀",
  ];
  assert(
    property(texts(...parts), (text) => {
      const forms = baseForms(text);
      const words = text.toLowerCase().match(word) ?? [];
      expect(forms.length).toBe(words.length);
      expect(baseForms(`${text} Ж`)).toEqual([...forms, "ж"]);
      expect(lastBaseForm(text)).toBe(forms.at(-1));
    }),
    { numRuns: 3000 },
  );
});

test("the codes of a text are those of its characters, however long it is", () => {
  assert(
    property(string({ unit: "binary" }), (part) => {
      for (const text of [part, part.slice(1), `${part}\uD800`, part.repeat(part.length === 0 ? 0 : 1 << 15)]) {
        const codes = codeUnits(text);
        for (let at = 0; at < text.length; at += 1 + (at >> 4))
          expect(codes.getUint16(at * 2, true)).toBe(text.charCodeAt(at));
      }
    }),
    { numRuns: 50 },
  );
});

test("identity codes are found wherever they begin", () => {
  for (let start = 0; start < 20; start++) {
    for (const code of ["131052-308T", "131052A308T"])
      expect(findCodes(`${" ".repeat(start)}${code}`)).toEqual([{ end: start + code.length, start }]);
  }
});
