import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { compileLess } from "./compile-less.js";
import type { Threads } from "../threads.js";

/** What a thread is told, and what it answers. */
export interface ThreadTask {
  readonly job: string;
  readonly input: unknown;
}
export type ThreadAnswer = { readonly result: unknown } | { readonly error: unknown };

/**
 * Checking a plan makes much that is soon thrown away; with little room for it, throwing away would take a fifth of the time. With twice as much
 * room, what is made anew is farther from the processors.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

/** As many threads as there are processors; `worker` is the module that each runs. Undefined where there is only one. */
export function nodeThreads(worker: URL, revive: (error: unknown) => unknown): Threads | undefined {
  const count = availableParallelism();
  if (count < 2) return undefined;
  return {
    async run<Result>(
      job: string,
      inputs: readonly unknown[],
      take: (result: Result, index: number) => Promise<void> | void,
      signal?: AbortSignal,
    ): Promise<void> {
      compileLess();
      const queue = inputs.entries();
      const workers = Array.from(
        { length: Math.min(count, inputs.length) },
        () => new Worker(worker, { resourceLimits }),
      );
      const work = workers.map(async (thread) => {
        for (const [index, input] of queue) {
          const result = (await ask(thread, { input, job }, revive)) as Result;
          await take(result, index);
        }
      });
      try {
        await Promise.race([Promise.all(work), ...(signal === undefined ? [] : [aborted(signal)])]);
      } finally {
        await Promise.all(workers.map((thread) => thread.terminate()));
      }
    },
  };
}

/** Fails when the signal says so, with its reason. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener("abort", fail, { once: true });
  });
}

function ask(thread: Worker, task: ThreadTask, revive: (error: unknown) => unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: ThreadAnswer): void => {
      thread.off("error", reject);
      if ("error" in answer) reject(revive(answer.error));
      else resolve(answer.result);
    };
    thread.once("message", onMessage);
    thread.once("error", reject);
    thread.postMessage(task);
  });
}
