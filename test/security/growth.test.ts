// Whatever an author writes, the time for it grows with its length, or it is refused at its place.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { growthPatterns, type GrowthPattern } from "./growth-patterns.js";
import { completePlan, completeUnit } from "../support/complete-plan.js";
import { writeToDisk } from "../support/file-tree.js";
import { runLint, type JsonFinding } from "../support/run-lint.js";

const kilobyte = 1024;
/** From the least size at which a pattern is tried to the largest that a file may have. */
const leastSize = 16 * kilobyte;
const largestSize = (path: string): number => (path.endsWith(".md") ? 250 : 500) * kilobyte;

/** Where one of these is found, the text has not been read. */
const refusals: ReadonlySet<string> = new Set(["file-too-large", "text-damaged", "text-too-dense", "yaml-syntax"]);

/** Less time than this is no measure, in milliseconds of the processor. */
const noise = 60;
/** A file twice as long takes at most so many times as long; four times where the time grew with the square. */
const mostGrowth = 2.4;

interface Measured {
  readonly milliseconds: number;
  readonly isRefused: boolean;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

async function measure({ path, tree }: GrowthPattern, size: number): Promise<Measured> {
  const files = tree(size);
  const before = process.cpuUsage();
  const { exitCode, findings, stderr } = await runLint(files);
  const { system, user } = process.cpuUsage(before);
  expect({ exitCode: exitCode < 2, stderr }).toEqual({ exitCode: true, stderr: "" });
  const refused = findings?.filter(({ rule }: JsonFinding) => refusals.has(rule)) ?? [];
  for (const { file, severity } of refused) expect({ file, severity }).toEqual({ file: path, severity: "error" });
  return { isRefused: refused.length > 0, milliseconds: (system + user) / 1000 };
}

async function best(pattern: GrowthPattern, size: number, times: number): Promise<Measured> {
  let least = await measure(pattern, size);
  for (let time = 1; time < times; time++) {
    collectGarbage();
    const next = await measure(pattern, size);
    if (next.milliseconds < least.milliseconds) least = next;
  }
  return least;
}

/** How the largest size grows from the half of it; undefined where that is as it should be. */
async function fault(pattern: GrowthPattern): Promise<string | undefined> {
  const large = largestSize(pattern.path);
  let size = leastSize;
  let at = await measure(pattern, size);
  // As far as the time is a measure, and the next size is allowed.
  while (at.milliseconds < noise && size * 2 <= large) {
    size *= 2;
    at = await measure(pattern, size);
  }
  if (at.milliseconds < noise) return undefined;
  const least = size * 2 <= large ? size : size / 2;
  for (let attempt = 1; ; attempt++) {
    // What seems to grow too fast is looked at over two doublings, where there is room: the memory's upkeep, which comes when it likes, weighs less.
    const doublings = attempt > 1 && least * 4 <= large ? 2 : 1;
    const smaller = await best(pattern, least, attempt);
    const larger = await best(pattern, least * 2 ** doublings, attempt);
    const growth = (larger.milliseconds / Math.max(smaller.milliseconds, noise)) ** (1 / doublings);
    // What is refused takes no longer than what is read.
    if (growth <= mostGrowth) return undefined;
    if (attempt === 4) {
      const isRefused = larger.isRefused ? " though refused" : "";
      return `${pattern.name}: ${smaller.milliseconds} ms of ${least} characters, ${larger.milliseconds} of ${2 ** doublings} times as many${isRefused}`;
    }
  }
}

test(`the time of ${growthPatterns.length} patterns grows with their length`, { timeout: 900_000 }, async () => {
  expect(new Set(growthPatterns.map(({ name }) => name)).size).toBe(growthPatterns.length);
  const faults: string[] = [];
  const suspects: GrowthPattern[] = [];
  for (const pattern of growthPatterns) if ((await fault(pattern)) !== undefined) suspects.push(pattern);
  // What a busy machine has spoilt is not spoilt again.
  for (const pattern of suspects) {
    const found = await fault(pattern);
    if (found !== undefined) faults.push(found);
  }
  process.stdout.write(
    `growth: ${growthPatterns.length} patterns, ${faults.length} faults\n${faults.map((one) => `  ${one}\n`).join("")}`,
  );
  expect(faults).toEqual([]);
});

/** Those that took longest or most memory at the largest size, one of each kind. */
const worst = [
  '"&#1;" in one paragraph',
  '"&amp;" in long paragraphs',
  '":a[" in long paragraphs',
  '"> " in one paragraph',
  '"{{a}}" in one paragraph',
  '"[a]: b" in paragraphs',
  '"https://intranet.a/ " in long paragraphs',
  "one entity and many identity codes",
  "units/esimerkki/actions.yaml: strings",
  "units/esimerkki/unit.yaml: a key",
  "units/esimerkki/reports/2026-1.yaml: areas with Markdown",
] as const;

const bin = join(import.meta.dirname, "../../bin/omavalvonta.js");
/** Runs the program in a process that says at its end how much memory it had at most; its resourceUsage() would count the parent's, too. */
const measured = `import { readFileSync } from "node:fs";
process.on("exit", () => process.stderr.write(" peak " + /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1] + " kB"));
process.argv.splice(1, 0, ${JSON.stringify(bin)});
await import(${JSON.stringify(bin)});`;

describe.runIf(process.platform === "linux").each([["lint"], ["build", "--draft", "--no-pdf"]] as const)(
  "the largest file that is allowed, %s",
  (...argv) => {
    test.each(worst)("%s", { timeout: 120_000 }, (name) => {
      const pattern = growthPatterns.find((one) => one.name === name);
      expect(pattern).toBeDefined();
      if (pattern === undefined) return;
      const folder = mkdtempSync(join(tmpdir(), "growth-"));
      try {
        writeToDisk(pattern.tree(largestSize(pattern.path)), folder);
        const { status, stderr } = spawnSync(
          process.execPath,
          ["--input-type=module", "-e", measured, "--", ...argv.filter(Boolean), "--today", "2026-11-22"],
          {
            cwd: folder,
            encoding: "utf8",
            env: { ...process.env, HOME: folder, XDG_CACHE_HOME: folder },
            timeout: 60_000,
          },
        );
        expect(status === 0 || status === 1, stderr).toBe(true);
        const peak = Number(/ peak (\d+) kB$/.exec(stderr)?.[1]);
        expect(peak / kilobyte).toBeLessThan(500);
      } finally {
        rmSync(folder, { force: true, recursive: true });
      }
    });
  },
);

describe("lists without end", () => {
  /** Lists that cannot be long, whatever an author writes. */
  const bounded: Readonly<Record<string, string>> = {
    "cli/reporters/changes-pretty.ts": "the lines on one section, of which each change has a few",
    "cli/reporters/coverage.ts": "the contents of the catalogue",
    "cli/reporters/doctor.ts": "the checks of doctor",
    "pdf/finish/contents-numbers.ts": "the signs between a heading and its page's number",
    "pdf/finish/join-words.ts": "what one hyphen is written with",
    "rules/statute-number-mismatch/rule.ts": "the acts of one name in the catalogue",
    "rules/statute-section-too-high/rule.ts": "the sections before one sign, of which there are nine at most",
    "versions/archive.ts": "the files of one version",
  };

  test("are never spread over the arguments of a call, which the stack would have to hold", () => {
    const folder = join(import.meta.dirname, "../../src");
    const spread = readdirSync(folder, { encoding: "utf8", recursive: true })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".generated.ts"))
      .filter((path) =>
        /(?:\.(?:push|unshift|concat|fromCharCode|fromCodePoint)|\bMath\.(?:max|min))\((?:[^()]*,\s*)?\.\.\./.test(
          readFileSync(join(folder, path), "utf8"),
        ),
      );
    expect(spread.toSorted()).toEqual(Object.keys(bounded));
  });
});

