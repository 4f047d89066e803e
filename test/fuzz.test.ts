import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readExample } from "./support/example-trees.js";
import type { FileTree } from "./support/file-tree.js";
import { isInside } from "./support/places.js";
import { runLint, type JsonFinding } from "./support/run-lint.js";

/** What means something in YAML, and spellings of values that YAML or JavaScript take for something else. */
const yaml = [
  ["---\n", "----\n", "...\n", "---js\n", "# ", "- ", "  ", "\t", ": ", ":", ", ", '"', "'", "[", "]", "{", "}", "|\n"],
  [
    ">\n",
    "*a",
    "&a",
    "!x ",
    "!!js/function ",
    "? ",
    "<<: ",
    "%x\n",
    "@x",
    "`",
    "~",
    "null",
    "true",
    "0x1F",
    "1e3",
    ".5",
  ],
  ["-0", "2026-02-31", "__proto__: x\n", "constructor: x\n", "toString: x\n", "1: x\n"],
].flat();

/** What means something in a section, and what must not. */
const markdown = [
  ["::risks{table=", "::riskit\n", ":::x\n", "::question[]\n", ":person[", ":person[constructor]", "::actions\n", "{{"],
  ["{{unit.name}}", "}}", "{{}}", "{{constructor}}", "<b>", "<!--", "]]>", "&#0;", "&#x110000;", "&Tab;", "[^1]"],
  ["[a](javascript:x)", "[a](%00)", "[a](../../../..)", "[a](#%)", "![](x.png)", "![a]: b", "[x]: y\n", "\n[^1]: x\n"],
  ["\n|a|b|\n|-|-|\n|c|\n", "```\n", "~~~\n", "$$\n", "\\", "> ".repeat(300), "[".repeat(300), "(".repeat(300)],
].flat();

/** What people paste without seeing it. */
const characters = [
  "\r",
  "\n\n",
  "\u0000",
  "\u{FEFF}",
  "\u2028",
  "\u0085",
  "\u001B[31m",
  "\u202E",
  "a\u0308",
  "😀",
  "9".repeat(400),
];

const snippets: readonly string[] = [...yaml, ...markdown, ...characters];

type Change =
  | { readonly kind: "insert"; readonly text: string }
  | { readonly kind: "delete"; readonly length: number }
  | { readonly kind: "repeat"; readonly length: number }
  | { readonly kind: "byte"; readonly value: number }
  | { readonly kind: "cut" };

const change: fc.Arbitrary<Change> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant("insert"), text: fc.constantFrom(...snippets) }), weight: 6 },
  { arbitrary: fc.record({ kind: fc.constant("delete"), length: fc.integer({ max: 40, min: 1 }) }), weight: 3 },
  { arbitrary: fc.record({ kind: fc.constant("repeat"), length: fc.integer({ max: 80, min: 1 }) }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant("byte"), value: fc.integer({ max: 255, min: 0 }) }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant("cut") }), weight: 1 },
);

/** `file` and `place` are shares of all files and of the file's length. */
const mutation = fc.record({
  change,
  file: fc.double({ max: 0.999, min: 0, noNaN: true }),
  place: fc.double({ max: 1, min: 0, noNaN: true }),
});

function mutate(content: Uint8Array, at: number, { kind, ...how }: Change): Uint8Array {
  const before = content.subarray(0, at);
  const after = content.subarray(at);
  switch (kind) {
    case "insert":
      return Buffer.concat([before, Buffer.from("text" in how ? how.text : ""), after]);
    case "delete":
      return Buffer.concat([before, after.subarray("length" in how ? how.length : 0)]);
    case "repeat":
      return Buffer.concat([before, after.subarray(0, "length" in how ? how.length : 0), after]);
    case "byte":
      return Buffer.concat([before, Uint8Array.of("value" in how ? how.value : 0), after.subarray(1)]);
    case "cut":
      return before;
  }
}

function isInOrder(a: JsonFinding | undefined, b: JsonFinding): boolean {
  if (a === undefined) return true;
  if (a.file !== b.file) return a.file < b.file;
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}

test.each(["perhepalvelut", "avopalveluryhma", "broken"])(
  "lint survives mutations of %s",
  { timeout: 60_000 },
  async (name) => {
    const original = readExample(name);
    const paths = [...original.keys()].filter((path) => /\.(?:md|yaml)$/.test(path));
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { maxLength: 5, minLength: 1 }), async (mutations) => {
        const tree: FileTree = new Map(original);
        for (const { change: how, file, place } of mutations) {
          const path = paths[Math.floor(file * paths.length)] ?? "";
          const content = tree.get(path);
          if (content instanceof Uint8Array) tree.set(path, mutate(content, Math.floor(place * content.length), how));
        }
        const { exitCode, findings, stderr } = await runLint(tree);
        expect({ exitCode: exitCode < 2, stderr }).toEqual({ exitCode: true, stderr: "" });
        const wrong = findings?.filter(
          (finding, index) => !isInside(finding, tree) || !isInOrder(findings[index - 1], finding),
        );
        expect(wrong).toEqual([]);
        expect(findings?.filter(({ message }) => /undefined|\[object |NaN|^$/.test(message))).toEqual([]);
      }),
      { endOnFailure: true, numRuns: 150, seed: 20_261_122 },
    );
  },
);
