import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder;
let count = 0;

/**
 * Puts what an earlier run has made out of the way of the next. It is removed when all is measured: a disk is slow to make files anew for a while
 * after thousands were removed, which would be measured with whatever runs next.
 */
export function setAside(path) {
  if (!existsSync(path)) return;
  folder ??= begin();
  renameSync(path, join(folder, String(count++)));
}

function begin() {
  const made = mkdtempSync(join(tmpdir(), "omavalvonta-bench-aside-"));
  process.once("exit", () => rmSync(made, { force: true, recursive: true }));
  return made;
}
