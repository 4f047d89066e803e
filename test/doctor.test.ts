import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyExample } from "./support/build-example.js";

interface DoctorJson {
  readonly summary: { readonly problems: number };
  readonly checks: readonly { readonly id: string; readonly status: string; readonly advice?: string }[];
}

function doctor(...argv: readonly string[]): { readonly code: number | null; readonly result: DoctorJson } {
  const run = spawnSync(process.execPath, ["bin/omavalvonta.js", "doctor", "--format", "json", ...argv], {
    encoding: "utf8",
  });
  expect(run.stderr).not.toMatch(/^ +at /m);
  return { code: run.status, result: JSON.parse(run.stdout) as DoctorJson };
}

const statuses = ({ checks }: DoctorJson): Readonly<Record<string, string>> =>
  Object.fromEntries(checks.map(({ id, status }) => [id, status]));

describe("doctor on this machine", () => {
  it("finds everything in order in an example", { timeout: 60_000 }, () => {
    const workspace = copyExample("perhepalvelut");
    const { code, result } = doctor("--cwd", workspace);
    rmSync(workspace, { recursive: true });
    expect(statuses(result)).toMatchObject({ browser: "ok", node: "ok", workspace: "ok" });
    expect([code, result.summary.problems]).toEqual([0, 0]);
  });

  it("counts the errors of the settings, and reads no plan", () => {
    const folder = mkdtempSync(join(tmpdir(), "omavalvonta-doctor-"));
    const settings = readFileSync("examples/broken/omavalvonta.yaml", "utf8");
    writeFileSync(join(folder, "omavalvonta.yaml"), `${settings}rules: {no-such-rule: off, another: error}\n`);
    mkdirSync(join(folder, "units/yksi"), { recursive: true });
    writeFileSync(join(folder, "units/yksi/unit.yaml"), "name: [\n");
    const { code, result } = doctor("--cwd", folder, "--lang", "fi", "--browser", "/nowhere/chrome");
    rmSync(folder, { recursive: true });
    const workspace = result.checks.find(({ id }) => id === "workspace");
    expect(workspace).toMatchObject({ messages: ["omavalvonta.yaml: virheitä 2; yksiköitä 1"], status: "problem" });
    expect(code).toBe(1);
  });

  it("says what to do where there is no workspace and no such browser", { timeout: 60_000 }, () => {
    const { code, result } = doctor("--cwd", "/", "--browser", "/nowhere/chrome");
    expect(statuses(result)).toEqual({ browser: "problem", node: "ok", workspace: "problem" });
    expect(result.checks.filter(({ status }) => status === "problem").every(({ advice }) => advice !== "")).toBe(true);
    expect(code).toBe(1);
  });
});
