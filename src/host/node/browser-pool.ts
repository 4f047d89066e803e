import type { Browser as PuppeteerBrowser } from "puppeteer-core";
import { inTime, openTab, type Tab } from "./print-tab.js";
import { BrowserError, type Browser, type PrintJob } from "../browser.js";

/** How long a browser may take to close before it is ended. */
const closeTimeoutMs = 3_000;

/** A tab that does not open in this time never will; that it opens is no part of a job's own time. */
const openTimeoutMs = 20_000;

/** A browser keeps something of every document; one that has printed so many gives way to a fresh one. */
const documentsPerBrowser = 400;

/** A browser with its tabs, which are lent to one job at a time. */
interface Running {
  readonly browser: Promise<PuppeteerBrowser>;
  readonly idle: Tab[];
  /** Documents that it was given. */
  documents: number;
  /** Of these, those that it still prints. */
  printing: number;
}

/**
 * Prints with one browser, in as many tabs as there are jobs at once. A browser that crashes is started again, once for each job, and one that
 * has printed `limit` documents makes room for the next.
 */
export function openPool(
  first: PuppeteerBrowser,
  start: () => Promise<PuppeteerBrowser>,
  description: string,
  limit = documentsPerBrowser,
): Browser {
  const begin = (browser: Promise<PuppeteerBrowser>): Running => ({ browser, documents: 0, idle: [], printing: 0 });
  let current = begin(Promise.resolve(first));
  const all = new Set([current]);
  let isClosed = false;

  const retire = (running: Running): void => {
    if (running === current || running.printing > 0) return;
    all.delete(running);
    // One that does not start is told of where it is waited for.
    void running.browser.then(end, () => undefined);
  };
  const next = (): void => {
    const old = current;
    current = begin(start());
    all.add(current);
    retire(old);
  };

  const ready = (): Running => {
    if (current.documents >= limit) next();
    return current;
  };

  const printIn = async (running: Running, job: PrintJob): Promise<Uint8Array> => {
    running.documents += 1;
    running.printing += 1;
    try {
      const tab = running.idle.pop() ?? (await inTime(opening(job), async () => openTab(await running.browser)));
      const pdf = await tab.print(job);
      running.idle.push(tab);
      return pdf;
    } finally {
      running.printing -= 1;
      if (!isClosed) retire(running);
    }
  };

  /** Sees to it that there is a browser after one has failed; whether it had crashed. */
  const recover = async (failed: Running): Promise<boolean> => {
    const isAlive = await failed.browser.then(
      (browser) => browser.connected,
      () => false,
    );
    if (!isAlive && failed === current) next();
    return !isAlive;
  };

  return {
    async close() {
      if (isClosed) return;
      isClosed = true;
      await Promise.all([...all].map(({ browser }) => browser.then(end, () => undefined)));
    },
    description,
    async print(job) {
      const used = ready();
      try {
        return await printIn(used, job);
      } catch (error) {
        if (isClosed || error instanceof BrowserError) throw error;
        if (!(await recover(used))) throw crashed(job, error);
      }
      try {
        return await printIn(ready(), job);
      } catch (error) {
        throw error instanceof BrowserError ? error : crashed(job, error);
      }
    },
  };
}

function opening(job: PrintJob): PrintJob {
  return { ...job, timeoutMs: Math.max(job.timeoutMs, openTimeoutMs) };
}

function crashed(job: PrintJob, error: unknown): BrowserError {
  return new BrowserError({ detail: messageOf(error), kind: "crashed", name: job.name });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Closes a browser, or ends its process when it does not answer. */
async function end(browser: PuppeteerBrowser): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), closeTimeoutMs);
  });
  const closed = browser.close().then(
    () => "closed" as const,
    () => "late" as const,
  );
  const outcome = await Promise.race([closed, late]);
  clearTimeout(timer);
  if (outcome === "late") browser.process()?.kill("SIGKILL");
}
