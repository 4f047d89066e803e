import type { Look } from "./look.js";
import type { ValidPlan } from "../plan/resolved.js";
import type { SiteFile } from "../plan/site-file.js";
import { reportAddress } from "../render/report-address.js";
import { reportListPage } from "../render/report-list-page.js";
import { reportPage } from "../render/report-page.js";
import type { MappedPage } from "../site/search-engines.js";

/** The pages of a plan's monitoring reports: the list, and each. */
export function reportFiles(plan: ValidPlan, look: Look): readonly SiteFile[] {
  const linksAt = (folder: string): Parameters<typeof reportPage>[3] => ({
    canonical: look.base === undefined ? undefined : new URL(folder, look.base).href,
    toRoot: "../".repeat(folder.split("/").length - 1),
  });
  const list = `${plan.slug}/reports/`;
  return [
    { content: reportListPage(plan, look.site, linksAt(list)), path: `${list}index.html` },
    ...plan.reports.map((report) => {
      const folder = `${plan.slug}/${reportAddress(report.id)}`;
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
    { date: plan.unit.plan.date, path: `${plan.slug}/` },
    { date: plan.reports[0]?.published, path: `${plan.slug}/reports/` },
    ...plan.reports.map((report) => ({ date: report.published, path: `${plan.slug}/${reportAddress(report.id)}` })),
  ];
}
