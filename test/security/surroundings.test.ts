import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { homeOf } from "../support/build-example.js";
import { copyWorkspace } from "../support/copy-workspace.js";

const root = mkdtempSync(join(tmpdir(), "omavalvonta-surroundings-"));
const workspace = join(root, "workspace");
const many = join(root, "many");
const bin = resolve("bin/omavalvonta.js");

beforeAll(() => {
  copyWorkspace("examples/perhepalvelut", workspace);
  copyWorkspace("examples/perhepalvelut", many);
  const [unit = ""] = readdirSync(join(many, "units"));
  for (let index = 0; index < 40; index++)
    cpSync(join(many, "units", unit), join(many, "units", `yksikko-${index}`), { recursive: true });
});
afterAll(() => rmSync(root, { force: true, recursive: true }));

/** Runs the program in a shell, which sets its limits and redirects its streams; `$OV` is the program. */
function shell(
  script: string,
  cwd: string,
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stderr, stdout } = spawnSync("bash", ["-c", script], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...homeOf(), LANG: "C", OV: `${process.execPath} ${bin}` },
    timeout: 120_000,
  });
  return { code: status, err: stderr, out: stdout };
}

const rawStack = /^ +at |Unhandled|TypeError|node:internal/m;
const commands = [
  "lint",
  "lint --no-cache --format json",
  "coverage",
  "verify",
  "doctor",
  "explain missing-content",
  "build --no-pdf --no-cache",
  "--help",
  "--version",
  "diff avopalvelut-tampere",
];

describe.skipIf(!existsSync("/dev/full"))("on a full disk", () => {
  test("results that cannot be written are told of, and the exit code is 2", { timeout: 120_000 }, () => {
    for (const command of commands) {
      const { code, err } = shell(`$OV ${command} > /dev/full`, workspace);
      expect([code, rawStack.test(err)], `${command}: ${err}`).toEqual([2, false]);
      if (!command.startsWith("diff")) expect(err, command).toContain("ENOSPC");
    }
  });

  test("messages that cannot be written change the exit code only", { timeout: 60_000 }, () => {
    const { code } = shell("$OV build --no-pdf --no-cache -v 2> /dev/full", workspace);
    expect(code).toBe(2);
    expect(shell("$OV lint nowhere > /dev/full 2>&1", workspace).code).toBe(2);
  });

  test("a reader who has had enough is no failure", () => {
    const { err, out } = shell("$OV explain missing-content | head -c 1; echo ${PIPESTATUS[0]}", workspace);
    expect([out.trim().slice(1), err]).toEqual(["0", ""]);
  });

  test("closed streams are no failure", () => {
    for (const closed of ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
      expect(shell(`$OV lint ${closed}`, workspace), closed).toMatchObject({ code: 0, err: "" });
  });
});

describe.skipIf(process.platform !== "linux")("with too little of everything", () => {
  test("few descriptors end with a message and 2, and leave nothing", { timeout: 240_000 }, () => {
    for (const limit of [20, 24, 28, 32, 40, 48])
      for (const [command, cwd] of [
        ["build --no-cache --pdf-timeout 10", workspace],
        ["lint --no-cache", many],
        ["doctor", workspace],
      ] as const) {
        const { code, err, out } = shell(`ulimit -n ${limit}; $OV ${command} --today 2026-11-22`, cwd);
        const what = `${limit} ${command}: ${code} ${err}${out}`;
        expect([rawStack.test(err), code === null], what).toEqual([false, false]);
        // Doctor says 1 of a browser that does not work.
        if (code !== 0)
          expect([command === "doctor" && code === 1 ? 2 : code, (err + out).length > 20], what).toEqual([2, true]);
        expect(
          readdirSync(cwd).filter((name) => name.startsWith(".site.")),
          what,
        ).toEqual([]);
      }
  });

  test("no more threads or processes end with a message and 2", { timeout: 60_000 }, () => {
    // Numbers of processes are not limited for root.
    const user = process.getuid?.() === 0 ? "setpriv --reuid=65534 --clear-groups " : "";
    if (user !== "" && shell("setpriv --reuid=65534 --clear-groups true", root).code !== 0) return;
    const { code, err } = shell(`ulimit -u 9; exec ${user}$OV lint --no-cache --today 2026-11-22`, many);
    if (code !== 0 && code !== null && code < 128) expect([code, rawStack.test(err)], err).toEqual([2, false]);
  });
});

test("a copy of an example has nothing that a run left in it", () => {
  const from = join(root, "from");
  for (const name of [
    "site/index.html",
    ".omavalvonta/cache/lint.txt",
    ".site.making-1/x",
    "units/a/site/x",
    "units/a/.gitattributes",
  ]) {
    mkdirSync(join(from, name, ".."), { recursive: true });
    writeFileSync(join(from, name), "x");
  }
  const to = join(root, "to");
  copyWorkspace(from, to);
  expect(readdirSync(to)).toEqual(["units"]);
  expect(readdirSync(join(to, "units/a")).toSorted()).toEqual([".gitattributes", "site"]);
});
