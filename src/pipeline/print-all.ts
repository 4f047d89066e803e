import type { BuildOptions } from "./build.js";
import { planPrint, posterPrint, reportPrint, sharedPrintFiles, type SharedPrintFiles } from "./plan-print.js";
import type { Look } from "./look.js";
import type { Host } from "../host/host.js";
import type { Root } from "../discover/read-text.js";
import type { ValidPlan } from "../plan/resolved.js";
import type { ListedUnit } from "../render/list-page.js";
import { printPlan, type PlanPrint } from "../print/print-plan.js";
import type { SiteFolder } from "../publish/site-folder.js";
import { reportAddress } from "../render/report-address.js";
import { canonicalOf, hasPoster, pdfName, posterName, reportPdfName } from "../site/addresses.js";

export interface PrintOptions extends Pick<
  BuildOptions,
  "browser" | "jobs" | "onProgress" | "onWarning" | "pdfTimeoutMs" | "signal" | "sourceDateEpoch"
> {
  /** Leaves out reports and posters. */
  readonly plansOnly?: boolean;
}

/** A PDF of the site. It is made ready only when its turn comes: documents are large. */
interface PrintTask {
  readonly path: string;
  readonly ready: (shared: SharedPrintFiles) => PlanPrint;
}

/** A poster shows where the plan is on the web: it is made when the site's address is known. */
function posterTask(plan: ValidPlan, look: Look, options: PrintOptions): readonly PrintTask[] {
  const address = canonicalOf(plan.folder, look.base);
  if (address === undefined || !hasPoster(plan)) return [];
  const ready = (shared: SharedPrintFiles): PlanPrint => posterPrint(plan, address, look, shared, options);
  return [{ path: `${plan.folder}${posterName}`, ready }];
}

/**
 * Prints every plan and its reports with one browser and as many tabs as jobs; stops at the first failure. `digests` has those of plans that are
 * released, by their folders.
 */
export async function printAll(
  host: Host,
  root: Root,
  site: Pick<SiteFolder, "write">,
  plans: readonly ValidPlan[],
  units: readonly ListedUnit[],
  look: Look,
  digests: ReadonlyMap<string, string>,
  options: PrintOptions,
): Promise<{ readonly pdfs: number; readonly prints: number }> {
  const reportTasks = (plan: ValidPlan): readonly PrintTask[] =>
    plan.reports.map((report) => ({
      path: `${plan.folder}${decodeURIComponent(reportAddress(report.id))}${reportPdfName[plan.language]}`,
      ready: (shared) => reportPrint(host, root, plan, report, look, shared, options),
    }));
  const tasks = plans.flatMap((plan): readonly PrintTask[] => [
    {
      path: `${plan.folder}${pdfName(plan)}`,
      ready: (shared) => planPrint(host, root, plan, units, look, shared, digests.get(plan.folder), options),
    },
    ...(options.plansOnly === true ? [] : [...posterTask(plan, look, options), ...reportTasks(plan)]),
  ]);
  const tabs = Math.min(options.jobs, tasks.length);
  const browser = await host.browsers.open({
    executable: options.browser,
    onWarning: (warning) => options.onWarning(warning, look.workspace.language),
    signal: options.signal,
  });
  const stop = (): void => void browser.close();
  options.signal.addEventListener("abort", stop, { once: true });
  try {
    const shared = sharedPrintFiles(host, root, look);
    const waiting = [...tasks];
    let pdfs = 0;
    let prints = 0;
    const work = async (): Promise<void> => {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
        options.signal.throwIfAborted();
        const print = task.ready(shared);
        const printed = await printPlan(browser, print);
        // The site may have been given up meanwhile.
        options.signal.throwIfAborted();
        site.write({ content: printed.pdf, path: task.path });
        if (!printed.isAccessible)
          options.onWarning({ kind: "inaccessible-pdf", path: task.path }, look.workspace.language);
        pdfs += 1;
        prints += printed.prints;
        options.onProgress({ done: pdfs, name: print.name, step: "pdf", total: tasks.length });
      }
    };
    const failures: unknown[] = [];
    const workers = Array.from({ length: tabs }, () =>
      work().catch((error: unknown) => {
        failures.push(error);
        waiting.length = 0;
        stop();
      }),
    );
    // Every tab has to be still before the site is given up: one that went on would write into it again.
    await Promise.all(workers);
    // The first is the cause; the others only lost their browser.
    if (failures.length > 0) throw failures[0];
    return { pdfs, prints };
  } catch (error) {
    options.signal.throwIfAborted();
    throw error;
  } finally {
    options.signal.removeEventListener("abort", stop);
    await browser.close();
  }
}
