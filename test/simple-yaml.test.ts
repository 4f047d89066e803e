import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { array, assert, constantFrom, nat, oneof, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { isNotSimple, readSimpleYaml } from "../src/parse/simple-yaml.js";
import { loadAny } from "../src/parse/yaml.js";

const files = ["examples", "test/cases"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
);

/** Where a text is read as simple, the library has to give the same value. */
function expectSame(text: string): void {
  const value = readSimpleYaml(text);
  if (value !== isNotSimple) expect(value, JSON.stringify(text)).toEqual(loadAny(text));
}

test("nearly every file of the examples is simple, and has the library's value", () => {
  for (const text of files) expectSame(text);
  const simple = files.filter((text) => readSimpleYaml(text) !== isNotSimple);
  expect(simple.length / files.length).toBeGreaterThan(0.9);
});

/** Pieces of which YAML is made, right and wrong. */
const pieces = constantFrom(
  "\n",
  "\n\n",
  "  ",
  "    ",
  "   \n",
  "\n  x",
  "\n x",
  "\n- x",
  "\n  - x: y",
  "\n    z: w",
  "\t",
  "\r\n",
  "- ",
  "-",
  "- - ",
  "a: ",
  "b:",
  "key: v",
  "c:\n",
  "a b",
  "a:b",
  "? ",
  "<<: ",
  "__proto__: ",
  "constructor: ",
  "#",
  " # c",
  "# c\n",
  "a #b",
  "a#b",
  '"x"',
  "'y'",
  '"',
  "'",
  "''",
  "\\n",
  "é",
  "”",
  "💙",
  "\u2028",
  "\u0085",
  "|",
  "|-\n",
  ">-\n",
  ">\n",
  "|\n",
  ">+\n",
  "|2\n",
  "text",
  "---",
  "\n---\n",
  "...",
  "...\n",
  "%",
  "@",
  "`",
  "1",
  "007",
  "0x1f",
  "0o7",
  "0b1",
  "1.5",
  ".5",
  ".",
  ".inf",
  "-1",
  "+1",
  "+",
  "-x",
  "2026-01-01",
  "klo 9:30",
  "true",
  "null",
  "Yes",
  "~",
  "&a ",
  "*a",
  "!!str ",
  "=",
  ": ",
  ":",
  ", ",
  ",",
  "[",
  "]",
  "{",
  "}",
  "[]",
  "{}",
  "[a, b]",
  "{a: 1, b: [c, d]}",
  "[a: b]",
  "{a}",
  "{a: }",
  "[a,]",
  '{"a": 1}',
  "[ {a: [b]} , c ]",
);

test("what is put together at random has the library's value, or is left to the library", () => {
  const text = array(pieces, { maxLength: 14 }).map((parts) => parts.join(""));
  const withKey = text.map((rest) => `k:${rest}`);
  assert(
    property(oneof(text, withKey), (where) => {
      if (!/^(?:\s|#[^\r\n]*(?:[\r\n]|$))*$/.test(where)) expectSame(where);
    }),
    { numRuns: 5000 },
  );
});

test("so has a file with a few changes", () => {
  const change = tuple(nat(5000), nat(4), pieces);
  assert(
    property(constantFrom(...files), array(change, { maxLength: 3, minLength: 1 }), (file, changes) => {
      let text = file;
      for (const [place, count, piece] of changes) {
        const at = place % (text.length + 1);
        text = text.slice(0, at) + (count < 3 ? piece : "") + text.slice(at + count);
      }
      if (!/^(?:\s|#[^\r\n]*(?:[\r\n]|$))*$/.test(text)) expectSame(text);
    }),
    { numRuns: 3000 },
  );
});
