import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { copyExample, homeOf } from "../support/build-example.js";
import { runBin } from "../support/run-case.js";

const root = mkdtempSync(join(tmpdir(), "omavalvonta-others-"));
const workspaces: string[] = [];
afterAll(() => {
  for (const folder of [root, ...workspaces]) rmSync(folder, { force: true, recursive: true });
});

function workspace(): string {
  const folder = copyExample("perhepalvelut");
  workspaces.push(folder);
  return folder;
}

const day = ["--today", "2026-11-22"];

test.each([
  ["pagefind.toml", (path: string) => `logfile = ${JSON.stringify(path)}\nverbose = true\n`],
  ["pagefind.yml", (path: string) => `logfile: ${path}\nverbose: true\n`],
  ["pagefind.yaml", (path: string) => `logfile: ${path}\nverbose: true\n`],
  ["pagefind.json", (path: string) => JSON.stringify({ logfile: path, verbose: true })],
])("M7: the indexer takes no settings from a workspace: %s", { timeout: 120_000 }, async (name, settings) => {
  const folder = workspace();
  const victim = join(root, `${name}.victim`);
  writeFileSync(victim, "mine");
  writeFileSync(join(folder, name), settings(victim));
  for (const cwd of [folder, join(folder, "units")]) {
    writeFileSync(join(cwd, name), settings(victim));
    const { exitCode } = await runBin(["build", "--no-pdf", "--no-cache", ...day], cwd);
    expect(exitCode).toBe(0);
  }
  expect(readFileSync(victim, "utf8")).toBe("mine");
  expect(readdirSync(join(folder, "site/pagefind")).length).toBeGreaterThan(0);
});

test.skipIf(process.platform === "win32").each([
  ["of packages that the repository holds", (folder: string) => join(folder, "node_modules/.bin")],
  ["that is named from where one stands", () => "bin"],
])("M7: no browser is started from a folder %s", { timeout: 120_000 }, async (_, where) => {
  const folder = workspace();
  const bin = where(folder);
  mkdirSync(join(folder, "bin"), { recursive: true });
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const proof = join(folder, "started");
  for (const place of ["bin", "node_modules/.bin"]) {
    for (const name of ["chromium", "google-chrome", "chrome-headless-shell"]) {
      writeFileSync(join(folder, place, name), `#!/bin/sh\ntouch ${proof}\n`);
      chmodSync(join(folder, place, name), 0o755);
    }
  }
  const env = { ...homeOf(), PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` };
  await runBin(["doctor", "--lang", "en"], folder, env);
  await runBin(["build", ...day], folder, env);
  expect(existsSync(proof)).toBe(false);
});
