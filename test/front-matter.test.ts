import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { cutAny } from "../src/parse/front-matter.js";
import { plainFence } from "../src/parse/plain-fence.js";

/** Where the quick way finds parts, the library has to find the same, and nothing to report. Says whether it does. */
function isCutTheSame(text: string): boolean {
  const parts = plainFence(text);
  if (parts === undefined) return false;
  const reported: unknown[] = [];
  const found = cutAny({ path: "a.md", text }, (diagnostic) => reported.push(diagnostic));
  expect(parts, JSON.stringify(text)).toEqual(found);
  expect(reported).toEqual([]);
  return true;
}

test("plain fences are cut where the library cuts them", () => {
  for (const text of [
    '---\nsection: "1"\n---\n\nText\n',
    "---\n---\n",
    "---\n---",
    "---\n\n---\n",
    "---\na: b\n---",
    "---\n# c\n---\n\n---\n",
  ])
    expect(isCutTheSame(text), JSON.stringify(text)).toBe(true);
});

test("what is not certainly plain is left to the library", () => {
  for (const text of [
    "",
    "---",
    "---\n",
    "---\na: b\n",
    "---\r\na: b\r\n---\r\n",
    "---\na: b\n--- \n",
    "---\na: b\n----\n",
  ])
    expect(plainFence(text), JSON.stringify(text)).toBeUndefined();
});

test("texts put together at random are cut the same", () => {
  const pieces = constantFrom(
    "---",
    "---\n",
    "\n---\n",
    "\n",
    "\r\n",
    "\r",
    "-",
    " ",
    "a: b",
    "# c",
    "yaml",
    "js",
    "\uFEFF",
    "\t",
  );
  let count = 0;
  assert(
    property(array(pieces, { maxLength: 8 }), (parts) => {
      if (isCutTheSame(`---\n${parts.join("")}`)) count += 1;
    }),
    { numRuns: 3000 },
  );
  expect(count).toBeGreaterThan(300);
});
