import { assert, array, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { rules } from "../src/rules/registry.generated.js";
import { WordFinder } from "../src/text/word-finder.js";

/** Few letters, so that words often begin, end and overlap within each other. */
const letters = constantFrom("a", "b", "ä", " ", "\n", "\u00A0", "”", "😀");
const text = array(letters, { maxLength: 40 }).map((parts) => parts.join(""));
const word = array(constantFrom("a", "b", "ä", " "), { maxLength: 6, minLength: 1 }).map((parts) => parts.join(""));

function sorted(words: Iterable<string> | undefined): readonly string[] {
  return [...(words ?? [])].toSorted();
}

test("finds the words that stand in a text, and no others; a blank is any blank", () => {
  assert(
    property(array(word, { maxLength: 12 }), text, (words, where) => {
      const plain = where.replaceAll(/\s/g, " ");
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

test("takes any text", () => {
  const finder = new WordFinder(rules.flatMap(({ words }) => words ?? []));
  assert(
    property(string({ unit: "binary" }), (where) => {
      for (const found of finder.find(where) ?? []) expect(where.replaceAll(/\s/g, " ")).toContain(found);
    }),
  );
});

test("the words of rules are in small letters, with one kind of blank", () => {
  const words = rules.flatMap((rule) => rule.words ?? []);
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((one) => one === "" || one !== one.toLowerCase() || /[^\S ]/.test(one))).toEqual([]);
});
