import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const hasTime = existsSync("/usr/bin/time");

/**
 * Runs a program as a whole, several times: the median of its time, and of its processor time and peak memory where the system tells them.
 * `before` undoes what an earlier run left.
 */
export function measureProcess(command, { before = () => undefined, cwd, runs = 5 } = {}) {
  const results = Array.from({ length: runs }, () => {
    before();
    const start = performance.now();
    const argv = hasTime ? ["/usr/bin/time", "-f", "%U %S %M", ...command] : command;
    const { error, status, stderr } = spawnSync(argv[0], argv.slice(1), { cwd, encoding: "utf8", maxBuffer: 2 ** 30 });
    const ms = performance.now() - start;
    if (error !== undefined || (status !== 0 && status !== 1))
      throw new Error(`${command.join(" ")}: ${error ?? stderr}`);
    const [user = 0, system = 0, kilobytes = 0] = hasTime
      ? (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number)
      : [];
    return { cpuMs: (user + system) * 1000, megabytes: kilobytes / 1024, ms };
  });
  return {
    cpuMs: median(results.map((result) => result.cpuMs)),
    megabytes: median(results.map((result) => result.megabytes)),
    ms: median(results.map((result) => result.ms)),
  };
}
