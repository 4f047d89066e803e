import { writeToMemory, type FileTree } from "./file-tree.js";
import { memoryHost } from "./memory-host.js";
import { main } from "../../src/cli/main.js";

/** A finding as `--format json` gives it. */
export interface JsonFinding {
  readonly rule: string;
  readonly kind: "structure" | "rule";
  readonly severity: "error" | "warning" | "info";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly unit: string | null;
  readonly fixable: boolean;
}

export interface LintRun {
  readonly exitCode: number;
  readonly stderr: string;
  /** Undefined when the program could not run. */
  readonly findings: readonly JsonFinding[] | undefined;
}

/** Runs `lint --format json` in this process over a workspace in memory. */
export async function runLint(tree: FileTree): Promise<LintRun> {
  const host = memoryHost();
  writeToMemory(tree, host.files, "/workspace");
  return runLintOn(host);
}

/** The same over the workspace that stands at `/workspace` of a machine in memory, with more arguments. */
export async function runLintOn(host: ReturnType<typeof memoryHost>, ...more: readonly string[]): Promise<LintRun> {
  let stdout = "";
  let stderr = "";
  const exitCode = await main({
    argv: ["lint", "--today", "2026-11-22", "--format", "json", ...more],
    env: {},
    machine: { cwd: "/workspace", host },
    stderr: { write: (text) => (stderr += text) },
    stdout: { write: (text) => (stdout += text) },
  });
  const report = stdout === "" ? undefined : (JSON.parse(stdout) as { readonly diagnostics: readonly JsonFinding[] });
  return { exitCode, findings: report?.diagnostics, stderr };
}
