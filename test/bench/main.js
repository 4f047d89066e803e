// Measures what the README and the issues promise: `npm run bench`. Ratios hold between machines; seconds do not.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { measureLint } from "./lint.js";
import { measurePdf } from "./pdf.js";
import { measureProcess, median } from "./processes.js";
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

const [only, size] = process.argv.slice(2);
const isAsked = (part) => only === undefined || only === part;

const rows = [];
const add = (what, value, bar, holds) => rows.push({ bar, holds: holds ? "yes" : "NO", value, what });

/** The example as it is. */
function copyExample() {
  const folder = mkdtempSync(join(tmpdir(), "omavalvonta-bench-"));
  cpSync("examples/perhepalvelut", folder, { filter: (path) => !path.includes("/site"), recursive: true });
  return folder;
}

const seconds = ({ cpuMs, megabytes, ms }) =>
  `${(ms / 1000).toFixed(2)} s (processors ${(cpuMs / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB)`;
const node = (...args) => [process.execPath, ...args];
const bin = "bin/omavalvonta.js";

const workspace = makeWorkspace();
const versioned = copyExample();
try {
  if (isAsked("start")) {
    const alone = measureProcess(node("-e", "0"), { runs: 11 }).ms;
    const version = measureProcess(node(bin, "--version"), { runs: 11 }).ms;
    const lint = measureProcess(
      node(bin, "lint", "--no-cache", "--cwd", "examples/perhepalvelut", "--today", "2026-11-22"),
      { runs: 11 },
    ).ms;
    add("node alone, whole process", `${alone.toFixed(0)} ms`, "", true);
    add("--version, whole process", `${version.toFixed(0)} ms`, "150 ms", version <= 150);
    add("lint of one unit, whole process", `${lint.toFixed(0)} ms`, "600 ms", lint <= 600);
  }
  if (isAsked("text")) {
    const text = await measureText(workspace, median);
    add(
      `text to HTML, ${(text.bytes / 1024).toFixed(0)} KB, warm: whole page`,
      `${text.pageMs.toFixed(1)} ms`,
      "10 ms",
      text.pageMs <= 10,
    );
    add("  of which parsing", `${text.parseMs.toFixed(1)} ms`, "", true);
    add("  the same text by remark-parse, parsing only", `${text.referenceMs.toFixed(1)} ms`, "", true);
  }
  if (isAsked("pdf")) {
    const pdf = await measurePdf(workspace, median);
    add(`bare page.pdf() of the same HTML, ${pdf.pages} pages`, `${pdf.bareMs.toFixed(0)} ms`, "", true);
    add(`PDF of the plan per print (${pdf.prints} prints)`, `${pdf.perPrintMs.toFixed(0)} ms`, "", true);
    add("  ratio", pdf.ratio.toFixed(2), "1.30", pdf.ratio <= 1.3);
  }
  if (isAsked("lint")) {
    const { cold, hook, peer, units, warm } = measureLint(Number(size ?? 1000), 5);
    const scale = units / 1000;
    add(`lint, ${units} units, cold`, seconds(cold), `${8 * scale} s`, cold.ms <= 8000 * scale);
    add(`lint, ${units} units, nothing changed`, seconds(warm), `${1.5 * scale} s`, warm.ms <= 1500 * scale);
    add("lint of one file of these, as a git hook", seconds(hook), "0.35 s", hook.ms <= 350);
    if (peer === undefined) add("markdownlint-cli2", "could not be installed", "", true);
    else {
      add("markdownlint-cli2 on the same Markdown", seconds(peer), "", true);
      add("  ratio, cold", (cold.ms / peer.ms).toFixed(2), "0.25", cold.ms <= peer.ms * 0.25);
    }
  }
  if (isAsked("versions")) {
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
