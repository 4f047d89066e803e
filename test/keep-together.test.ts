import * as fc from "fast-check";
import { expect, test } from "vitest";
import { keepTogether } from "../src/render/words/keep-together.js";

test.each([
  ["lain (741/2023) 26 §:n ja 27 § 1 mom.", "lain (741/2023) 26_§:n ja 27_§_1 mom."],
  ["26 a § on pykälä, ja § 5 a", "26_a_§ on pykälä, ja §_5 a"],
  ["5 a b § on kummallinen, § 5 a § myös", "5 a_b § on kummallinen, §_5_a_§ myös"],
  ["14. tammikuuta 2026, 3. kerroksessa", "14._tammikuuta 2026, 3. kerroksessa"],
  ["den 14 januari 2026", "den 14_januari 2026"],
  ["on 1 May 2026; 30 May be enough", "on 1_May 2026; 30_May be enough"],
  ["16 marsvin och 3 majoriteter", "16 marsvin och 3 majoriteter"],
  ["ei mitään 5 metriä", "ei mitään 5 metriä"],
])("%s", (text, expected) => {
  expect(keepTogether(text).replaceAll("\u00A0", "_")).toBe(expected);
});

/** Without a quick look before. */
function keptSlowly(text: string): string {
  return text
    .replaceAll(/(?<=\d(?: [a-z])?) (?=(?:[a-z] )?§)|(?<=§) (?=\d)/g, "\u00A0")
    .replaceAll(/(?<=\b[0-3]?\d\.) (?=\p{L}+kuuta\b)/gu, "\u00A0")
    .replaceAll(/(?<=\b[0-3]?\d) (?=(?:januari|maj|May)\b)/g, "\u00A0");
}

test("whatever stands in a text, nothing is overlooked", () => {
  const piece = fc.constantFrom(
    " ",
    " ",
    "§",
    "1",
    "24",
    ".",
    "a",
    "b",
    "maj",
    "May",
    "tammikuuta",
    "heinäkuuta",
    "\u00A0",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      expect(keepTogether(text)).toBe(keptSlowly(text));
    }),
    { numRuns: 20_000 },
  );
});
