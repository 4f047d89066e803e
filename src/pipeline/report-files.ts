import type { Look } from "./look.js";
import type { ValidPlan } from "../plan/resolved.js";
import type { SiteFile } from "../plan/site-file.js";
import { reportAddress } from "../render/report-address.js";
import { reportListPage } from "../render/report-list-page.js";
import { reportPage } from "../render/report-page.js";
import { canonicalOf, reportPdfName, toRootFrom } from "../site/addresses.js";
import type { MappedPage } from "../site/search-engines.js";

/** The pages of a plan's monitoring reports: the list, and each. */
export function reportFiles(plan: ValidPlan, look: Look, hasPdf: boolean): readonly SiteFile[] {
  const imageSizes = look.imageSizes(plan);
  const linksAt = (folder: string): Parameters<typeof reportPage>[3] => ({
    canonical: canonicalOf(folder, look.base),
    imageSizes,
    pdf: hasPdf ? reportPdfName[plan.language] : undefined,
    toRoot: toRootFrom(folder),
  });
  if (!hasReports(plan)) return [];
  const list = `${plan.folder}reports/`;
  return [
    { content: reportListPage(plan, look.site, linksAt(list)), path: `${list}index.html` },
    ...plan.reports.map((report) => {
      const folder = `${plan.folder}${reportAddress(report.id)}`;
      return {
        content: reportPage(plan, report, look.site, linksAt(folder)),
        path: `${decodeURIComponent(folder)}index.html`,
      };
    }),
  ];
}

/** A plan's pages for the site map. */
export function mappedPages(plan: ValidPlan): readonly MappedPage[] {
  return [
    { date: plan.unit.plan.date, path: plan.folder },
    ...(hasReports(plan) ? [{ date: plan.reports[0]?.published, path: `${plan.folder}reports/` }] : []),
    ...plan.reports.map((report) => ({ date: report.published, path: `${plan.folder}${reportAddress(report.id)}` })),
  ];
}

/** A unit has its list of reports even before the first; a translation and the programme only with reports of their own. */
function hasReports({ kind, reports, translationOf }: ValidPlan): boolean {
  return reports.length > 0 || (kind === "plan" && translationOf === undefined);
}
