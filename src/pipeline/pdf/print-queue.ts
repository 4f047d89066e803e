import type { PdfJob } from "./pdf-jobs.js";
import type { Browser, BrowserWarning } from "../../host/browser.js";
import type { Host } from "../../host/host.js";
import { printPlan, type PrintedPlan } from "./print-plan.js";

export interface PrintQueueOptions {
  /** A browser's path, when the user chose one. */
  readonly browser: string | undefined;
  /** How many PDFs are printed at the same time. */
  readonly jobs: number;
  readonly signal: AbortSignal;
  readonly onWarning: (warning: BrowserWarning) => void;
  /** Files that any document may show. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly onPrinted: (order: PdfJob, printed: PrintedPlan) => void;
}

/** Prints documents as they come, with one browser and as many tabs as jobs. It opens the browser at the first. */
export interface PrintQueue {
  /** Waits while more documents are waiting than the tabs will soon need: documents are large. @throws the first failure of any document */
  add(order: PdfJob): Promise<void>;
  /** Waits for all that was added. @throws the first failure of any document */
  finish(): Promise<void>;
  /** Ends the browser; safe to call at any time. */
  close(): Promise<void>;
}

/** Documents that wait for each tab. */
const waitingPerTab = 8;

export function openPrintQueue(host: Host, options: PrintQueueOptions): PrintQueue {
  const { files, jobs, onPrinted, signal } = options;
  const waiting: PdfJob[] = [];
  const running = new Set<Promise<void>>();
  let opened: Promise<Browser> | undefined;
  const sleepers: (() => void)[] = [];
  const wakeAll = (): void => {
    for (const wake of sleepers.splice(0)) wake();
  };
  let failure: { readonly cause: unknown } | undefined;

  const close = async (): Promise<void> => {
    const browser = await opened?.catch(() => undefined);
    await browser?.close();
  };
  const stop = (): void => void close();
  signal.addEventListener("abort", stop, { once: true });

  const browser = (): Promise<Browser> =>
    (opened ??= host.browsers.open({ executable: options.browser, onWarning: options.onWarning, signal }));

  const work = async (): Promise<void> => {
    for (let order = waiting.shift(); order !== undefined; order = waiting.shift()) {
      wakeAll();
      signal.throwIfAborted();
      const printed = await printPlan(await browser(), order.print, files);
      // The site may have been given up meanwhile.
      signal.throwIfAborted();
      onPrinted(order, printed);
    }
  };
  const startWorker = (): void => {
    const worker = work().catch((error: unknown) => {
      // The first is the cause; the others only lose their browser.
      failure ??= { cause: error };
      waiting.length = 0;
      wakeAll();
      stop();
    });
    running.add(worker);
    void worker.then(() => running.delete(worker));
  };
  const check = (): void => {
    signal.throwIfAborted();
    if (failure !== undefined) throw failure.cause;
  };

  return {
    async add(order) {
      check();
      waiting.push(order);
      if (running.size < jobs) startWorker();
      while (waiting.length > jobs * waitingPerTab) await new Promise<void>((wake) => void sleepers.push(wake));
      check();
    },
    async close() {
      signal.removeEventListener("abort", stop);
      await close();
      await Promise.all(running);
    },
    async finish() {
      // Every tab has to be still before the site is finished or given up: one that went on would write into it again.
      await Promise.all(running);
      check();
    },
  };
}
