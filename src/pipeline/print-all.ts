import type { BuildOptions } from "./build.js";
import type { Look } from "./look.js";
import type { Host } from "../host/host.js";
import type { Root } from "../discover/read-text.js";
import type { ValidPlan } from "../plan/resolved.js";
import { printPlan, type PlanPrint } from "../print/print-plan.js";
import type { SiteFolder } from "../publish/site-folder.js";
import { printAnchors, printDocument, renderPrintParts } from "../render/print-document.js";
import { pdfNames } from "../site/addresses.js";

/** The faces that the print style sheet names; the Latin ones cover Finnish and Swedish, the extended ones Sámi and names. */
const fontFaces: readonly string[] = [
  "latin-400-normal",
  "latin-400-italic",
  "latin-600-normal",
  "latin-ext-400-normal",
  "latin-ext-600-normal",
];

/** Prints every plan with one browser and as many tabs as jobs; stops at the first failure. */
export async function printAll(
  host: Host,
  root: Root,
  site: SiteFolder,
  plans: readonly ValidPlan[],
  look: Look,
  options: BuildOptions,
): Promise<{ readonly pdfs: number; readonly prints: number }> {
  const tabs = Math.min(options.jobs, plans.length);
  const browser = await host.browsers.open({ executable: options.browser, onWarning: options.onWarning });
  const stop = (): void => void browser.close();
  options.signal.addEventListener("abort", stop, { once: true });
  try {
    const shared = sharedFiles(host, root, look);
    const waiting = [...plans];
    let pdfs = 0;
    let prints = 0;
    const work = async (): Promise<void> => {
      for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
        options.signal.throwIfAborted();
        const printed = await printPlan(browser, toPrint(host, root, plan, look, shared, options));
        site.write({ content: printed.pdf, path: `${plan.slug}/${pdfNames[plan.language]}` });
        pdfs += 1;
        prints += printed.prints;
        options.onProgress({ done: pdfs, name: plan.slug, step: "pdf", total: plans.length });
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

/** Files that every print uses. */
interface SharedFiles {
  readonly style: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly logo: string | undefined;
}

function sharedFiles(host: Host, root: Root, look: Look): SharedFiles {
  const files = new Map<string, Uint8Array>();
  for (const face of fontFaces)
    files.set(`fonts/${face}.woff2`, host.resource(`@fontsource/source-sans-3/files/source-sans-3-${face}.woff2`));
  const path = look.workspace.site?.logo;
  if (path !== undefined) files.set(path, host.files.read(`${root.path}/${path}`));
  return { files, logo: path, style: new TextDecoder().decode(host.resource("templates/print/print.css")) };
}

function toPrint(
  host: Host,
  root: Root,
  plan: ValidPlan,
  look: Look,
  shared: SharedFiles,
  options: BuildOptions,
): PlanPrint {
  const parts = renderPrintParts(plan, { isDraft: look.site.isDraft, logo: shared.logo, style: shared.style });
  const own = [...plan.files].map(([path, href]): [string, Uint8Array] => [
    href.replace(/^\.\.\//, ""),
    host.files.read(`${root.path}/${path}`),
  ]);
  const seconds = options.sourceDateEpoch ?? Date.parse(`${plan.unit.plan.date ?? "1970-01-01"}T00:00:00Z`) / 1000;
  return {
    anchors: printAnchors(parts),
    date: new Date(seconds * 1000),
    files: new Map([...shared.files, ...own]),
    html: (pages) => printDocument(parts, pages),
    name: plan.slug,
    timeoutMs: options.pdfTimeoutMs,
  };
}
