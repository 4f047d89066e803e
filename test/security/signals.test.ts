import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../support/files-below.js";
import { copyWorkspace } from "../support/copy-workspace.js";
import { runSignalled, type SignalledRun } from "../support/signalled-run.js";

const root = mkdtempSync(join(tmpdir(), "omavalvonta-signals-"));
const one = join(root, "one", "workspace");
const many = join(root, "many", "workspace");
const day = ["--today", "2026-11-22"];

beforeAll(() => {
  copyWorkspace("examples/perhepalvelut", one);
  copyWorkspace("examples/perhepalvelut", many);
  const [unit = ""] = readdirSync(join(many, "units"));
  for (let index = 0; index < 60; index++)
    cpSync(join(many, "units", unit), join(many, "units", `yksikko-${index}`), { recursive: true });
});
afterAll(() => rmSync(root, { force: true, recursive: true }));

/** A loaded machine is given more than the two seconds that are promised. */
const patienceMs = 5_000;

/** Moments from the start to the end of a run, dense enough for the short time in which a browser starts. The seed can be set to try others. */
function moments(count: number, lengthMs: number): readonly number[] {
  let state = Number(process.env["SIGNALS_SEED"] ?? 7);
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (_, index) => Math.round(((index + random()) / count) * lengthMs));
}

const signals = ["SIGINT", "SIGINT", "SIGTERM", "SIGHUP"] as const;

interface Tries {
  readonly count: number;
  /** Before each run. */
  readonly prepare?: () => void;
  /** What else is wrong after one. */
  readonly check?: (run: SignalledRun) => readonly string[];
}

/** Sends a signal at each moment of a run, every third time three times, and says what went wrong. */
async function problemsOf(
  args: readonly string[],
  workspace: string,
  { check = () => [], count, prepare = () => rmSync(join(workspace, "site"), { force: true, recursive: true }) }: Tries,
): Promise<readonly string[]> {
  prepare();
  const begun = performance.now();
  const whole = await runSignalled(args, workspace, { afterMs: 600_000, signal: "SIGINT", times: 1 });
  const lengthMs = performance.now() - begun;
  expect(whole.exitCode, whole.stderr).toBe(0);
  const problems: string[] = [];
  for (const [index, afterMs] of moments(count, lengthMs).entries()) {
    prepare();
    const signal = signals[index % signals.length] ?? "SIGINT";
    const run = await runSignalled(args, workspace, { afterMs, signal, times: index % 3 === 0 ? 3 : 1 });
    for (const problem of [...problemsIn(run), ...check(run)])
      problems.push(`${signal} after ${afterMs} ms: ${problem}`);
  }
  prepare();
  return problems;
}

function problemsIn({ exitCode, leftovers, msToEnd, processes, stderr }: SignalledRun): readonly string[] {
  return [
    // One that had nothing left to do may end as it would have.
    ...(exitCode === 130 || exitCode === 0 ? [] : [`exit code ${exitCode} ${stderr}`]),
    ...((msToEnd ?? 0) > patienceMs ? [`ended after ${msToEnd} ms`] : []),
    ...leftovers.map((name) => `left ${name}`),
    ...processes.map((line) => `still runs ${line}`),
    ...(/^ +at |bug/m.test(stderr) ? [stderr] : []),
  ];
}

describe("a signal at any moment ends the program with 130 and leaves nothing", () => {
  test("of a build that prints", { timeout: 400_000 }, async () => {
    expect(await problemsOf(["build", "--no-cache", ...day], one, { count: 40 })).toEqual([]);
  });

  test("of a build in threads", { timeout: 400_000 }, async () => {
    expect(await problemsOf(["build", "--no-cache", "--no-pdf", ...day], many, { count: 10 })).toEqual([]);
    expect(existsSync(join(many, "site"))).toBe(false);
  });

  test("of a release", { timeout: 400_000 }, async () => {
    const workspace = join(root, "released", "workspace");
    const change = (path: string, from: RegExp, to: string): void =>
      writeFileSync(join(workspace, path), readFileSync(join(workspace, path), "utf8").replace(from, to));
    const prepare = (): void => {
      rmSync(workspace, { force: true, recursive: true });
      copyWorkspace("test/fixtures/frozen-v1", workspace);
      change("omavalvonta.yaml", /signing-keys: .*\n/, "");
      change("shared/5.1-seuranta.md", /kuukausittain/, "joka toinen kuukausi");
      change("units/esimerkki/unit.yaml", /"4"\n {2}date: 2026-06-20/, '"5"\n  date: 2026-06-22');
      change(
        "units/esimerkki/unit.yaml",
        /approved: \{by: maija, on: 2026-06-20/,
        "approved: {by: maija, on: 2026-06-22",
      );
    };
    prepare();
    const before = new Set(filesBelow(workspace).keys());
    const problems = await problemsOf(["release", "esimerkki", ...day], workspace, {
      check: ({ exitCode }) => {
        const isWhole = existsSync(join(workspace, "units/esimerkki/versions/2026-06-22/MANIFEST.json"));
        if (isWhole || exitCode === 0) return isWhole ? [] : ["no version"];
        const left = [...filesBelow(workspace).keys()].filter((path) => !before.has(path));
        return left.filter((path) => !path.startsWith(".omavalvonta/")).map((path) => `left ${path}`);
      },
      count: 15,
      prepare,
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ["doctor", ["doctor"], one, 15],
    ["lint in threads", ["lint", "--no-cache", ...day], many, 10],
    ["coverage", ["coverage", ...day], many, 6],
    ["verify", ["verify"], one, 3],
  ] as const)("of %s", { timeout: 400_000 }, async (_, args, workspace, count) => {
    expect(await problemsOf(args, workspace, { count })).toEqual([]);
  });

  test("of a build that unpacks its browser", { timeout: 400_000 }, async () => {
    const home = join(root, "home");
    const unpacking = [900, 1_500, 2_500, 4_000];
    for (const afterMs of unpacking) {
      rmSync(home, { force: true, recursive: true });
      const env = { HOME: home, XDG_CACHE_HOME: home };
      const run = await runSignalled(
        ["build", "--no-cache", ...day],
        one,
        { afterMs, signal: "SIGINT", times: 2 },
        env,
      );
      expect(problemsIn(run), String(afterMs)).toEqual([]);
      const cache = join(home, "omavalvonta");
      const unfinished = existsSync(cache) ? readdirSync(cache).filter((name) => name.includes("-making-")) : [];
      expect(unfinished, String(afterMs)).toEqual([]);
    }
  });
});
