import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
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
      const queue = inputs.entries();
      const workers: Worker[] = [];
      const over = new AbortController();
      const failing = new Promise<never>((_, reject) => {
        const fail = (error: unknown): void => reject(error as Error);
        const add = (): void => {
          const thread = new Worker(worker, { resourceLimits });
          // Heard also while a thread has nothing to do: one that cannot begin says so at any time.
          thread.on("error", fail);
          thread.on("exit", (code) => over.signal.aborted || fail(new Error(`a thread ended by itself with ${code}`)));
          workers.push(thread);
        };
        for (let index = 0; index < Math.min(count, inputs.length); index++) add();
      });
      const work = workers.map(async (thread) => {
        for (const [index, input] of queue) {
          const result = (await ask(thread, { input, job }, revive)) as Result;
          await take(result, index);
        }
      });
      try {
        await Promise.race([
          Promise.all(work),
          failing,
          ...(signal === undefined ? [] : [aborted(signal, over.signal)]),
        ]);
      } finally {
        over.abort();
        await Promise.all(workers.map((thread) => thread.terminate()));
      }
    },
  };
}

/** Fails when the signal says so, with its reason; `over` says when nobody listens any more. */
function aborted(signal: AbortSignal, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener("abort", fail, { once: true, signal: over });
  });
}

function ask(thread: Worker, task: ThreadTask, revive: (error: unknown) => unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: ThreadAnswer): void => {
      if ("error" in answer) reject(revive(answer.error));
      else resolve(answer.result);
    };
    thread.once("message", onMessage);
    thread.postMessage(task);
  });
}
