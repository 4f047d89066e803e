import { chunks } from "./chunks.js";
import type { Host } from "../../host/host.js";

/** Work to do for each of some units. */
export interface UnitJob<Result> {
  /** The job as the program's threads know it (`src/cli/worker.ts`). */
  readonly name: string;
  /** With fewer units than this, other threads cost more than they save. */
  readonly unitsForThreads: number;
  /** Enough to keep a thread busy without much talk between the threads. */
  readonly unitsPerTask: number;
  /** What a thread needs to know, as plain data; it answers with the results in the order of the units. */
  readonly taskOf: (slugs: readonly string[]) => unknown;
  /** Does the job for one unit in this thread. Undefined: few units are left alone. */
  readonly run: ((slug: string) => Result) | undefined;
}

/**
 * Does a job for each unit, in other threads when there are many units and the machine has threads. `take` gets each result, in no particular
 * order, and holds up the work while it waits.
 * @throws what the job or `take` throws
 */
export async function forEachUnit<Result>(
  { threads, yieldToEvents }: Pick<Host, "threads" | "yieldToEvents">,
  slugs: readonly string[],
  { name, run, taskOf, unitsForThreads, unitsPerTask }: UnitJob<Result>,
  take: (result: Result, slug: string) => Promise<void> | void,
): Promise<void> {
  if (threads !== undefined && slugs.length >= unitsForThreads) {
    const parts = chunks(slugs, unitsPerTask);
    await threads.run<readonly Result[]>(name, parts.map(taskOf), async (results, task) => {
      for (const [index, result] of results.entries()) await take(result, parts[task]?.[index] ?? "");
    });
    return;
  }
  if (run === undefined) return;
  for (const slug of slugs) {
    await take(run(slug), slug);
    await yieldToEvents();
  }
}
