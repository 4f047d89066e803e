import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, asyncProperty, boolean, subarray } from "fast-check";
import { describe, expect, test } from "vitest";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { writeToDisk, writeToMemory, type FileTree } from "./support/file-tree.js";
import { memoryHost } from "./support/memory-host.js";
import { runBin } from "./support/run-case.js";
import { runLintOn, type LintRun } from "./support/run-lint.js";
import { applyFixes } from "../src/text/fix.js";

const unitFile = `${completeUnit}/unit.yaml`;
const section = `${completeUnit}/1-kaikki.md`;

/** What an author may write and the one thing that it can mean; both stand once in their file. */
const faults: readonly (readonly [file: string, right: string, written: string])[] = [
  ["omavalvonta.yaml", "business-id: 1234567-1", "business-id: 1234567–1   # rekisteristä"],
  ["omavalvonta.yaml", "business-id: 1234567-1", "business-id: 12345671"],
  ["omavalvonta.yaml", "business-id: 1234567-1", "business-id: '1234567 - 1'"],
  ["omavalvonta.yaml", "business-id: 1234567-1", "business_id: 1234567-1 # tunnus"],
  ["omavalvonta.yaml", "business-id: 1234567-1", "BusinessId: 1234567-1"],
  [unitFile, 'postal-code: "00100"', "postal-code: 00100"],
  [unitFile, "counties: [keski-suomi]", "counties: [ Keski-Suomi, ] # oma alue"],
  [unitFile, "counties: [keski-suomi]", 'counties:\n  # vain yksi\n  - "Keski Suomi"'],
  [unitFile, "delivery: [in-person]", "delivery: [In-Person]"],
  [unitFile, "date: 2026-11-02", "date: 2.11.2026"],
  [unitFile, "date: 2026-11-02", 'date: "02.11.2026"'],
  [unitFile, "on-behalf-of", "On_Behalf_Of"],
  [section, "Tässä osiossa", "Tässä osiossa (741/2023 27§, 703 /2023 7§)"],
  [section, "vastaa.", "vastaa, ks. 741/2023 26 §, 27§."],
  [section, "vastaa.", "vastaa\r\n\r\n- 741/ 2023 24a §\r\n\t- 30§\r\n"],
];

