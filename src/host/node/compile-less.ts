import { setFlagsFromString } from "node:v8";

/**
 * The engine of Node 20 turns what runs often into fast machine code too eagerly for work that takes seconds: each thread does so for itself, and
 * that took a sixth of all time. It now waits four times as long, and joins smaller pieces. Newer engines weigh this in other ways, and know
 * other settings.
 */
const settings = ["--interrupt-budget=250000", "--max-inlined-bytecode-size-cumulative=400"];

/** For the rest of this run, and for threads that begin after this. */
export function compileLess(): void {
  if (process.versions.v8.startsWith("11.")) for (const setting of settings) setFlagsFromString(setting);
}
