import { parentPort } from "node:worker_threads";
import { nodeHost } from "../host/node/host.js";
import type { ThreadAnswer, ThreadTask } from "../host/node/threads.js";
import { unitChecker } from "../pipeline/lint-findings.js";
import { unitMaker } from "../pipeline/make-units.js";
import { packError } from "./thread-errors.js";

/** What threads can be asked to do. */
const jobs: Readonly<Record<string, (input: never) => Promise<unknown>>> = {
  lint: unitChecker(nodeHost),
  make: unitMaker(nodeHost),
};

parentPort?.on("message", (task: ThreadTask) => {
  void answer(task).then((message) => parentPort?.postMessage(message));
});

async function answer({ input, job }: ThreadTask): Promise<ThreadAnswer> {
  try {
    const work = jobs[job];
    if (work === undefined) throw new Error(`no job ${job}`);
    return { result: await work(input as never) };
  } catch (error) {
    return { error: packError(error) };
  }
}
