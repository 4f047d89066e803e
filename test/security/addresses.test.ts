import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyWorkspace } from "../support/copy-workspace.js";
import { runBin } from "../support/run-case.js";
import type { JsonFinding } from "../support/run-lint.js";

const root = mkdtempSync(join(tmpdir(), "omavalvonta-addresses-"));
const workspace = join(root, "workspace");
const section = "units/avopalvelut-tampere/3.1-saatavuus.md";
beforeAll(() => copyWorkspace("examples/perhepalvelut", workspace));
afterAll(() => rmSync(root, { force: true, recursive: true }));

const mistyped = [
  "[a](https://)",
  "[a](https://www.valvira.fi:ohje)",
  "[a](http://[)",
  "<https://>",
  "www.[x",
  "[a](https://e.example:99999/)",
  "[a](https:///path)",
  "[a](https:e.example)",
  "[a](http:/e.example)",
  "[a](https://e.example/%zz)",
  "[a](https://e.example/%)",
  "[a](<https://e.example/a b>)",
  "[a](<https://e example/>)",
  "[a](https://%)",
  "[a](https://[::1)",
  "[a](https://?a)",
  "[a](https://#a)",
  "[a](https:\\\\e.example)",
  "[a](https://e.example:-1/)",
  "[a](https://1.2.3.4.5.6/)",
  "[a](HTTPS://)",
  "[a](https://{{unit.name}}/)",
  "[a](mailto:)",
  "[a](mailto:nimi)",
  "[a](mailto:@e.example)",
  "[a](mailto:nimi@)",
  "[a](mailto:?subject=x)",
  "[a](<mailto:a b@e.example>)",
  "[a](tel:)",
  "[a](tel:numero)",
  "[a](tel:%20)",
  "[a][b]\n\n[b]: https://c:d",
];

const sound = [
  "[a](https://www.valvira.fi/a?b=%C3%A4#c)",
  "[a](https://täällä.fi/ä)",
  "[a](http://e.example:8080/)",
  "[a](https://[::1]:80/)",
  "[a](mailto:nimi@e.example?subject=a%20b)",
  "[a](mailto:a@e.example,b@e.example)",
  "[a](tel:+358401234567)",
  "[a](tel:112)",
  "[a](tel:{{unit.phone}})",
  "<https://e.example>",
  "www.e.example",
];

test("a mistyped address is a finding at its line, in sections and in tables, and a sound one is none", async () => {
  const before = readFileSync(join(workspace, section), "utf8");
  const lines = before.trimEnd().split("\n");
  const expected: number[] = [];
  for (const text of mistyped) {
    lines.push("", ...text.split("\n"));
    expected.push(lines.length);
  }
  for (const text of sound) lines.push("", text);
  writeFileSync(join(workspace, section), `${lines.join("\n")}\n`);
  const args = ["--today", "2026-11-22", "--lang", "en"];
  const lint = await runBin(["lint", "--format", "json", ...args], workspace);
  const { diagnostics } = JSON.parse(lint.stdout) as { readonly diagnostics: readonly JsonFinding[] };
  expect(diagnostics.filter(({ rule }) => rule === "link-broken").map(({ line }) => line)).toEqual(expected);
  for (const command of [["build", "--no-pdf"], ["build", "--draft"], ["coverage"]]) {
    const { exitCode, stderr, stdout } = await runBin([...command, ...args], workspace);
    expect(stderr + stdout).not.toMatch(/Invalid URL|a bug in/);
    expect([0, 1]).toContain(exitCode);
  }
  writeFileSync(join(workspace, section), before);
});

test("a mistyped address in a field of YAML, of the site and of a report, is a finding", async () => {
  const settings = join(workspace, "omavalvonta.yaml");
  const before = readFileSync(settings, "utf8");
  for (const url of [
    "https://",
    "https://a:b",
    "http://[",
    "https://e.example:99999",
    "ftp://e.example",
    "https://a b",
  ]) {
    writeFileSync(settings, `${before.replace(/^site:[^]*?(?=^\S|(?![^]))/m, "")}site: {url: "${url}"}\n`);
    const { exitCode, stderr, stdout } = await runBin(["build", "--today", "2026-11-22", "--lang", "en"], workspace);
    expect(exitCode, url).toBe(1);
    expect(stdout, url).toMatch(/^omavalvonta\.yaml:\d+/m);
    expect(stderr + stdout).not.toContain("a bug in");
  }
  writeFileSync(settings, before);
});
