import { filesDigest, textDigest } from "../cache/digest.js";
import { planPrint, posterPrint, reportPrint, type PrintSettings, type SharedPrintFiles } from "./plan-print.js";
import type { SiteAssets } from "../pages/site-assets.js";
import type { Host } from "../../host/host.js";
import type { Root } from "../../discover/read-text.js";
import type { ValidPlan } from "../../plan/resolved.js";
import type { ListedUnit } from "../../render/site/list/listed-unit.js";
import type { PlanPrint } from "./print-plan.js";
import { reportAddress } from "../../render/plan/report-address.js";
import { canonicalOf, hasPoster, pdfName, posterName, reportPdfName } from "../../site/addresses.js";

/** A PDF to be made, as plain data. */
export interface PdfJob {
  /** Where the PDF stands in the site. */
  readonly path: string;
  /** A digest of all that the PDF depends on but the program and the browser: equal orders give equal PDFs. */
  readonly key: string;
  readonly print: PlanPrint;
}

/** What the PDFs of one site have in common. */
export interface PrintEnvironment {
  readonly assets: SiteAssets;
  readonly shared: SharedPrintFiles;
  readonly settings: PrintSettings;
}

/** The PDF of a document; `digest` is that of the version that it is, when it is a released one. */
export function planJob(
  host: Host,
  root: Root,
  plan: ValidPlan,
  units: readonly ListedUnit[],
  digest: string | undefined,
  { assets, settings, shared }: PrintEnvironment,
): PdfJob {
  return order(
    `${plan.folder}${pdfName(plan)}`,
    planPrint(host, root, plan, units, assets, shared, digest, settings),
    shared,
  );
}

/** The PDFs beside that of the plan: its poster and its reports. A poster shows where the plan is on the web: it is made when the site's address is known. */
export function otherJobs(
  host: Host,
  root: Root,
  plan: ValidPlan,
  { assets, settings, shared }: PrintEnvironment,
): readonly PdfJob[] {
  const address = canonicalOf(plan.folder, assets.base);
  const reports = plan.reports.map((report) =>
    order(
      `${plan.folder}${decodeURIComponent(reportAddress(report.id))}${reportPdfName[plan.language]}`,
      reportPrint(host, root, plan, report, assets, shared, settings),
      shared,
    ),
  );
  if (address === undefined || !hasPoster(plan)) return reports;
  const poster = posterPrint(plan, address, assets, shared, settings);
  return [order(`${plan.folder}${posterName}`, poster, shared), ...reports];
}

function order(path: string, print: PlanPrint, shared: SharedPrintFiles): PdfJob {
  const { facts, files, html, linkTexts } = print;
  const key = textDigest(shared.digest, filesDigest(files), html, JSON.stringify([facts, [...linkTexts]]));
  return { key, path, print };
}
