import { execFile } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CaseFolder, CaseResult } from "./case-folder.js";
import { writeToDisk, writeToMemory, writtenBeside } from "./file-tree.js";
import { memoryHost } from "./memory-host.js";
import { main } from "../../src/cli/main.js";
import { nodeDisk } from "../../src/host/node/disk/disk.js";

const bin = join(import.meta.dirname, "../../bin/omavalvonta.js");

/** Runs a case in this process on a machine in memory; twice, and the second time must be as the first. */
export async function runInProcess({ args, env, name, tree }: CaseFolder): Promise<readonly [CaseResult, CaseResult]> {
  const base = `/${name}`;
  const host = memoryHost();
  writeToMemory(tree, host.files, base);
  const run = async (): Promise<CaseResult> => {
    let stdout = "";
    let stderr = "";
    const exitCode = await main({
      argv: args,
      env,
      machine: { cwd: `${base}/input`, host },
      stderr: { write: (text) => (stderr += text) },
      stdout: { write: (text) => (stdout += text) },
    });
    return portable({ exitCode, stderr, stdout, written: writtenBeside(tree, host.files, base) }, base);
  };
  return [await run(), await run()];
}

/** Runs a case as a user does: the program in a process of its own, on the real disk. */
export async function runThroughBin({ args, env, tree }: CaseFolder): Promise<CaseResult> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "omavalvonta-case-")));
  try {
    writeToDisk(tree, base);
    const result = await runBin(args, join(base, "input"), env);
    const written = writtenBeside(tree, nodeDisk.within(base.replaceAll("\\", "/")), base.replaceAll("\\", "/"));
    return portable({ ...result, written }, base.replaceAll("\\", "/"));
  } finally {
    rmSync(base, { force: true, recursive: true });
  }
}

/**
 * The program with nothing of this process's environment but where programs are and where it may remember things; languages and colours
 * would show.
 */
export function runBin(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Omit<CaseResult, "written">> {
  const { OMAVALVONTA_CACHE_DIR, PATH, SystemRoot, TEMP } = process.env;
  const needed = Object.fromEntries(
    Object.entries({ OMAVALVONTA_CACHE_DIR, PATH, SystemRoot, TEMP }).filter(([, value]) => value),
  );
  const options = { cwd, env: { ...needed, ...env }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [bin, ...args], options, (_, stdout, stderr) =>
      resolve({ exitCode: child.exitCode ?? -1, stderr, stdout }),
    );
  });
}

/** The result without the place of the temporary folder. */
function portable(result: CaseResult, base: string): CaseResult {
  const clean = (text: string): string => text.replaceAll(base, "{base}");
  return {
    ...result,
    stderr: clean(result.stderr),
    stdout: clean(result.stdout),
    written: Object.fromEntries(Object.entries(result.written).map(([path, content]) => [path, clean(content)])),
  };
}
