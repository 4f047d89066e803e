import { assert, array, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { rules } from "../src/rules/registry.generated.js";
import { capitalLetters, smallLetters } from "../src/text/characters.js";
import { sixDigits, threeDigits, twoCapitals, WordFinder } from "../src/text/word-finder.js";

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

test("a beginning counts only where no letter stands before it", () => {
  assert(
    property(array(word, { maxLength: 12 }), text, (words, where) => {
      const plain = plainly(where);
      const expected = new Set(words.filter((one) => standsFree(one, plain)));
      expect(sorted(new WordFinder([], words).find(where))).toEqual(sorted(expected));
      expect(sorted(new WordFinder(words, words).find(where))).toEqual(sorted(new WordFinder(words).find(where)));
    }),
    { numRuns: 2000 },
  );
});

function standsFree(one: string, plain: string): boolean {
  for (let at = plain.indexOf(one); at !== -1; at = plain.indexOf(one, at + 1))
    if (!/[a-zäß]/.test(plain[at - 1] ?? "")) return true;
  return false;
}

test("knows digits in a row, and where two words with capitals meet", () => {
  const shapes = [
    [threeDigits, /\d{3}/],
    [sixDigits, /\d{6}/],
    [twoCapitals, new RegExp(`[${smallLetters}]\\s[${capitalLetters}][${smallLetters}]`)],
  ] as const;
  const finder = new WordFinder([...shapes.map(([shape]) => shape), "1"]);
  const characters = constantFrom("1", "2", "0", "a", "š", "Š", "Ä", "B", "×", "÷", " ", "\u00A0", "٣", "-");
  assert(
    property(array(characters, { maxLength: 30 }), (parts) => {
      const where = parts.join("");
      const expected = shapes.flatMap(([shape, pattern]) => (pattern.test(where) ? [shape] : []));
      expect(sorted(finder.find(where)).filter((one) => one !== "1")).toEqual(sorted(expected));
    }),
    { numRuns: 3000 },
  );
  for (let code = 0; code < 1 << 16; code++) {
    const character = String.fromCharCode(code);
    for (const where of [`a${character}Bc`, `${character} Bc`, `a ${character}c`, `a B${character}`])
      expect(finder.find(where)?.includes(twoCapitals) ?? false, code.toString(16)).toBe(shapes[2][1].test(where));
  }
});

test("knows every kind of blank that regular expressions know", () => {
  const finder = new WordFinder(["a b"]);
  for (let code = 0; code < 1 << 16; code++) {
    const character = String.fromCharCode(code);
    expect(finder.find(`a${character}b`) !== undefined, code.toString(16)).toBe(/\s/.test(character));
  }
});

test("knows the large letter of every small one in the words of rules", () => {
  const small = new Set(wordsOfRules.join(""));
  for (let code = 0; code < 1 << 16; code++) {
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    if (lower === character || !small.has(lower)) continue;
    expect(new WordFinder([lower]).find(character), code.toString(16)).toBeDefined();
  }
});

const shapesOfRules = new Set([threeDigits, sixDigits, twoCapitals]);
const wordsOfRules = rules
  .flatMap(({ beginnings = [], words = [] }) => [...words, ...beginnings])
  .filter((one) => !shapesOfRules.has(one));

test("takes any text", () => {
  const finder = new WordFinder(wordsOfRules);
  assert(
    property(string({ unit: "binary" }), (where) => {
      for (const found of finder.find(where) ?? []) expect(plainly(where)).toContain(found);
    }),
  );
});

test("the words of rules are in small letters, with one kind of blank", () => {
  expect(wordsOfRules.length).toBeGreaterThan(100);
  expect(wordsOfRules.filter((one) => one === "" || one !== one.toLowerCase() || /[^\S ]/.test(one))).toEqual([]);
});
