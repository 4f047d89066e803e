import { expect, test } from "vitest";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { writeToMemory, type FileTree } from "./support/file-tree.js";
import { memoryHost } from "./support/memory-host.js";
import { runLint } from "./support/run-lint.js";
import { main } from "../src/cli/main.js";

/** A temporary code, which nobody has. */
const code = "010190-900P";

/** A plan with a paragraph of this text, and settings of rules. */
function planWith(text: string, settings = ""): FileTree {
  const tree = completePlan();
  tree.set(`${completeUnit}/3.5-oikeudet.md`, `---\nsection: "3.5"\n---\n\n${text}\n`);
  tree.set("omavalvonta.yaml", `${String(tree.get("omavalvonta.yaml"))}${settings}`);
  return tree;
}

async function run(tree: FileTree, ...argv: string[]): Promise<{ exitCode: number; output: string; isBuilt: boolean }> {
  const host = memoryHost();
  writeToMemory(tree, host.files, "/workspace");
  let output = "";
  const write = (text: string): unknown => (output += text);
  const exitCode = await main({
    argv: [...argv, "--today", "2026-11-22"],
    env: {},
    machine: { cwd: "/workspace", host },
    stderr: { write },
    stdout: { write },
  });
  return { exitCode, isBuilt: host.files.kindOf("/workspace/site/index.html") === "file", output };
}

test("a draft is built in spite of errors of other rules, but not of an unconditional one", async () => {
  const others = await run(planWith("Liite 3: Tietoturvasuunnitelma"), "build", "--draft", "--no-pdf");
  expect(others).toMatchObject({ exitCode: 0, isBuilt: true });
  const unconditional = await run(planWith(`Tunnus ${code}`), "build", "--draft", "--no-pdf");
  expect(unconditional).toMatchObject({ exitCode: 1, isBuilt: false });
});

test.each(["off", "info", "warning"])("a setting cannot make it %s", async (setting) => {
  const { findings } = await runLint(planWith("Ei mitään.", `rules: {personal-identity-code: ${setting}}\n`));
  expect(findings).toMatchObject([{ file: "omavalvonta.yaml", kind: "structure", rule: "invalid-value" }]);
});

test("a setting may say what is so anyway", async () => {
  const { findings } = await runLint(planWith(`Tunnus ${code}`, "rules: {personal-identity-code: error}\n"));
  expect(findings).toMatchObject([{ kind: "rule", rule: "personal-identity-code", severity: "error" }]);
});

test.each(["pretty", "json", "sarif", "github", "junit", "codequality"])(
  "a report as %s hides the code",
  async (format) => {
    const { exitCode, output } = await run(planWith(`Tunnus **010190**-900P ja ${code}`), "lint", "--format", format);
    expect(exitCode).toBe(1);
    expect(output).toContain("personal-identity-code");
    expect(output).not.toMatch(/010190|900P/);
  },
);
