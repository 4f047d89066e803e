import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { caseSetups } from "./case-setups.js";
import type { FileTree } from "./file-tree.js";

/** One run of the command line: the files before it, and all that is expected of it. */
export interface CaseFolder {
  /** The folder's name below `test/cases`: `lint/crlf`. */
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What stands on the disk before, by path from the case's base; the program starts in `input`. */
  readonly tree: FileTree;
  readonly expected: CaseResult;
}

export interface CaseResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** What the program wrote, by path from the case's base. */
  readonly written: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "../cases");

export function caseNames(): readonly string[] {
  return readdirSync(root).flatMap((command) =>
    readdirSync(join(root, command))
      .toSorted()
      .map((name) => `${command}/${name}`),
  );
}

export function readCase(name: string): CaseFolder {
  const folder = join(root, name);
  const read = (file: string): string | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : undefined;
  const words = (read("command.txt") ?? "lint --today 2026-11-22").split(/\s+/).filter((word) => word !== "");
  const firstWord = words.filter((word) => /^[A-Z_]+=/.test(word)).length;
  const tree = new Map(
    [...filesBelow(join(folder, "input"))].map(([path, content]) => [`input/${path}`, content] as const),
  );
  caseSetups[name]?.(tree);
  return {
    args: words.slice(firstWord),
    env: Object.fromEntries(words.slice(0, firstWord).map((word) => [word.split("=")[0], word.split("=")[1]])),
    expected: {
      exitCode: Number(read("exit.txt") ?? 0),
      stderr: read("stderr.txt") ?? "",
      stdout: read("stdout.txt") ?? "",
      written: Object.fromEntries(
        [...filesBelow(join(folder, "expected"))].map(([path, content]) => [path, content.toString()]),
      ),
    },
    name,
    tree,
  };
}

/** Makes what a run gave the expectation from now on; a person reads the difference before it is committed. */
export function updateCase(name: string, result: CaseResult): void {
  const folder = join(root, name);
  const write = (file: string, content: string): void => {
    rmSync(join(folder, file), { force: true });
    if (content !== "") writeFileSync(join(folder, file), content);
  };
  write("stdout.txt", result.stdout);
  write("stderr.txt", result.stderr);
  write("exit.txt", result.exitCode === 0 ? "" : `${result.exitCode}\n`);
  rmSync(join(folder, "expected"), { force: true, recursive: true });
  for (const [path, content] of Object.entries(result.written)) {
    mkdirSync(dirname(join(folder, "expected", path)), { recursive: true });
    writeFileSync(join(folder, "expected", path), content);
  }
}

function* filesBelow(folder: string): Generator<readonly [path: string, content: Buffer]> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    yield [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)];
  }
}