describe("lint --fix", () => {
  test.each([
    ["omavalvonta.yaml", "business-id: 1234567-1", "business-id: 1234567–1 # a", "business-id: 1234567-1 # a"],
    ["omavalvonta.yaml", "business-id: 1234567-1", "business-id: 12345671", 'business-id: "1234567-1"'],
    ["omavalvonta.yaml", "business-id: 1234567-1", "business-id: '1234567—1'", "business-id: '1234567-1'"],
    ["omavalvonta.yaml", "business-id: 1234567-1", "business_id : 1234567-1", "business-id : 1234567-1"],
    [unitFile, 'postal-code: "00100"', "postal-code: 00100", 'postal-code: "00100"'],
    [unitFile, "[keski-suomi]", "[ Keski-Suomi, Päijät-Häme ] # b", "[ keski-suomi, paijat-hame ] # b"],
    [unitFile, "date: 2026-11-02", 'date:  "2.11.2026"', 'date:  "2026-11-02"'],
    [section, "Tässä", "\t741/2023 27§ ja 703 /2023\r\n\r\nTässä", "\t741/2023 27§ ja 703 /2023\r\n\r\nTässä"],
    [section, "Tässä", "Lain (741/2023) 27§\r\nja 24a § &amp; Tässä", "Lain (741/2023) 27 §\r\nja 24 a § &amp; Tässä"],
    [section, "Tässä", "Lain (741/2023) *27*§ ja 27&#167; Tässä", "Lain (741/2023) *27*§ ja 27&#167; Tässä"],
  ])("%s: %s as %j becomes %j", async (file, right, written, fixed) => {
    const tree = completePlan();
    tree.set(file, textOf(tree, file).replace(right, written));
    const { texts } = await fixTree(tree);
    expect(texts.get(file)).toBe(textOf(tree, file).replace(written, fixed));
  });

  test("what could have been meant in two ways stays as it is", async () => {
    const tree = completePlan();
    const before = textOf(tree, unitFile)
      .replace("2026-11-02", "31.2.2026")
      .replace("keski-suomi", "Suomi")
      .replace("phone:", "Phone: '+358 10 000 0009'\nphone:");
    tree.set(unitFile, before);
    const { run, texts } = await fixTree(tree);
    expect(texts.get(unitFile)).toBe(before);
    expect(run.findings?.length).toBeGreaterThanOrEqual(3);
    expect(run.stderr).toBe("Ei mitään itsestään korjattavaa.\n");
  });

  test("any mixture of faults: nothing fixable is left, all else stands, a second time changes nothing", async () => {
    await assert(
      asyncProperty(subarray([...faults], { minLength: 1 }), boolean(), async (chosen, hasMark) => {
        const tree = completePlan();
        const used = new Set<string>();
        for (const [file, right, written] of chosen) {
          if (used.has(file + right)) continue;
          used.add(file + right);
          tree.set(file, textOf(tree, file).replace(right, written));
        }
        if (hasMark) for (const [path, content] of tree) tree.set(path, `\uFEFF${content as string}`);
        const first = await fixTree(tree);
        expect(first.run.findings?.filter((finding) => finding.fixable)).toEqual([]);
        expect(first.run.findings?.filter((finding) => finding.kind === "structure")).toEqual([]);
        for (const [path, text] of first.texts) {
          expect(text.startsWith("\uFEFF")).toBe(hasMark);
          expect(text.match(/#.*/g), "comments stay").toEqual(textOf(tree, path).match(/#.*/g));
          expect(text.split("\r").length, "line ends stay").toBe(textOf(tree, path).split("\r").length);
        }
        const second = await fixTree(new Map(first.texts));
        expect([...second.texts]).toEqual([...first.texts]);
      }),
      { numRuns: 40 },
    );
  });

  test("changes only what the command names", async () => {
    const tree = completePlan();
    tree.set(section, textOf(tree, section).replace("Tässä", "Lain (741/2023) 27§"));
    tree.set("shared/2-muuta.md", '---\nsection: "2"\n---\n\nLain (741/2023) 26§.\n');
    const { texts } = await fixTree(tree, "shared/2-muuta.md");
    expect(texts.get("shared/2-muuta.md")).toContain("26 §");
    expect(texts.get(section)).toContain("27§");
  });

  test("on a real disk: rights stay, nothing lies beside, common text is mended once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "omavalvonta-fix-"));
    try {
      const tree = completePlan();
      tree.set("shared/2-muuta.md", '---\nsection: "2"\n---\n\nLain (741/2023) 26§.\n');
      tree.set("units/toinen/unit.yaml", textOf(tree, unitFile));
      writeToDisk(tree, folder);
      const shared = join(folder, "shared/2-muuta.md");
      chmodSync(shared, 0o640);
      const result = await runBin(["lint", "--fix", "--today", "2026-11-22", "--lang", "en"], folder);
      expect(result.stderr).toBe("Fixed 1 place in shared/2-muuta.md.\n");
      expect(readFileSync(shared, "utf8")).toContain("(741/2023) 26 §.");
      expect(statSync(shared).mode & 0o777).toBe(0o640);
      expect(readdirSync(join(folder, "shared"))).toEqual(["2-muuta.md"]);
      writeFileSync(shared, "");
    } finally {
      rmSync(folder, { force: true, recursive: true });
    }
  });
});

test("of fixes that touch each other the first is made, the others wait", () => {
  const fixes = [
    { span: { end: 3, start: 1 }, text: "x" },
    { span: { end: 5, start: 2 }, text: "y" },
    { span: { end: 6, start: 5 }, text: "" },
  ];
  expect(applyFixes("abcdefg", fixes)).toEqual({ count: 2, text: "axdeg" });
});

function textOf(tree: FileTree, path: string): string {
  return String(tree.get(path));
}

async function fixTree(
  tree: FileTree,
  ...more: readonly string[]
): Promise<{ readonly run: LintRun; readonly texts: ReadonlyMap<string, string> }> {
  const host = memoryHost();
  writeToMemory(tree, host.files, "/workspace");
  const run = await runLintOn(host, "--fix", ...more);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const texts = [...tree.keys()].map((path) => [path, decoder.decode(host.files.read(`/workspace/${path}`))] as const);
  return { run, texts: new Map(texts) };
}
