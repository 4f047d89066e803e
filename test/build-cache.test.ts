import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assert, asyncProperty, constantFrom, tuple } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyExample, homeOf } from "./support/build-example.js";
import { filesBelow } from "./support/files-below.js";
import { cacheFolderOf } from "./support/cache-of.js";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { writeToMemory } from "./support/file-tree.js";
import { memoryHost, type MemoryHost } from "./support/memory-host.js";
import { runBin } from "./support/run-case.js";
import { main } from "../src/cli/main.js";
import { sha256 } from "../src/versions/digest.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { force: true, recursive: true });
});

const build = (folder: string, ...options: readonly string[]): ReturnType<typeof runBin> =>
  runBin(["build", "--today", "2026-11-22", "--lang", "en", ...options], folder, homeOf());

/** A digest of every file below a folder. */
function digestsBelow(folder: string): ReadonlyMap<string, string> {
  return new Map([...filesBelow(folder)].map(([path, content]) => [path, sha256(content)]));
}

/** What `--verbose` counts. */
const counted = (stderr: string): string | undefined => /^(?:Made|Nothing has changed).*$/m.exec(stderr)?.[0];

/** Every file and folder with the time at which it was written. */
function times(folder: string): ReadonlyMap<string, number> {
  const names = readdirSync(folder, { encoding: "utf8", recursive: true }).toSorted();
  return new Map(["", ...names].map((name) => [name, statSync(join(folder, name)).mtimeMs]));
}

