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
  return runLintOn(hostWith(tree));
}

/** The same over the workspace that stands at `/workspace` of a machine in memory, with more arguments. */
export async function runLintOn(host: ReturnType<typeof memoryHost>, ...more: readonly string[]): Promise<LintRun> {
  const { exitCode, stderr, stdout } = await runInMemory(host, "--format", "json", ...more);
  const report = stdout === "" ? undefined : (JSON.parse(stdout) as { readonly diagnostics: readonly JsonFinding[] });
  return { exitCode, findings: report?.diagnostics, stderr };
}

/** What `lint` prints in another format; nothing when the program could not run. */
export async function lintAs(format: string, tree: FileTree): Promise<string> {
  return (await runInMemory(hostWith(tree), "--format", format)).stdout;
}

function hostWith(tree: FileTree): ReturnType<typeof memoryHost> {
  const host = memoryHost();
  writeToMemory(tree, host.files, "/workspace");
  return host;
}

async function runInMemory(
  host: ReturnType<typeof memoryHost>,
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly stderr: string; readonly stdout: string }> {
  let stdout = "";
  let stderr = "";
  const exitCode = await main({
    argv: ["lint", "--today", "2026-11-22", ...args],
    env: {},
    machine: { cwd: "/workspace", host },
    stderr: { write: (text) => (stderr += text) },
    stdout: { write: (text) => (stdout += text) },
  });
  return { exitCode, stderr, stdout };
}
