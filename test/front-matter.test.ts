import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { cutFrontMatter, type FrontMatterParts } from "../src/parse/front-matter.js";

interface Cut {
  readonly parts: FrontMatterParts | undefined;
  readonly rules: readonly string[];
}

function cut(text: string): Cut {
  const rules: string[] = [];
  const parts = cutFrontMatter({ path: "a.md", text }, ({ rule }) => rules.push(rule));
  return { parts, rules };
}

/** What was cut, as text. */
function texts(text: string): readonly [facts: string, body: string] | undefined {
  const { parts } = cut(text);
  return parts && [text.slice(parts.facts.start, parts.facts.end), text.slice(parts.body.start, parts.body.end)];
}

test.each([
  ['---\nsection: "1"\n---\n\nText\n', 'section: "1"', "\nText\n"],
  ["---\n---\n", "", ""],
  ["---\n---", "", ""],
  ["---\na: b\n---", "a: b", ""],
  ["---\r\na: b\r\n---\r\nText", "a: b\r", "Text"],
  ["---\n# c\n---\n\n---\n", "# c", "\n---\n"],
  ["---yaml\na: b\n---\nText", "a: b", "Text"],
])("%j is cut at its fences", (text, facts, body) => {
  expect(texts(text)).toEqual([facts, body]);
});

test.each(["js", "javascript", "json", "coffee", "toml"])(
  "front matter marked %s is refused, and never run",
  (name) => {
    const shown = globalThis as { wasRun?: boolean };
    const { parts, rules } = cut(`---${name}\nglobalThis.wasRun = true\n---\nText\n`);
    expect(parts).toBeUndefined();
    expect(rules).toEqual(["front-matter-language"]);
    expect(shown.wasRun).toBeUndefined();
  },
);

test("any text is cut into parts that follow each other, or one thing is reported", () => {
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
      const text = `---\n${parts.join("")}`;
      const found = cut(text);
      if (found.parts === undefined) {
        expect(found.rules).toHaveLength(1);
        return;
      }
      count += 1;
      const { body, facts } = found.parts;
      expect(found.rules).toEqual([]);
      expect(facts.start).toBe(4);
      expect(facts.end).toBeGreaterThanOrEqual(facts.start);
      expect(text.slice(facts.end, body.start)).toMatch(/^\n?---[ \t\uFEFF\r]*\n?$/);
      expect(body.end).toBe(text.length);
    }),
    { numRuns: 3000 },
  );
  expect(count).toBeGreaterThan(300);
});
