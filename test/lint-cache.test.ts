import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, asyncProperty, constantFrom, integer, nat, tuple } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cacheFileIn, cacheFolderOf } from "./support/cache-of.js";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { copyWorkspace } from "./support/copy-workspace.js";
import { writeToMemory, type FileTree } from "./support/file-tree.js";
import { memoryHost } from "./support/memory-host.js";
import { runBin } from "./support/run-case.js";
import { runLintOn } from "./support/run-lint.js";

const section = `${completeUnit}/1-kaikki.md`;

/** Changes that an author may make between two checks, of the unit, of what is common and of what is only named. */
const changes: readonly (readonly [path: string, text: string | undefined])[] = [
  [section, '---\nsection: "1"\n---\n\nSosiaaliasiamies auttaa.\n'],
  [section, '---\nsection: "1"\n---\n\n[Liite](liite.pdf) ja [kuva](images/kuva.png).\n'],
  [section, '---\nsection: "1"\n---\n\n::allow[Vanha]{rule=outdated-term}\n\nSosiaaliasiamies auttaa.\n'],
  [section, "---\nsection: [\n---\n"],
  [section, undefined],
  [`${completeUnit}/liite.pdf`, "%PDF"],
  [`${completeUnit}/liite.pdf`, undefined],
  [`${completeUnit}/images/kuva.png`, "PNG"],
  ["shared/2-yhteinen.md", '---\nsection: "2"\n---\n\nPotilasasiamies auttaa lain 27§ mukaan.\n'],
  ["shared/2-yhteinen.md", "---\nsection: {\n---\n"],
  ["shared/2-yhteinen.md", undefined],
  [
    "units/toinen/unit.yaml",
    "name: Toinen\ntraits: [housing]\nsubcontractors: []\nplan: {version: '1', date: 2.11.2026}\n",
  ],
  ["units/toinen/unit.yaml", "name: Toinen\ntraits: []\nsubcontractors: []\nplan: {version: '1'}\n"],
  ["units/TOINEN/unit.yaml", "name: Kolmas\ntraits: []\nsubcontractors: []\nplan: {version: '1'}\n"],
];

