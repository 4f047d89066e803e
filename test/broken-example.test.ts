import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { caseNames, readCase } from "./support/case-folder.js";
import { readExample } from "./support/example-trees.js";
import { writeToMemory } from "./support/file-tree.js";
import { memoryHost } from "./support/memory-host.js";
import { runBin } from "./support/run-case.js";
import { main } from "../src/cli/main.js";
import { releaseChecks } from "../src/plan/release-checks.js";
import { structureChecks } from "../src/plan/structure-checks.js";
import { ruleIds } from "../src/rules/run.js";

const folder = join(import.meta.dirname, "../examples/broken");

/** What examples/broken cannot show, and why; a case shows it instead. */
const notInExample: Readonly<Record<string, string>> = {
  "file-encoding": "git and editors would spoil the file",
  "file-too-large": "the file would weigh more than all else in the repository",
  "text-too-dense": "the file would weigh more than all else in the repository",
  "too-many-findings": "the other findings would fill the report",
  "unknown-rule": "it stands in omavalvonta.yaml, and rules run only when that has no errors",
};

const formats = { json: "expected.json", pretty: "expected.txt" } as const;

describe.each(["pretty", "json"] as const)("examples/broken, %s", (format) => {
  const expected = join(folder, formats[format]);
  const args = ["lint", "--today", "2026-11-22", "--format", format];

  test("in process", async () => {
    const host = memoryHost();
    writeToMemory(readExample("broken"), host.files, "/broken");
    let stdout = "";
    const exitCode = await main({
      argv: args,
      env: {},
      machine: { cwd: "/broken", host },
      stderr: { write: () => undefined },
      stdout: { write: (text) => (stdout += text) },
    });
    if (process.env["UPDATE_CASES"] === "1") writeFileSync(expected, stdout);
    expect(stdout).toBe(readFileSync(expected, "utf8"));
    expect(exitCode).toBe(1);
  });

  test("through the bin", { timeout: 30_000 }, async () => {
    const { exitCode, stdout } = await runBin(args, folder);
    expect(stdout).toBe(readFileSync(expected, "utf8"));
    expect(exitCode).toBe(1);
  });
});

describe("every check is shown", () => {
  const known = [...Object.keys(structureChecks), ...ruleIds].toSorted();
  const inExample = (): readonly string[] => idsIn(readFileSync(join(folder, formats.json), "utf8"));
  const inCases = (): readonly string[] => caseNames().flatMap((name) => idsIn(readCase(name).expected.stdout));

  test("in examples/broken, but for those that cannot stand there", () => {
    const shown = inExample();
    expect(known.filter((id) => !shown.includes(id) && !(id in notInExample))).toEqual([]);
    expect(Object.keys(notInExample).filter((id) => shown.includes(id))).toEqual([]);
  });

  test("in a case, when it is structural", () => {
    const shown = inCases();
    expect(Object.keys(structureChecks).filter((id) => !shown.includes(id))).toEqual([]);
  });

  test("and no other", () => {
    expect(
      [...new Set([...inExample(), ...inCases()])].filter((id) => !known.includes(id) && !(id in releaseChecks)),
    ).toEqual([]);
  });
});

/** Ids of the findings in a report, in JSON or for people. */
function idsIn(report: string): readonly string[] {
  const pattern =
    /^ +"rule": "([a-z-]+)"|^\S.*? {2}(?:virhe|varoitus|huomio|fel|varning|error|warning|info) {2}([a-z-]+)/gm;
  return [...report.matchAll(pattern)].map(([, json, pretty]) => json ?? pretty ?? "");
}
