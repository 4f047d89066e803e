import type { DocumentGroup } from "../lint/lint-document.js";
import type { SiteAssets } from "../pages/site-assets.js";
import { sharedPrintFiles, type PrintSettings } from "./plan-print.js";
import { planJob } from "./pdf-jobs.js";
import { openPrintQueue, type PrintQueueOptions } from "./print-queue.js";
import type { Root } from "../../discover/read-text.js";
import type { BrowserWarning } from "../../host/browser.js";
import type { Host } from "../../host/host.js";
import type { Language } from "../../text/language.js";

export interface PrintGroupOptions extends PrintSettings, Pick<PrintQueueOptions, "browser" | "signal"> {
  /** In the language of the workspace. */
  readonly onWarning: (warning: BrowserWarning, language: Language) => void;
  /** Called for a PDF that fails a check of accessibility. */
  readonly onInaccessible: (path: string, language: Language) => void;
}

/** The PDFs of a plan and its translations, by their path in a site. `digests`: of the plans, by their folders. */
export async function printGroup(
  host: Host,
  root: Root,
  group: DocumentGroup,
  assets: SiteAssets,
  digests: ReadonlyMap<string, string>,
  options: PrintGroupOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const shared = sharedPrintFiles(host, assets);
  const pdfs = new Map<string, Uint8Array>();
  const queue = openPrintQueue(host, {
    browser: options.browser,
    files: shared.files,
    jobs: 1,
    onPrinted({ path }, { isAccessible, pdf }) {
      pdfs.set(path, pdf);
      if (!isAccessible) options.onInaccessible(path, assets.workspace.language);
    },
    onWarning: (warning) => options.onWarning(warning, assets.workspace.language),
    signal: options.signal,
  });
  try {
    const surroundings = { assets, settings: options, shared };
    for (const plan of group) await queue.add(planJob(host, root, plan, [], digests.get(plan.folder), surroundings));
    await queue.finish();
    return pdfs;
  } catch (error) {
    options.signal.throwIfAborted();
    throw error;
  } finally {
    await queue.close();
  }
}
