import type { BuildOptions } from "./build.js";
import { planPrint, sharedPrintFiles } from "./plan-print.js";
import type { Look } from "./look.js";
import type { Host } from "../host/host.js";
import type { Root } from "../discover/read-text.js";
import type { ValidPlan } from "../plan/resolved.js";
import type { ListedUnit } from "../render/list-page.js";
import { printPlan } from "../print/print-plan.js";
import type { SiteFolder } from "../publish/site-folder.js";
import { pdfName } from "../site/addresses.js";

export type PrintOptions = Pick<
  BuildOptions,
  "browser" | "jobs" | "onProgress" | "onWarning" | "pdfTimeoutMs" | "signal" | "sourceDateEpoch"
>;

/**
 * Prints every plan with one browser and as many tabs as jobs; stops at the first failure. `digests` has those of plans that are
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
  const tabs = Math.min(options.jobs, plans.length);
  const browser = await host.browsers.open({
    executable: options.browser,
    onWarning: (warning) => options.onWarning(warning, look.workspace.language),
    signal: options.signal,
  });
  const stop = (): void => void browser.close();
  options.signal.addEventListener("abort", stop, { once: true });
  try {
    const shared = sharedPrintFiles(host, root, look);
    const waiting = [...plans];
    let pdfs = 0;
    let prints = 0;
    const work = async (): Promise<void> => {
      for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
        options.signal.throwIfAborted();
        const printed = await printPlan(
          browser,
          planPrint(host, root, plan, units, look, shared, digests.get(plan.folder), options),
        );
        site.write({ content: printed.pdf, path: `${plan.folder}${pdfName(plan)}` });
        pdfs += 1;
        prints += printed.prints;
        options.onProgress({ done: pdfs, name: plan.folder.slice(0, -1), step: "pdf", total: plans.length });
      }
    };
    await Promise.all(Array.from({ length: tabs }, work));
    return { pdfs, prints };
  } catch (error) {
    options.signal.throwIfAborted();
    throw error;
  } finally {
    options.signal.removeEventListener("abort", stop);
    await browser.close();
  }
}