describe("findings without end", () => {
  const told = 1000;

  async function lintSection(text: string): Promise<readonly JsonFinding[]> {
    const tree = completePlan().set(`${completeUnit}/3.1.md`, `---\nsection: "3.1"\n---\n\n${text}\n`);
    const { exitCode, findings = [] } = await runLint(tree);
    expect(exitCode).toBe(1);
    return findings;
  }

  test("of the form are told up to a number, and that there are more is an error", async () => {
    const findings = await lintSection("{{tuntematon}}\n\n".repeat(told + 500));
    expect(findings.filter(({ rule }) => rule === "unknown-value")).toHaveLength(told);
    expect(findings.filter(({ rule }) => rule === "too-many-findings")).toMatchObject([
      { kind: "structure", line: 5 + 2 * told, severity: "error" },
    ]);
    expect(findings).toHaveLength(told + 1);
  });

  test("of a rule hide no error, though the first of them are allowed", async () => {
    const wrong = "::question[Kuka?]\n\n".repeat(told + 500);
    const allowed = await lintSection(
      `::allow[Syy]{rule=unanswered-question}\n\n# Eka\n\n${wrong}# Toka\n\n::question[Kuka?]`,
    );
    expect(allowed).toMatchObject([{ rule: "unanswered-question", severity: "error" }]);
    const all = await lintSection(wrong);
    expect(all.filter(({ rule }) => rule === "too-many-findings")).toMatchObject([{ severity: "error" }]);
  });
});
