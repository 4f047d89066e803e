import type { DocumentGroup } from "./lint-document.js";
import type { Look } from "./look.js";
import type { ValidPlan } from "../plan/resolved.js";
import type { SiteFile } from "../plan/site-file.js";
import type { LanguageLink } from "../render/language-links.js";
import { reportAddress } from "../render/report-address.js";
import { reportListPage } from "../render/report-list-page.js";
import { reportPage } from "../render/report-page.js";
import { canonicalOf, reportPdfName, toRootFrom } from "../site/addresses.js";
import type { MappedPage } from "../site/search-engines.js";

/** The pages of a plan's monitoring reports: the list, and each. */
export function reportFiles(plan: ValidPlan, group: DocumentGroup, look: Look, hasPdf: boolean): readonly SiteFile[] {
  const imageSizes = look.imageSizes(plan);
  const linksAt = (
    folder: string,
    address: string,
    isThere: (other: ValidPlan) => boolean,
  ): Parameters<typeof reportPage>[3] => ({
    languages: languagesAt(folder, address, group.filter(isThere), look.base),
    canonical: canonicalOf(folder, look.base),
    imageSizes,
    pdf: hasPdf ? reportPdfName[plan.language] : undefined,
    toRoot: toRootFrom(folder),
  });
  if (!hasReports(plan)) return [];
  const list = `${plan.folder}reports/`;
  return [
    { content: reportListPage(plan, look.site, linksAt(list, "reports/", hasReports)), path: `${list}index.html` },
    ...plan.reports.map((report) => {
      const address = reportAddress(report.id);
      const folder = `${plan.folder}${address}`;
      const isThere = ({ reports }: ValidPlan): boolean => reports.some(({ id }) => id === report.id);
      return {
        content: reportPage(plan, report, look.site, linksAt(folder, address, isThere)),
        path: `${decodeURIComponent(folder)}index.html`,
      };
    }),
  ];
}

/** The same page in the other languages that have it; none when it is in one language alone. */
function languagesAt(
  folder: string,
  address: string,
  plans: readonly ValidPlan[],
  base: string | undefined,
): readonly LanguageLink[] {
  if (plans.length < 2) return [];
  return plans.map((plan) => {
    const other = `${plan.folder}${address}`;
    return {
      address: canonicalOf(other, base),
      href: other === folder ? "./" : `${toRootFrom(folder)}${other}`,
      isCurrent: other === folder,
      language: plan.language,
    };
  });
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
