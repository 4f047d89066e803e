import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SaxesParser } from "saxes";
import { afterAll, expect, test } from "vitest";
import { copyWorkspace } from "../support/copy-workspace.js";
import { runBin } from "../support/run-case.js";
import type { JsonFinding } from "../support/run-lint.js";
import { isPortableName } from "../../src/text/portable-name.js";

const root = mkdtempSync(join(tmpdir(), "omavalvonta-names-"));
afterAll(() => rmSync(root, { force: true, recursive: true }));

const day = ["--today", "2026-11-22", "--lang", "en"];
const unit = "units/avopalvelut-tampere";
let count = 0;

function workspaceWith(files: Readonly<Record<string, string | ((text: string) => string)>>): string {
  const workspace = join(root, String(count++));
  copyWorkspace("examples/perhepalvelut", workspace);
  for (const [path, content] of Object.entries(files)) {
    const full = join(workspace, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, typeof content === "string" ? content : content(readFileSync(full, "utf8")));
  }
  return workspace;
}

async function findingsIn(workspace: string): Promise<readonly JsonFinding[]> {
  const { stderr, stdout } = await runBin(["lint", "--no-cache", "--format", "json", ...day], workspace);
  expect(stderr).toBe("");
  return (JSON.parse(stdout) as { readonly diagnostics: readonly JsonFinding[] }).diagnostics;
}

/** What every object of JavaScript has by itself. */
const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf"];

test("explain knows nothing that every object has", async () => {
  for (const name of inherited) {
    const { exitCode, stderr, stdout } = await runBin(["explain", name, "--lang", "en"], root);
    expect([exitCode, stdout], name).toEqual([2, ""]);
    expect(stderr, name).toContain(`There is no rule or requirement “${name}”`);
  }
});

