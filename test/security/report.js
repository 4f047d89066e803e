import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/**
 * Runs every test of this folder, and counts what was tried against each promise: a test's title begins with the promise ("C1: …"), and says
 * how often it tries, unless once: "(4 tries)". A file that is about one promise alone is named below. With `--write` the table goes into
 * docs/security.md, between its marks; with `--result <file>` it is made of a run that vitest has recorded as JSON.
 */
const root = join(import.meta.dirname, "../..");
const page = join(root, "docs/security.md");
/** @type {Readonly<Record<string, string>>} */
const aboutOne = {
  "addresses.test.ts": "M5",
  "attached-pdf.test.ts": "H1",
  "generous-texts.test.ts": "M4",
  "growth.test.ts": "M3",
  "logs.test.ts": "M8",
  "names.test.ts": "L9",
  "package.test.ts": "L10",
  "signals.test.ts": "M2",
  "surroundings.test.ts": "L5",
  "svg.test.ts": "H1",
};
const [start, end] = ["<!-- tries -->", "<!-- /tries -->"];

/** @returns {{ testResults: { name: string, message?: string, status: string, assertionResults: { title: string, status: string, failureMessages: string[] }[] }[] }} */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "omavalvonta-tries-"));
  try {
    const file = join(folder, "result.json");
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const options = ["run", "test/security", "--maxWorkers=2", "--reporter=json", `--outputFile=${file}`];
    spawnSync(process.execPath, [vitest, ...options], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(folder, { force: true, recursive: true });
  }
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

const recorded = process.argv.indexOf("--result");
const { testResults } =
  recorded === -1 ? runTests() : JSON.parse(readFileSync(process.argv[recorded + 1] ?? "", "utf8"));
/** @type {Map<string, { promise: string, file: string, tried: number, failed: number }>} */
const rows = new Map();
let isGood = testResults.length > 0;
for (const { assertionResults, message, name, status } of testResults) {
  const file = basename(name);
  if (status !== "passed") {
    isGood = false;
    if (assertionResults.length === 0) say(`${file}: ${message ?? status}`);
  }
  for (const { failureMessages, status: result, title } of assertionResults) {
    const isFailed = result === "failed";
    if (isFailed) say(`✖ ${file}: ${title}\n${failureMessages.join("\n")}\n`);
    const promise = /^([CHML]\d+): /.exec(title)?.[1] ?? aboutOne[file];
    if (promise === undefined || !(isFailed || result === "passed")) continue;
    const key = `${promise} ${file}`;
    const row = rows.get(key) ?? { failed: 0, file, promise, tried: 0 };
    row.tried += Number(/\(([\d,]+) tries\)$/.exec(title)?.[1]?.replaceAll(",", "") ?? 1);
    row.failed += isFailed ? 1 : 0;
    rows.set(key, row);
  }
}

const order = "CHML";
/** @param {string} promise */
const rank = (promise) => order.indexOf(promise.charAt(0)) * 1000 + Number(promise.slice(1));
const sorted = [...rows.values()].sort((a, b) => rank(a.promise) - rank(b.promise) || (a.file < b.file ? -1 : 1));
const tried = sorted.reduce((sum, row) => sum + row.tried, 0);
const failed = sorted.reduce((sum, row) => sum + row.failed, 0);
const table = [
  "| Promise | Tests | Tried | Failed |",
  "| --- | --- | ---: | ---: |",
  ...sorted.map((row) => `| ${row.promise} | \`test/security/${row.file}\` | ${row.tried} | ${row.failed} |`),
  `| All | | ${tried} | ${failed} |`,
].join("\n");
process.stdout.write(`${table}\n`);

if (process.argv.includes("--write")) {
  const text = readFileSync(page, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) {
    say(`docs/security.md has no place for the table: ${start} … ${end}`);
    isGood = false;
  } else writeFileSync(page, `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`);
}
process.exitCode = isGood ? 0 : 1;