function newer(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly string[] {
  return [...after].flatMap(([name, time]) => (before.get(name) === time ? [] : [name]));
}

describe("a build after another", () => {
  let folder = "";
  const section = (): string => join(folder, "units/avopalvelut-tampere/3.1-saatavuus.md");
  beforeAll(async () => {
    folder = copyExample("perhepalvelut");
    folders.push(folder);
    const first = await build(folder, "--verbose");
    expect(counted(first.stderr)).toMatch(
      /^Made 1, kept 0; PDFs printed 5 in 5 prints; 1 document indexed for search$/,
    );
  }, 120_000);

  test("writes nothing when nothing has changed", async () => {
    const before = times(folder);
    const again = await build(folder, "--verbose");
    expect(counted(again.stderr)).toBe("Nothing has changed: 1 kept, nothing written");
    expect(newer(before, times(folder))).toEqual([]);
  });

  test("makes one page, its data and one PDF, in one print, of one changed word", { timeout: 120_000 }, async () => {
    const before = times(join(folder, "site"));
    writeFileSync(section(), readFileSync(section(), "utf8").replace("palvelu", "Palvelu"));
    const again = await build(folder, "--verbose");
    expect(counted(again.stderr)).toMatch(/^Made 1, kept 0; PDFs printed 1 in 1 print; 1 document indexed for search$/);
    const files = newer(before, times(join(folder, "site"))).filter((name) =>
      statSync(join(folder, "site", name)).isFile(),
    );
    expect(files.filter((name) => !name.startsWith("pagefind/"))).toEqual([
      "avopalvelut-tampere/index.html",
      "avopalvelut-tampere/omavalvontasuunnitelma.pdf",
      "avopalvelut-tampere/plan.json",
    ]);
    await build(folder, "--no-cache", "--out", join(folder, "clean"));
    expect(digestsBelow(join(folder, "site"))).toEqual(digestsBelow(join(folder, "clean")));
  });

  test("mends what somebody has changed in the site", { timeout: 240_000 }, async () => {
    const site = join(folder, "site");
    const good = digestsBelow(site);
    const edits: readonly (() => void)[] = [
      () => writeFileSync(join(site, "avopalvelut-tampere/index.html"), "<p>muu</p>"),
      () => rmSync(join(site, "avopalvelut-tampere/poster.pdf")),
      () => truncateSync(join(site, "index.html"), 10),
      () => writeFileSync(join(site, "avopalvelut-tampere/oma.html"), "oma"),
      () => mkdirSync(join(site, "uusi")),
      () => rmSync(join(site, "pagefind"), { recursive: true }),
    ];
    for (const edit of edits) {
      edit();
      const { stderr } = await build(folder, "--verbose");
      expect(counted(stderr)).toMatch(/^Made/);
      expect(digestsBelow(site)).toEqual(good);
      expect(readdirSync(site)).not.toContain("uusi");
    }
    expect(counted((await build(folder, "--verbose")).stderr)).toMatch(/^Nothing/);
  });

  test("prints no PDF again that the cache has, whatever became of the site", { timeout: 120_000 }, async () => {
    const good = digestsBelow(join(folder, "site"));
    rmSync(join(folder, "site"), { recursive: true });
    const { stderr } = await build(folder, "--verbose");
    expect(counted(stderr)).toMatch(/^Made 1, kept 0; PDFs printed 0 in 0 prints/);
    expect(digestsBelow(join(folder, "site"))).toEqual(good);
  });

  test.each([
    ["cut off", (text: string): string => text.slice(0, text.length / 2)],
    ["empty", (): string => ""],
    ["foreign", (): string => '{"data":"{}","digest":"x"}'],
    ["changed by one letter", (text: string): string => text.replace("avopalvelut", "avopalvelit")],
  ])("is as the first when its record is %s", { timeout: 120_000 }, async (_, damage) => {
    const cache = cacheFolderOf(folder);
    const good = digestsBelow(join(folder, "site"));
    for (const name of readdirSync(cache).filter((entry) => entry.startsWith("site-")))
      writeFileSync(join(cache, name), damage(readFileSync(join(cache, name), "utf8")));
    const { exitCode, stderr } = await build(folder, "--verbose");
    expect(exitCode).toBe(0);
    expect(counted(stderr)).toMatch(/^Made 1, kept 0; PDFs printed 0/);
    expect(digestsBelow(join(folder, "site"))).toEqual(good);
  });

  test("prints again a PDF that was damaged in the cache", { timeout: 120_000 }, async () => {
    const good = digestsBelow(join(folder, "site"));
    const pdfs = join(cacheFolderOf(folder), "pdf");
    for (const name of readdirSync(pdfs).filter((entry) => entry.endsWith(".pdf"))) truncateSync(join(pdfs, name), 99);
    rmSync(join(folder, "site"), { recursive: true });
    const { stderr } = await build(folder, "--verbose");
    expect(counted(stderr)).toMatch(/PDFs printed 5 in 5 prints/);
    expect(digestsBelow(join(folder, "site"))).toEqual(good);
  });
});

describe("shares of a build", () => {
  let folder = "";
  const shares = 3;
  const share = (index: number): string => join(folder, `osa-${index}`);
  const all = Array.from({ length: shares }, (_, index) => index + 1);
  beforeAll(async () => {
    folder = copyExample("avopalveluryhma");
    folders.push(folder);
    for (const index of all) {
      const { exitCode } = await build(folder, "--shard", `${index}/${shares}`, "--out", share(index));
      expect(exitCode).toBe(0);
    }
    await build(folder, "--no-cache", "--out", join(folder, "clean"));
  }, 180_000);

  const merge = (...args: readonly string[]): ReturnType<typeof runBin> =>
    runBin(["merge", "--lang", "en", ...args], folder, homeOf());

  test("merge to what one machine would have built, to the byte, wherever they were carried", async () => {
    const carried = all.map((index) => {
      const to = join(folder, `viety-${index}`);
      cpSync(share(index), to, { recursive: true });
      return to;
    });
    expect((await merge(...carried)).exitCode).toBe(0);
    expect(digestsBelow(join(folder, "site"))).toEqual(digestsBelow(join(folder, "clean")));
    expect(digestsBelow(join(folder, "site")).has(".omavalvonta-share")).toBe(false);
    const units = all.map((index) => readdirSync(share(index)).filter((name) => !name.startsWith(".")));
    expect(units.flat().toSorted()).toEqual(readdirSync(join(folder, "units")).toSorted());
  });

  test("are refused when one is missing, foreign, damaged or of other sources", async () => {
    const say = async (...args: readonly string[]): Promise<string> => {
      const { exitCode, stderr } = await merge(...args, "--out", join(folder, "ei-mihinkaan"));
      expect(exitCode).toBe(2);
      return stderr;
    };
    expect(await say(share(1), share(3))).toContain("2/3");
    expect(await say(share(1), share(2), join(folder, "clean"))).toContain("clean");
    const other = join(folder, "toinen");
    await build(folder, "--shard", "3/3", "--out", other, "--no-pdf");
    expect(await say(share(1), share(2), other)).toContain("toinen");
    const damaged = join(folder, "vioittunut");
    cpSync(share(3), damaged, { recursive: true });
    const unit = readdirSync(damaged).find((name) => !name.startsWith(".")) ?? "";
    writeFileSync(join(damaged, unit, "index.html"), "muu");
    expect(await say(share(1), share(2), damaged)).toContain(unit);
    const known = join(damaged, ".omavalvonta-share");
    for (const text of ["", '{"format":1}', readFileSync(known, "utf8").replace(unit, "muu")]) {
      writeFileSync(known, text);
      expect(await say(share(1), share(2), damaged)).toContain("vioittunut");
    }
    const page = join(folder, "units", unit, "unit.yaml");
    writeFileSync(page, `${readFileSync(page, "utf8")}\n`);
    expect(await say(share(1), share(2), share(3))).toContain(unit);
  });
});

describe("a build of many units, in threads", () => {
  test("makes what one unit at a time makes", { timeout: 120_000 }, async () => {
    const folder = copyExample("perhepalvelut");
    folders.push(folder);
    const [first = ""] = readdirSync(join(folder, "units"));
    for (let index = 0; index < 20; index++)
      cpSync(join(folder, "units", first), join(folder, `units/yksikko-${index}`), { recursive: true });
    expect((await build(folder, "--no-pdf", "--no-search")).exitCode).toBe(0);
    await build(folder, "--no-pdf", "--no-search", "--no-cache", "yksikko-7", "--out", "yksin");
    const unit = digestsBelow(join(folder, "yksin/yksikko-7"));
    expect(unit.size).toBeGreaterThan(1);
    expect(digestsBelow(join(folder, "site/yksikko-7"))).toEqual(unit);
  });
});

test("shares of a site whose programme alone is in another language merge to its lists in both", async () => {
  const host = memoryHost();
  writeToMemory(completePlan(), host.files, "/workspace");
  for (const [folder, title] of [
    ["shared/programme", "Tehtävä"],
    ["shared/sv/programme", "Uppgift"],
  ])
    host.files.replace(`/workspace/${folder}/1-a.md`, `---\nsection: "1"\ntitle: ${title}\n---\n\nTeksti.\n`);
  expect((await buildOn(host, "--out", "/workspace/clean", "--no-cache")).exitCode).toBe(0);
  for (const index of [1, 2])
    expect((await buildOn(host, "--shard", `${index}/2`, "--out", `/workspace/osa-${index}`)).exitCode).toBe(0);
  let report = "";
  const exitCode = await main({
    argv: ["merge", "osa-1", "osa-2"],
    env: {},
    machine: { cwd: "/workspace", host },
    stderr: { write: (text) => (report += text) },
    stdout: { write: (text) => (report += text) },
  });
  expect(exitCode, report).toBe(0);
  const merged = treeOf(host, "/workspace/site");
  expect(merged).toEqual(treeOf(host, "/workspace/clean"));
  expect(merged["sv/index.html"]).toContain('<html lang="sv">');
  expect(merged["programme/sv/index.html"]).toContain('href="../../sv/"');
});

test("a build of very many units, which threads read, sees what has changed", { timeout: 120_000 }, async () => {
  const folder = copyExample("perhepalvelut");
  folders.push(folder);
  rmSync(join(folder, "units"), { recursive: true });
  const write = (index: number, name: string): void => {
    const unit = join(folder, `units/yksikko-${index}`);
    mkdirSync(unit, { recursive: true });
    writeFileSync(join(unit, "unit.yaml"), `name: ${name}\ntraits: [social-service]\nplan: {version: "1"}\n`);
  };
  for (let index = 0; index < 210; index++) write(index, `Yksikkö ${index}`);
  const args = ["--no-pdf", "--draft", "--verbose"];
  expect((await build(folder, ...args)).exitCode).toBe(0);
  expect(counted((await build(folder, ...args)).stderr)).toContain("Nothing has changed");
  write(7, "Uusi nimi");
  const work = counted((await build(folder, ...args)).stderr) ?? "";
  expect(work).toMatch(/^Made 1, kept 209;/);
  // Only the index that the changed unit stands in is made anew.
  const indexed = Number(/(\d+) documents? indexed/.exec(work)?.[1]);
  expect(indexed).toBeGreaterThan(0);
  expect(indexed).toBeLessThan(100);
  expect((await build(folder, ...args, "--no-cache", "--out", "toinen")).exitCode).toBe(0);
  expect(digestsBelow(join(folder, "site"))).toEqual(digestsBelow(join(folder, "toinen")));
});

describe("a build with a cache", () => {
  const section = `${completeUnit}/1-kaikki.md`;
  const second =
    "name: Toinen\ntraits: [housing]\nsubcontractors: []\nlanguage: sv\nplan: {version: '1', date: 2026-11-02}\n";
  /** Changes that an author may make between two builds; some of them errors. */
  const changes: readonly (readonly [path: string, text: string | undefined])[] = [
    [section, '---\nsection: "1"\n---\n\nSosiaaliasiamies auttaa.\n'],
    [section, '---\nsection: "1"\n---\n\n[Liite](liite.pdf) ja ![Kuva](../../shared/images/kuva.svg)\n'],
    [section, "---\nsection: [\n---\n"],
    [section, undefined],
    [`${completeUnit}/liite.pdf`, "%PDF"],
    [`${completeUnit}/liite.pdf`, "%PDF toinen"],
    ["shared/images/kuva.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="2"/>'],
    ["shared/images/kuva.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"/>'],
    ["shared/2-yhteinen.md", '---\nsection: "2"\n---\n\nYhteistä tekstiä.\n'],
    ["shared/2-yhteinen.md", undefined],
    ["shared/programme/1-tehtava.md", '---\nsection: "1"\ntitle: Tehtävä\n---\n\nOhjelma.\n'],
    ["shared/programme/1-tehtava.md", undefined],
    ["shared/sv/programme/1-uppgift.md", '---\nsection: "1"\ntitle: Uppgift\n---\n\nProgram.\n'],
    ["shared/sv/programme/1-uppgift.md", undefined],
    ["units/toinen/unit.yaml", second],
    ["units/toinen/unit.yaml", undefined],
    [`${completeUnit}/sv/1-allt.md`, '---\nsection: "1"\n---\n\nAllt.\n'],
    [`${completeUnit}/sv/1-allt.md`, undefined],
    [`${completeUnit}/sv/unit.yaml`, "name: Exempelenheten\nservices: {Perhetyö: Familjearbete}\n"],
    [`${completeUnit}/en/1-all.md`, '---\nsection: "1"\n---\n\nAll.\n'],
  ];

  test("makes the same site as without, after any changes in any order", { timeout: 120_000 }, async () => {
    let compared = 0;
    await assert(
      asyncProperty(tuple(...Array.from({ length: 6 }, () => constantFrom(...changes))), async (edits) => {
        const host = memoryHost();
        writeToMemory(completePlan(), host.files, "/workspace");
        for (const [path, text] of edits) {
          if (text === undefined) host.files.remove(`/workspace/${path}`);
          else host.files.replace(`/workspace/${path}`, text);
          const cached = await buildOn(host, "--out", "/workspace/site");
          const clean = await buildOn(host, "--out", "/workspace/clean", "--no-cache");
          expect(cached.report).toBe(clean.report);
          if (clean.exitCode !== 0) continue;
          compared += 1;
          expect(treeOf(host, "/workspace/site")).toEqual(treeOf(host, "/workspace/clean"));
        }
      }),
      { numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(40);
  });
});

async function buildOn(
  host: MemoryHost,
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly report: string }> {
  let report = "";
  const exitCode = await main({
    argv: ["build", "--today", "2026-11-22", "--no-pdf", "--draft", ...args],
    env: {},
    machine: { cwd: "/workspace", host },
    stderr: { write: (text) => (report += text) },
    stdout: { write: (text) => (report += text) },
  });
  return { exitCode, report: report.replaceAll(/→ .*/g, "") };
}

function treeOf({ files }: MemoryHost, folder: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const visit = (path: string): void => {
    for (const { kind, name } of files.list(`${folder}/${path}`))
      if (kind === "folder") visit(`${path}${name}/`);
      else found[`${path}${name}`] = Buffer.from(files.read(`${folder}/${path}${name}`)).toString("utf8");
  };
  visit("");
  return found;
}
