import { cpSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";

/** Copies a workspace of this repository as git has it: whatever a run has left in it, the site or a hidden folder, stays behind. */
export function copyWorkspace(from: string, to: string): void {
  const root = resolve(from);
  cpSync(root, to, {
    filter: (path) => !(dirname(path) === root && isLeftByRuns(basename(path))),
    recursive: true,
  });
}

/** Whether a name at the top of a workspace is of what runs leave there, never of what somebody wrote. */
export function isLeftByRuns(name: string): boolean {
  return name === "site" || name.startsWith(".");
}
