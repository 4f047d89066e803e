import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

const bin = resolve("bin/omavalvonta.js");

/** How a run of the program ended that was sent signals, and what it left. */
export interface SignalledRun {
  /** As a shell tells it: 130 also for a program that the system ended before its first line ran. */
  readonly exitCode: number;
  readonly stderr: string;
  /** From the first signal; undefined when the program had ended before. */
  readonly msToEnd: number | undefined;
  /** Hidden folders beside the site, and what stands in the folder for temporary files. */
  readonly leftovers: readonly string[];
  /** Command lines of processes that still run and know of the run's folder for temporary files. */
  readonly processes: readonly string[];
}

export interface Signalling {
  readonly signal: NodeJS.Signals;
  /** After the start. */
  readonly afterMs: number;
  /** How often it is sent, 60 ms apart. */
  readonly times: number;
}

/** Runs the program in a workspace, with a folder for temporary files of its own, and sends it signals. */
export async function runSignalled(
  args: readonly string[],
  workspace: string,
  { afterMs, signal, times }: Signalling,
  env: Readonly<Record<string, string>> = {},
): Promise<SignalledRun> {
  const temporary = join(workspace, "../temporary");
  rmSync(temporary, { force: true, recursive: true });
  mkdirSync(temporary);
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: workspace,
    env: { ...process.env, HOME: homedir(), LANG: "C", TMPDIR: temporary, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  let sentAt: number | undefined;
  const timers = Array.from({ length: times }, (_, index) =>
    setTimeout(
      () => {
        if (child.kill(signal)) sentAt ??= performance.now();
      },
      afterMs + index * 60,
    ),
  );
  const [code, by] = await new Promise<[number | null, NodeJS.Signals | null]>((done) =>
    child.on("exit", (...how) => done(how)),
  );
  const msToEnd = sentAt === undefined ? undefined : performance.now() - sentAt;
  timers.forEach(clearTimeout);
  return {
    exitCode: by === signal ? 130 : (code ?? -1),
    leftovers: [...readdirSync(workspace).filter((name) => name.startsWith(".site.")), ...readdirSync(temporary)],
    msToEnd,
    processes: processesThatKnow(temporary),
    stderr,
  };
}

function processesThatKnow(text: string): readonly string[] {
  if (!existsSync("/proc/self/cmdline")) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((id) => read(`/proc/${id}/cmdline`))
    .filter((line) => line.includes(text));
}

/** Empty for a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
