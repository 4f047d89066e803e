import type { Machine } from "./host.js";

/** The same machine for work that may be given up: whatever takes time on it fails with the signal's reason as soon as the signal says so. */
export function interruptible(machine: Machine, signal: AbortSignal): Machine {
  const { browsers, threads } = machine;
  return {
    ...machine,
    async yieldToEvents() {
      await machine.yieldToEvents();
      signal.throwIfAborted();
    },
    browsers: {
      identify: (executable) => browsers.identify(executable, signal),
      open: (options) => browsers.open({ ...options, signal: AbortSignal.any([signal, options.signal]) }),
    },
    ...(threads === undefined
      ? {}
      : {
          threads: { run: (job, inputs, take) => threads.run(job, inputs, take, signal) } satisfies Machine["threads"],
        }),
  };
}
