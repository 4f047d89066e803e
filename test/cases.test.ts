import { describe, expect, test } from "vitest";
import { caseNames, readCase, updateCase } from "./support/case-folder.js";
import { caseSetups } from "./support/case-setups.js";
import { runInProcess, runThroughBin } from "./support/run-case.js";

/** `UPDATE_CASES=1` writes what the program says now into the case folders. */
const isUpdating = process.env["UPDATE_CASES"] === "1";

const names = caseNames();

describe.each(names)("%s", (name) => {
  test("in process, on a machine in memory", async () => {
    const [first, second] = await runInProcess(readCase(name));
    expect(first.stderr, "a bug is no expectation").not.toMatch(/^ +at /m);
    if (isUpdating) updateCase(name, first);
    expect(first).toEqual(readCase(name).expected);
    expect(second, "the same again in the same process").toEqual(first);
  });
});

describe.concurrent("through the bin", () => {
  test.each(names)("%s", { timeout: 30_000 }, async (name) => {
    const folder = readCase(name);
    expect(await runThroughBin(folder)).toEqual(folder.expected);
  });
});

test("every setup belongs to a case", () => {
  expect(Object.keys(caseSetups).filter((name) => !names.includes(name))).toEqual([]);
});