test(
  "such a name is unknown, or a name like any other, wherever an author can write it",
  { timeout: 240_000 },
  async () => {
    for (const name of inherited) {
      const workspace = workspaceWith({
        [`${unit}/3.1.1-x.md`]: `---\nsection: 3.1.1\ntitle: ${name}\ncovers: [${name}]\n---\n\n:person[${name}] {{${name}}} [a](#${name}) [b](${name}) [c][${name}]\n\n::risks{table=${name}}\n\n::${name}\n\n::allow[x]{rule=${name}}\n\n::question[x]{covers=${name}}\n`,
        [`${unit}/risks/${name.toLowerCase()}.yaml`]: `table: ${name}\nrisks: []\n# omavalvonta-allow ${name}: x\n`,
        [`${unit}/unit.yaml`]: (text) => `${text}${name}: {${name}: 1}\n`,
        [`units/${name}/unit.yaml`]: `name: ${name}\ntraits: [${name}]\nroles: {${name}: ${name}}\nplan: {}\nnot-applicable: {${name}: x}\n`,
        "omavalvonta.yaml": (text) => `${text}rules: {${name}: off}\n`,
      });
      for (const command of [
        ["lint"],
        ["lint", "--no-cache"],
        ["lint"],
        ["build", "--draft", "--no-pdf"],
        ["coverage"],
      ]) {
        const { exitCode, stderr, stdout } = await runBin([...command, ...day], workspace);
        expect([exitCode, stderr.includes("a bug in")], `${name} ${command.join(" ")} ${stderr}`).toEqual([1, false]);
        expect(stdout + stderr, name).not.toMatch(/\bundefined\b|\[native code\]|\[object /);
      }
      const people = workspaceWith({
        "omavalvonta.yaml": (text) =>
          text.replace(/^people:.*$/m, `people:\n  ${name}: {name: Nimi Niminen, title: Ohjaaja}`),
        [`${unit}/3.1.1-x.md`]: `---\nsection: 3.1.1\ntitle: X\n---\n\n:person[${name}]\n`,
      });
      const found = await findingsIn(people);
      expect(
        found.filter(({ message }) => /undefined|native code/.test(message)),
        name,
      ).toEqual([]);
    }
  },
);

test("a unit with such a name is built like any other", { timeout: 120_000 }, async () => {
  const workspace = workspaceWith({});
  for (const name of ["constructor", "tostring", "valueof"]) {
    const { exitCode, stderr } = await runBin(["new", "unit", name, ...day], workspace);
    expect(exitCode, stderr).toBe(0);
  }
  for (const _ of [1, 2]) {
    const { exitCode, stderr } = await runBin(["build", "--draft", "--no-pdf", "--no-search", ...day], workspace);
    expect(stderr).not.toContain("a bug in");
    expect([0, 1]).toContain(exitCode);
  }
});

test("a day that cannot be is refused as an option, and a finding in a file", { timeout: 120_000 }, async () => {
  const days = [
    "0000-01-01",
    "0001-01-01",
    "1899-12-31",
    "2026-02-30",
    "2026-13-01",
    "9999-99-99",
    "9999-12-31",
    "275760-09-14",
    "-000001-01-01",
    "+012026-01-01",
  ];
  const workspace = workspaceWith({});
  const path = join(workspace, unit, "unit.yaml");
  const text = readFileSync(path, "utf8");
  for (const value of days) {
    const { exitCode, stderr } = await runBin(["lint", `--today=${value}`, "--lang", "en"], workspace);
    expect([exitCode, stderr.includes("Expected a day such as")], value).toEqual([2, true]);
    writeFileSync(path, text.replace(/date: \d{4}-\d\d-\d\d/, `date: ${value}`));
    const found = await findingsIn(workspace);
    expect(
      found.some(({ file }) => file === `${unit}/unit.yaml`),
      value,
    ).toBe(true);
  }
});

test("names that some machine cannot keep are refused", { timeout: 120_000 }, async () => {
  const names = [
    "con",
    "prn",
    "AUX",
    "nul",
    "com0",
    "com1",
    "com9",
    "lpt0",
    "lpt9",
    "shared-files",
    "assets",
    "pagefind",
  ];
  const workspace = workspaceWith({});
  for (const name of names) {
    const { exitCode } = await runBin(["new", "unit", name, ...day], workspace);
    expect(exitCode, name).toBe(2);
    mkdirSync(join(workspace, "units", name));
    writeFileSync(join(workspace, "units", name, "unit.yaml"), "name: X\ntraits: []\nplan: {}\n");
  }
  const refused = (await findingsIn(workspace))
    .filter(({ rule }) => rule === "unit-name")
    .map(({ unit: slug }) => slug);
  expect(refused.toSorted()).toEqual(names.toSorted());
});

test("a linked file or picture with such a name is a finding", { timeout: 60_000 }, async () => {
  const bad = [
    "con.pdf",
    "NUL.txt",
    "com1.a.pdf",
    "lpt\u00B2.pdf",
    "a:b.pdf",
    "a?.pdf",
    "a*.pdf",
    "a<b>.pdf",
    'a".pdf',
    "a|b.pdf",
    "a\u0001.pdf",
    "aux/x.pdf",
    "kansio./x.pdf",
    "kansio /x.pdf",
  ];
  const good = ["konsoli.pdf", "com10.pdf", "a b.pdf", "ä–ö (2).pdf", "x.con.pdf"];
  const link = (name: string): string => encodeURIComponent(name).replaceAll("%2F", "/");
  const workspace = workspaceWith({
    ...Object.fromEntries([...bad, ...good].map((name) => [`${unit}/${name}`, "x"])),
    [`${unit}/prn.png`]: "x",
    [`${unit}/3.1.1-x.md`]: [
      "---",
      "section: 3.1.1",
      "title: X",
      "---",
      "",
      ...[...bad, ...good].map((name) => `[a](${link(name)})\n`),
      "![a](prn.png)",
      "",
    ].join("\n"),
  });
  const found = (await findingsIn(workspace)).filter(({ message }) => message.startsWith("Not every machine"));
  expect(found.length).toBe(bad.length + 1);
  expect(bad.filter((name) => name.split("/").every(isPortableName))).toEqual([]);
});

test(
  "names with characters that no text may hold leave every file of the site well-formed",
  { timeout: 120_000 },
  async () => {
    const odd = 'a\\uFFFEb\\uFFFFc\\uFDD0d\\u0001e\\u0085f\\uD800g\\u2028h<&>\\"\\u0000i';
    const workspace = workspaceWith({
      "omavalvonta.yaml": (text) => text.replace(/^( {2}name:).*$/m, `$1 "${odd}"`),
      [`${unit}/unit.yaml`]: (text) => text.replace(/^name:.*$/m, `name: "${odd}"`),
    });
    const { exitCode, stderr } = await runBin(["build", "--no-pdf", ...day], workspace);
    expect(exitCode, stderr).toBe(0);
    const read = (path: string): string => readFileSync(join(workspace, "site", path), "utf8");
    for (const path of ["feed.xml", "sitemap.xml"]) new SaxesParser().write(read(path)).close();
    const unreadable = workspaceWith({ [`${unit}/actions.yaml`]: `"${odd}": 1\n` });
    new SaxesParser().write((await runBin(["lint", "--format", "junit", ...day], unreadable)).stdout).close();
    JSON.parse(read("avopalvelut-tampere/plan.json"));
    expect(read("avopalvelut-tampere/index.html")).not.toMatch(/\p{Noncharacter_Code_Point}|(?!\n)\p{Cc}/u);
  },
);
