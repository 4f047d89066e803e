import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setAside } from "./set-aside.js";

const planBytes = 58 * 1024;

/** Gives the work a folder, and puts it out of the way afterwards. */
export async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "omavalvonta-bench-"));
  try {
    return await work(folder);
  } finally {
    setAside(folder);
  }
}

/** The example without what was built or released of it. */
export function copyExample(folder) {
  cpSync("examples/perhepalvelut", folder, { filter: (path) => !/\/(?:site|versions)$/.test(path), recursive: true });
}

/** The example with a plan of the size that published plans have. */
export function shortExample(folder) {
  copyExample(folder);
  const unit = join(folder, "units", readdirSync(join(folder, "units"))[0] ?? "");
  let bytes = 0;
  const sections = readdirSync(unit).filter((name) => name.endsWith(".md"));
  for (const path of sections.toSorted().map((name) => join(unit, name))) {
    bytes += statSync(path).size;
    if (bytes > planBytes + 2048) rmSync(path);
  }
}

/** How many files stand below a folder, those that match the pattern, and the megabytes of all. */
export function filesIn(folder, pattern) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
  return {
    files: files.length,
    matching: files.filter((path) => pattern.test(path)).length,
    megabytes: bytes / 2 ** 20,
  };
}

/** What programs have left, so that one which made too little is not taken for a fast one. */
export function madeText(programs) {
  const texts = programs.map(({ made, name }) => {
    const { files, matching, megabytes } = filesIn(made, /\.html$/);
    return `${name} ${files} files, ${matching} of them pages, ${megabytes.toFixed(1)} MB`;
  });
  return `Made: ${texts.join("; ")}.`;
}
