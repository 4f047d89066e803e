import type { DocumentGroup } from "../lint/lint-document.js";
import type { SiteAssets } from "./site-assets.js";
import { pageLanguages } from "./page-languages.js";
import type { ValidPlan } from "../../plan/resolved.js";
import type { SiteFile } from "../../plan/site-file.js";
import { reportAddress } from "../../render/plan/report-address.js";
import { reportListPage } from "../../render/site/report-list-page.js";
import { reportPage } from "../../render/site/report-page.js";
import { canonicalOf, reportPdfName, toRootFrom } from "../../site/addresses.js";

/** The pages of a plan's monitoring reports: the list, and each. */
export function reportFiles(
  plan: ValidPlan,
  group: DocumentGroup,
  assets: SiteAssets,
  hasPdf: boolean,
): readonly SiteFile[] {
  const imageSizes = assets.imageSizes(plan);
  const linksAt = (
    folder: string,
    address: string,
    isThere: (other: ValidPlan) => boolean,
  ): Parameters<typeof reportPage>[3] => ({
    languages: pageLanguages(
      folder,
      group.filter(isThere).map((other) => ({ folder: `${other.folder}${address}`, language: other.language })),
      assets.base,
    ),
    canonical: canonicalOf(folder, assets.base),
    imageSizes,
    pdf: hasPdf ? reportPdfName[plan.language] : undefined,
    toRoot: toRootFrom(folder),
  });
  if (!hasReports(plan)) return [];
  const list = `${plan.folder}reports/`;
  return [
    { content: reportListPage(plan, assets.site, linksAt(list, "reports/", hasReports)), path: `${list}index.html` },
    ...plan.reports.map((report) => {
      const address = reportAddress(report.id);
      const folder = `${plan.folder}${address}`;
      return {
        content: reportPage(
          plan,
          report,
          assets.site,
          linksAt(folder, address, (other) => hasReport(other, report.id)),
        ),
        path: `${decodeURIComponent(folder)}index.html`,
      };
    }),
  ];
}

/** Whether a plan has the report of a name; a translation need not have all. */
export function hasReport({ reports }: ValidPlan, id: string): boolean {
  return reports.some((report) => report.id === id);
}

/** A unit has its list of reports even before the first; a translation and the programme only with reports of their own. */
export function hasReports({ kind, reports, translationOf }: ValidPlan): boolean {
  return reports.length > 0 || (kind === "plan" && translationOf === undefined);
}
