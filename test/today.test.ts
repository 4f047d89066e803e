import { assert, constantFrom, date, property } from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { readExample } from "./support/example-trees.js";
import { writeToMemory } from "./support/file-tree.js";
import { memoryHost } from "./support/memory-host.js";
import { main } from "../src/cli/main.js";
import { addDays } from "../src/plan/calendar.js";
import { isIn, Today } from "../src/plan/today.js";
import type * as Rules from "../src/rules/run.js";

const inside = vi.hoisted(() => ({ checks: 0 }));

vi.mock("../src/rules/run.js", async (original) => {
  const whole = await original<typeof Rules>();
  const runRules: typeof whole.runRules = (...plan) => {
    inside.checks += 1;
    whole.runRules(...plan);
  };
  return { ...whole, runRules };
});

const day = date({ max: new Date("2031-12-31"), min: new Date("2021-01-01"), noInvalidDate: true }).map((one) =>
  one.toISOString().slice(0, 10),
);

describe("the day of a check", () => {
  test("has the same answers on every other day of its range", () => {
    assert(
      property(day, day, day, constantFrom("hasReached", "isAfter"), (today, asked, other, question) => {
        const one = new Today(today);
        const answer = one[question](asked);
        if (isIn(other, one.range)) expect(new Today(other)[question](asked)).toBe(answer);
      }),
    );
  });

  test("has a range that ends where the answer turns", () => {
    const today = new Today("2026-11-22");
    expect(today.range).toEqual({});
    expect(today.isAfter("2026-12-31")).toBe(false);
    expect(today.hasReached("2026-03-01")).toBe(true);
    expect(today.range).toEqual({ from: "2026-03-01", until: "2027-01-01" });
    expect(today.exactly()).toBe("2026-11-22");
    expect(today.range).toEqual({ from: "2026-11-22", until: "2026-11-23" });
  });
});

describe.each(["perhepalvelut", "kotihoito", "broken"])("what is remembered of %s", (name) => {
  const host = memoryHost();
  beforeAll(() => writeToMemory(readExample(name), host.files, "/workspace"));

  async function run(...argv: readonly string[]): Promise<{ readonly checks: number; readonly text: string }> {
    inside.checks = 0;
    let text = "";
    const collect = { write: (more: string) => (text += more) };
    const machine = { cwd: "/workspace", host };
    const env = { OMAVALVONTA_CACHE_DIR: "/cache" };
    await main({ argv: ["lint", ...argv], env, machine, stderr: collect, stdout: collect });
    return { checks: inside.checks, text };
  }

  // Steps of every length, back and forth over the days on which rules change their minds.
  const steps = [1, 7, 45, -90, 130, 1, 1, 400, -33, -365, 61, 29, 2, 183, 600, -1200, 3, 31, 92];
  const days: string[] = ["2025-11-22"];
  for (const step of steps) days.push(addDays(days.at(-1) ?? "", step));

  test("is what a check from nothing says, on any day after any other", { timeout: 60_000 }, async () => {
    for (const today of days) {
      const remembered = await run("--today", today);
      const fresh = await run("--today", today, "--no-cache");
      expect(remembered.text, today).toBe(fresh.text);
    }
  });

  test("holds on the next day too: no rule runs again over a unit", async () => {
    await run("--today", "2026-09-01");
    const sameDay = (await run("--today", "2026-09-01")).checks;
    const nextDay = (await run("--today", "2026-09-02")).checks;
    expect(nextDay).toBe(sameDay);
    if (name !== "broken") expect(nextDay).toBeLessThan((await run("--today", "2026-09-02", "--no-cache")).checks);
  });
});
