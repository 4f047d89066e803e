import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Root } from "mdast";

const folder = join(import.meta.dirname, "../dist/program");
const names = readdirSync(folder);

/** The files that are loaded with a file of the joined program, it among them. */
function loadedWith(name: string): readonly string[] {
  const loaded = new Set([name]);
  for (const one of loaded) {
    const text = readFileSync(join(folder, one), "utf8");
    for (const [, next = ""] of text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g)) loaded.add(next);
  }
  return [...loaded];
}

function kilobytes(files: readonly string[]): number {
  return files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0) / 1024;
}

function startingWith(name: string): string {
  const found = names.filter((one) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(one));
  const longest = found.toSorted((a, b) => kilobytes([b]) - kilobytes([a]))[0];
  if (longest === undefined) throw new Error(`no ${name} in the program`);
  return longest;
}

test("asking for help loads neither the rules nor the pages", () => {
  const loaded = loadedWith("main.js");
  expect(loaded).not.toContain(startingWith("check"));
  expect(kilobytes(loaded)).toBeLessThan(80);
});

test("a thread loads little before it knows its job, and no more for digests", () => {
  expect(kilobytes(loadedWith("worker.js"))).toBeLessThan(22);
  expect(kilobytes(loadedWith(startingWith("unit-digest")))).toBeLessThan(22);
});

test("lint loads no pages, and few files", () => {
  const loaded = loadedWith(startingWith("lint"));
  expect(loaded).toContain(startingWith("check"));
  expect(loaded).not.toContain(startingWith("build"));
  expect(loaded.length).toBeLessThan(8);
});

test("the joined parser finds its native part beside the library", async () => {
  const { parseWithSatteri } = (await import(/* @vite-ignore */ join(folder, startingWith("markdown-satteri")))) as {
    readonly parseWithSatteri: (text: string) => Root;
  };
  expect(parseWithSatteri("# Otsikko").children).toMatchObject([{ children: [{ value: "Otsikko" }], depth: 1 }]);
});
