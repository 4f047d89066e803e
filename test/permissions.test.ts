import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { writeToDisk } from "./support/file-tree.js";
import { runBin } from "./support/run-case.js";

/** Root may read everything, and Windows knows no such rights: there nothing can be tested. */
const cannotBeRefused = process.getuid === undefined || process.getuid() === 0;

test.skipIf(cannotBeRefused).each([
  ["a folder", completeUnit],
  ["a file", `${completeUnit}/unit.yaml`],
  ["the settings", "omavalvonta.yaml"],
])("%s without rights is said, with what to do (skipped for root)", { timeout: 30_000 }, async (_, path) => {
  const base = mkdtempSync(join(tmpdir(), "omavalvonta-rights-"));
  try {
    writeToDisk(completePlan(), base);
    chmodSync(join(base, path), 0o000);
    const { exitCode, stderr, stdout } = await runBin(["lint", "--lang", "fi"], base);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(path);
    expect(stderr).toContain("Sinulla ei ole siihen oikeuksia.");
    expect(stderr).not.toMatch(/\n\s+at /);
  } finally {
    chmodSync(join(base, path), 0o700);
    rmSync(base, { force: true, recursive: true });
  }
});