describe("lint with a cache", () => {
  test("says the same as without, after any changes in any order", async () => {
    await assert(
      asyncProperty(
        tuple(...Array.from({ length: 6 }, () => constantFrom(...changes))),
        constantFrom("2026-11-22", "2027-05-01"),
        async (edits, day) => {
          const host = hostWith(completePlan());
          await runLintOn(host);
          for (const [path, text] of edits) {
            const full = `/workspace/${path}`;
            if (text === undefined) host.files.remove(full);
            else host.files.replace(full, text);
            const args = day === "2026-11-22" ? [] : ["--today", day];
            const cached = await runLintOn(host, ...args);
            expect(cached).toEqual(await runLintOn(host, "--no-cache", ...args));
            expect(await runLintOn(host, ...args)).toEqual(cached);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["another program's", '{"common":"x","units":{"esimerkki":{}}}'],
    ["cut off", undefined],
  ])("a cache that is %s is as none, and is written anew", async (_, content) => {
    const host = hostWith(completePlan());
    const first = await runLintOn(host);
    const cache = cacheFileIn(host, "checks.txt");
    const whole = new TextDecoder().decode(host.files.read(cache));
    host.files.replace(cache, content ?? whole.slice(0, whole.length / 2));
    expect(await runLintOn(host)).toEqual(first);
    expect(new TextDecoder().decode(host.files.read(cache))).toBe(whole);
  });

  test("a cache that is damaged anywhere is as none, and is written anew", async () => {
    const host = hostWith(completePlan());
    const first = await runLintOn(host);
    const cache = cacheFileIn(host, "checks.txt");
    const whole = host.files.read(cache);
    await assert(
      asyncProperty(nat(whole.length - 1), integer({ max: 255, min: 1 }), async (at, change) => {
        host.files.replace(
          cache,
          whole.map((byte, index) => (index === at ? byte ^ change : byte)),
        );
        expect(await runLintOn(host)).toEqual(first);
        expect(host.files.read(cache)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test("nothing is left in the workspace, and with --no-cache nothing anywhere", async () => {
    const host = hostWith(completePlan());
    await runLintOn(host, "--no-cache");
    expect(() => cacheFileIn(host, "checks.txt")).toThrow();
    await runLintOn(host);
    expect(host.files.kindOf(cacheFileIn(host, "checks.txt"))).toBe("file");
    expect(host.files.names("/workspace").filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("shows no personal identity code that the check has hidden", async () => {
    const tree = completePlan();
    tree.set(section, '---\nsection: "1"\n---\n\nTunnus 131052-308T.\n');
    const host = hostWith(tree);
    const first = await runLintOn(host);
    expect(new TextDecoder().decode(host.files.read(cacheFileIn(host, "checks.txt")))).not.toContain("131052-308T");
    expect(await runLintOn(host)).toEqual(first);
  });
});

describe("lint of many units, in threads", () => {
  let folder = "";
  const units = 40;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "omavalvonta-threads-"));
    copyWorkspace("examples/avopalveluryhma", folder);
    const [first = "", ...others] = readdirSync(join(folder, "units"));
    for (let index = 0; index < units; index++) {
      const target = join(folder, "units", `yksikko-${index}`);
      cpSync(join(folder, "units", first), target, { recursive: true });
      if (index % 7 === 0) writeFileSync(join(target, "9.9-puuttuva.md"), "---\nsection: 9.9\n---\n\nTekstiä.\n");
      if (index % 5 === 0) writeFileSync(join(target, "risks", "oma.yaml"), "risks: [\n");
    }
    writeFileSync(join(folder, "shared", "1.1-lisa.md"), '---\nsection: "1.1"\n---\n\nSosiaaliasiamies auttaa.\n');
    expect(others.length).toBeGreaterThan(0);
  });
  afterAll(() => rmSync(folder, { force: true, recursive: true }));

  test("says what one unit at a time says", { timeout: 60_000 }, async () => {
    const args = ["lint", "--today", "2026-11-22", "--format", "json"];
    const whole = await runBin([...args, "--no-cache"], folder);
    const parsed = JSON.parse(whole.stdout) as { readonly diagnostics: readonly { readonly unit: string | null }[] };
    expect(whole.exitCode).toBe(1);
    const one = await runBin([...args, "--no-cache", "units/yksikko-0"], folder);
    const ofOne = (report: string): readonly unknown[] =>
      (JSON.parse(report) as typeof parsed).diagnostics.filter((finding) => finding.unit === "yksikko-0");
    expect(ofOne(one.stdout).length).toBeGreaterThan(1);
    expect(ofOne(whole.stdout)).toEqual(ofOne(one.stdout));
    expect(new Set(parsed.diagnostics.map((finding) => finding.unit)).size).toBeGreaterThan(8);
    expect((await runBin(args, folder)).stdout).toBe(whole.stdout);
    expect(existsSync(join(cacheFolderOf(folder), "checks.txt"))).toBe(true);
    expect((await runBin(args, folder)).stdout).toBe(whole.stdout);
  });

  test("a folder that cannot be read fails as in one thread", { timeout: 60_000 }, async () => {
    const bad = join(folder, "units", "yksikko-3", "images");
    rmSync(bad, { force: true, recursive: true });
    mkdirSync(join(folder, "elsewhere"), { recursive: true });
    symlinkSync("silmukka", join(folder, "units", "yksikko-3", "silmukka"));
    const result = await runBin(["lint", "--no-cache", "--today", "2026-11-22", "--lang", "en"], folder);
    const alone = await runBin(["lint", "--no-cache", "--lang", "en", "--today", "2026-11-22", "yksikko-3"], folder);
    expect(result.exitCode).toBe(alone.exitCode);
    expect(result.stderr).toBe(alone.stderr);
    expect(readFileSync(join(folder, "omavalvonta.yaml"), "utf8")).not.toBe("");
  });
});

test(
  "what threads have read of very many units is known again, and a changed unit is not",
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "omavalvonta-many-"));
    try {
      cpSync("examples/perhepalvelut/omavalvonta.yaml", join(folder, "omavalvonta.yaml"));
      const write = (slug: string, name: string): void => {
        mkdirSync(join(folder, "units", slug), { recursive: true });
        writeFileSync(join(folder, "units", slug, "unit.yaml"), `name: ${name}\ntraits: [social-service]\n`);
      };
      for (let index = 0; index < 210; index++) write(`yksikko-${index}`, `Yksikkö ${index}`);
      const args = ["lint", "--today", "2026-11-22", "--format", "json"];
      const first = (await runBin(args, folder)).stdout;
      expect((await runBin(args, folder)).stdout).toBe(first);
      write("yksikko-7", "[]");
      const changed = (await runBin(args, folder)).stdout;
      expect(changed).not.toBe(first);
      expect(changed).toBe((await runBin([...args, "--no-cache"], folder)).stdout);
      write("yksikko-7", "Yksikkö 7");
      expect((await runBin(args, folder)).stdout).toBe(first);
    } finally {
      rmSync(folder, { force: true, recursive: true });
    }
  },
);

function hostWith(tree: FileTree): ReturnType<typeof memoryHost> {
  const host = memoryHost();
  writeToMemory(tree, host.files, "/workspace");
  return host;
}
