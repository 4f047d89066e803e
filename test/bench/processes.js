import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installOfDebian } from "./peers.js";

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** What tells the time on processors and the peak memory of a process; GNU's, which takes a format. */
const hasTime = existsSync("/usr/bin/time") || installOfDebian("time");

/**
 * Runs programs as wholes, in turns, so that whatever else the machine does meets them alike; medians of each in the same order.
 * A program: `command`; `cwd`; `env`; `before` undoes what an earlier run left; `codes` are the exit codes that are fine.
 */
export function measureInTurns(programs, runs) {
  const results = programs.map(() => []);
  for (let run = 0; run < runs; run++)
    for (const [index, program] of programs.entries()) results[index].push(runOnce(program, run));
  return results.map((ofOne) => medians(ofOne));
}

function runOnce({ before = () => undefined, codes = [0], command, cwd, env = process.env }, run) {
  before(run);
  const start = performance.now();
  const argv = hasTime ? ["/usr/bin/time", "-f", "%U %S %M", ...command] : command;
  const { error, status, stderr, stdout } = spawnSync(argv[0], argv.slice(1), {
    cwd,
    encoding: "utf8",
    env,
    maxBuffer: 2 ** 30,
  });
  const ms = performance.now() - start;
  if (error !== undefined || !codes.includes(status))
    throw new Error(`${command.join(" ")}: ${error ?? `${status} ${stdout.slice(-2000)}${stderr.slice(-2000)}`}`);
  if (!hasTime) return { ms };
  const [user, system, kilobytes] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { cpuMs: (user + system) * 1000, megabytes: kilobytes / 1024, ms };
}

function medians(results) {
  const of = (key) => (results[0]?.[key] === undefined ? undefined : median(results.map((result) => result[key])));
  return { cpuMs: of("cpuMs"), megabytes: of("megabytes"), ms: of("ms") };
}

/** Runs commands, so many at once; the milliseconds until all have ended. @throws Error when one fails */
export async function timeTogether(commands, atOnce) {
  const waiting = [...commands];
  const start = performance.now();
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await runQuietly(next);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return performance.now() - start;
}

function runQuietly({ command, cwd, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0], command.slice(1), { cwd, env, stdio: ["ignore", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (status) =>
      status === 0 ? resolve() : reject(new Error(`${command.join(" ")}: ${status} ${stderr.slice(-2000)}`)),
    );
  });
}
