// The memory of a program with all the processes that it starts, as Linux tells it.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const intervalMs = 200;

/**
 * Runs a program and looks again and again at the memory that it and its processes hold: its time in milliseconds, and the most that was
 * seen, in megabytes; undefined where there is no /proc. @throws Error when it fails
 */
export function measureTree(command, cwd) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command[0], command.slice(1), { cwd, stdio: ["ignore", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (text) => (stderr += text));
    let most;
    const timer = setInterval(() => {
      const now = treeMegabytes(child.pid);
      if (now !== undefined) most = Math.max(most ?? 0, now);
    }, intervalMs);
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(timer);
      if (status === 0) resolve({ megabytes: most, ms: performance.now() - start });
      else reject(new Error(`${command.join(" ")}: ${status} ${stderr.slice(-2000)}`));
    });
  });
}

/** Pages that processes share count for each in part (PSS), so that the sum is what the machine gives. */
function treeMegabytes(pid) {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0;
    // Each thread has the processes that it started.
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" "),
    );
    const ofChildren = children.filter(Boolean).map((child) => treeMegabytes(child) ?? 0);
    return ofChildren.reduce((sum, megabytes) => sum + megabytes, Number(kilobytes) / 1024);
  } catch {
    // Ended meanwhile, or a machine without /proc.
    return undefined;
  }
}
