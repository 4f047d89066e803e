import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const parts = [
  "bin",
  "docs",
  "package.json",
  "schemas",
  "src",
  "templates",
  "test",
  "tsconfig.json",
  "vitest.config.ts",
];
const id = "word-not-wanted";
let copy = "";

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), "new-rule-"));
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  await run(process.execPath, "node_modules/typescript/bin/tsc", "--noCheck");
});

afterAll(() => rmSync(copy, { force: true, recursive: true }));

interface Outcome {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs a program in the copy, as a process that does not know of this test's runner. */
function run(program: string, ...args: readonly string[]): Promise<Outcome> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$)/.test(name)));
  return new Promise((resolve) => {
    execFile(program, args, { cwd: copy, env: { ...env, NO_COLOR: "1" } }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ exitCode, output: stdout + stderr });
    });
  });
}

const inCopy = (file: string): string => join(copy, "src/rules", id, file);
const testsOfTheRule = (): Promise<Outcome> =>
  run(
    process.execPath,
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=json",
    "test/rules.test.ts",
    "test/explanations.test.ts",
    "-t",
    id,
  );

interface Results {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Titles of the tests that failed, with what they said. */
function failuresIn({ output }: Outcome): readonly { readonly title: string; readonly message: string }[] {
  const { testResults } = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1)) as Results;
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "failed")
    .map(({ failureMessages, fullName }) => ({ message: failureMessages.join("\n"), title: fullName }));
}

describe("npm run new:rule", () => {
  test("writes a folder that compiles and whose tests ask for nothing but the TODOs, until there are none", async () => {
    const created = await run("npm", "run", "--silent", "new:rule", id);
    expect(created).toMatchObject({ exitCode: 0, output: expect.stringContaining(`Created src/rules/${id}/`) });
    const files = ["explain.fi.md", "explain.sv.md", "rule.md", "rule.ts"];
    expect(readdirSync(inCopy("."))).toEqual(files);
    expect(await run(process.execPath, "node_modules/typescript/bin/tsc", "--noEmit")).toEqual({
      exitCode: 0,
      output: "",
    });
    expect(await run("npm", "run", "--silent", "generate")).toEqual({ exitCode: 0, output: "" });
    expect(readFileSync(join(copy, "src/rules/registry.generated.ts"), "utf8")).toContain(`"./${id}/rule.js"`);

    const [failure, ...others] = failuresIn(await testsOfTheRule());
    expect(others).toEqual([]);
    expect(failure?.title).toContain("no TODO");
    for (const file of files) expect(failure?.message).toMatch(new RegExp(`src/rules/${id}/${file}:\\d+: .*TODO`));

    for (const file of files) {
      const text = readFileSync(inCopy(file), "utf8");
      writeFileSync(inCopy(file), text.replaceAll("TODO", "Kiellettyä").replaceAll("todo", "kiellettyä"));
    }
    expect(await run("npm", "run", "--silent", "generate")).toEqual({ exitCode: 0, output: "" });
    expect(failuresIn(await testsOfTheRule())).toEqual([]);
  });

  test.each([
    ["no id", [], "Give one id, for example: npm run new:rule heading-too-long"],
    ["two ids", ["one-thing", "other-thing"], "Give one id"],
    ["capitals", ["Heading-Long"], "“Heading-Long” cannot be a rule's id. Write at least two words in small letters"],
    ["one word", ["heading"], "“heading” cannot be a rule's id."],
    ["a way out of the folder", ["../outside-rule"], "“../outside-rule” cannot be a rule's id."],
    ["a rule's id", ["heading-jump"], "The id “heading-jump” is taken: a rule has it. Choose another."],
    ["a structural check's id", ["duplicate-section"], "is taken: a structural check has it."],
    ["a release check's id", ["plan-not-ready"], "is taken: a check of released versions has it."],
    ["a requirement's id", ["provider-details"], "is taken: a requirement has it."],
  ])("refuses %s", async (_, args, message) => {
    const before = readdirSync(join(copy, "src/rules"));
    const outcome = await run(process.execPath, "dist/generate/new-rule.js", ...args);
    expect(outcome).toMatchObject({ exitCode: 2, output: expect.stringContaining(message) });
    expect(outcome.output).not.toContain("    at ");
    expect(readdirSync(join(copy, "src/rules"))).toEqual(before);
  });
});
