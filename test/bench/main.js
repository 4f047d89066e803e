// Measures what the README and the issues promise: `npm run bench`. Ratios hold between machines; seconds do not.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { measurePdf } from "./pdf.js";
import { measureText } from "./text.js";
import { measureVersions } from "./versions.js";

const planBytes = 58 * 1024;

/** A workspace with the unit of the example cut down to a plan of the size that published plans have. */
function makeWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), "omavalvonta-bench-"));
  cpSync("examples/perhepalvelut", folder, { filter: (path) => !path.includes("/site"), recursive: true });
  const unit = join(folder, "units", readdirSync(join(folder, "units"))[0] ?? "");
  let bytes = 0;
  for (const name of readdirSync(unit)
    .filter((entry) => entry.endsWith(".md"))
    .toSorted()) {
    const path = join(unit, name);
    bytes += statSync(path).size;
    if (bytes > planBytes + 2048) rmSync(path);
  }
  return folder;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function wholeProcess(argv, runs = 7) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const result = spawnSync(process.execPath, argv, { encoding: "utf8" });
    if (result.status !== 0 && result.status !== 1) throw new Error(result.stderr);
    return performance.now() - start;
  });
  return median(times);
}

const rows = [];
const add = (what, value, bar, holds) => rows.push({ bar, holds: holds ? "yes" : "NO", value, what });

/** The example as it is. */
function copyExample() {
  const folder = mkdtempSync(join(tmpdir(), "omavalvonta-bench-"));
  cpSync("examples/perhepalvelut", folder, { filter: (path) => !path.includes("/site"), recursive: true });
  return folder;
}

const workspace = makeWorkspace();
const versioned = copyExample();
try {
  const node = wholeProcess(["-e", "0"]);
  const version = wholeProcess(["bin/omavalvonta.js", "--version"]);
  const lint = wholeProcess(["bin/omavalvonta.js", "lint", "--cwd", "examples/perhepalvelut", "--today", "2026-11-22"]);
  add("node alone, whole process", `${node.toFixed(0)} ms`, "", true);
  add("--version, whole process", `${version.toFixed(0)} ms`, "150 ms", version <= 150);
  add("lint of one unit, whole process", `${lint.toFixed(0)} ms`, "600 ms", lint <= 600);
  const text = await measureText(workspace, median);
  add(
    `text to HTML, ${(text.bytes / 1024).toFixed(0)} KB, warm: whole page`,
    `${text.pageMs.toFixed(1)} ms`,
    "10 ms",
    text.pageMs <= 10,
  );
  add("  of which parsing", `${text.parseMs.toFixed(1)} ms`, "", true);
  add("  the same text by remark-parse, parsing only", `${text.referenceMs.toFixed(1)} ms`, "", true);
  const pdf = await measurePdf(workspace, median);
  add(`bare page.pdf() of the same HTML, ${pdf.pages} pages`, `${pdf.bareMs.toFixed(0)} ms`, "", true);
  add(`PDF of the plan per print (${pdf.prints} prints)`, `${pdf.perPrintMs.toFixed(0)} ms`, "", true);
  add("  ratio", pdf.ratio.toFixed(2), "1.30", pdf.ratio <= 1.3);
  const [first, ...others] = measureVersions(versioned, median);
  add("build without PDFs, 1 old version", `${first.ms.toFixed(0)} ms`, "", true);
  for (const { copyMs, count, ms } of others) {
    const [perVersion, perCopy] = [(ms - first.ms) / (count - first.count), copyMs / count];
    add(`  ${count} old versions`, `${ms.toFixed(0)} ms`, "", true);
    add(
      "    per version, beside copying its files alone",
      `${perVersion.toFixed(2)} ms, ${perCopy.toFixed(2)} ms`,
      "",
      true,
    );
  }
} finally {
  rmSync(workspace, { recursive: true });
  rmSync(versioned, { recursive: true });
}

const { version: toolVersion } = JSON.parse(readFileSync("package.json", "utf8"));
process.stdout.write(
  `omavalvonta ${toolVersion}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}\n\n`,
);
process.stdout.write("| what | value | bar | holds |\n| --- | --- | --- | --- |\n");
for (const { bar, holds, value, what } of rows)
  process.stdout.write(`| ${what} | ${value} | ${bar} | ${bar === "" ? "" : holds} |\n`);
