import { assert, array, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { rules } from "../src/rules/registry.generated.js";
import { WordFinder } from "../src/text/word-finder.js";

/** Few letters, so that words often begin, end and overlap within each other. */
const letters = constantFrom("a", "A", "b", "ä", "Ä", " ", "\n", "\u00A0", "”", "😀", "ß");
const text = array(letters, { maxLength: 40 }).map((parts) => parts.join(""));
const word = array(constantFrom("a", "b", "ä", " "), { maxLength: 6, minLength: 1 }).map((parts) => parts.join(""));

/** In small letters, with one kind of blank. */
function plainly(where: string): string {
  return where.toLowerCase().replaceAll(/\s/g, " ");
}

function sorted(words: Iterable<string> | undefined): readonly string[] {
  return [...(words ?? [])].toSorted();
}

test("finds the words that stand in a text in any letters, and no others; a blank is any blank", () => {
  assert(
    property(array(word, { maxLength: 12 }), text, (words, where) => {
      const plain = plainly(where);
      const expected = new Set(words.filter((one) => plain.includes(one)));
      expect(sorted(new WordFinder(words).find(where))).toEqual(sorted(expected));
    }),
    { numRuns: 2000 },
  );
});

test("knows every kind of blank that regular expressions know", () => {
  const finder = new WordFinder(["a b"]);
  for (let code = 0; code < 1 << 16; code++) {
    const character = String.fromCharCode(code);
    expect(finder.find(`a${character}b`) !== undefined, code.toString(16)).toBe(/\s/.test(character));
  }
});

test("knows the large letter of every small one in the words of rules", () => {
  const small = new Set(rules.flatMap(({ words }) => words ?? []).join(""));
  for (let code = 0; code < 1 << 16; code++) {
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    if (lower === character || !small.has(lower)) continue;
    expect(new WordFinder([lower]).find(character), code.toString(16)).toBeDefined();
  }
});

test("takes any text", () => {
  const finder = new WordFinder(rules.flatMap(({ words }) => words ?? []));
  assert(
    property(string({ unit: "binary" }), (where) => {
      for (const found of finder.find(where) ?? []) expect(plainly(where)).toContain(found);
    }),
  );
});

test("the words of rules are in small letters, with one kind of blank", () => {
  const words = rules.flatMap((rule) => rule.words ?? []);
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((one) => one === "" || one !== one.toLowerCase() || /[^\S ]/.test(one))).toEqual([]);
});
