import { parentPort } from "node:worker_threads";
import { nodeMachine } from "../host/node/host.js";
import type { ThreadAnswer, ThreadTask } from "../host/node/threads.js";
import { packError } from "./thread-errors.js";

type Job = (input: never) => Promise<unknown>;

/** What threads can be asked to do; each loads no more than it needs. */
const jobs: Readonly<Record<string, () => Promise<Job>>> = {
  digest: async () => (await import("../pipeline/cache/unit-digest.js")).unitReader(nodeMachine),
  index: async () => (await import("../pipeline/search/search-files.js")).bucketIndexer(nodeMachine),
  lint: async () => (await import("../pipeline/lint/lint-findings.js")).unitChecker(nodeMachine),
  make: async () => (await import("../pipeline/build/build-units.js")).unitMaker(nodeMachine),
};

const begun = new Map<string, Promise<Job> | undefined>();

parentPort?.on("message", (task: ThreadTask) => {
  void answer(task).then((message) => parentPort?.postMessage(message));
});

async function answer({ input, job }: ThreadTask): Promise<ThreadAnswer> {
  try {
    const work = begun.get(job) ?? jobs[job]?.();
    begun.set(job, work);
    if (work === undefined) throw new Error(`no job ${job}`);
    return { result: await (await work)(input as never) };
  } catch (error) {
    return { error: packError(error) };
  }
}
