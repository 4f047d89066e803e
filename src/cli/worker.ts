import { parentPort } from "node:worker_threads";
import { nodeHost } from "../host/node/host.js";
import type { ThreadAnswer, ThreadTask } from "../host/node/threads.js";
import type { Host } from "../host/host.js";
import { lintUnits, type UnitsTask } from "../pipeline/lint-findings.js";
import { packError } from "./thread-errors.js";

/** What threads can be asked to do. */
const jobs: Readonly<Record<string, (host: Host, input: never) => Promise<unknown>>> = {
  lint: (host, input: UnitsTask) => lintUnits(host, input),
};

parentPort?.on("message", (task: ThreadTask) => {
  void answer(task).then((message) => parentPort?.postMessage(message));
});

async function answer({ input, job }: ThreadTask): Promise<ThreadAnswer> {
  try {
    const work = jobs[job];
    if (work === undefined) throw new Error(`no job ${job}`);
    return { result: await work(nodeHost, input as never) };
  } catch (error) {
    return { error: packError(error) };
  }
}
