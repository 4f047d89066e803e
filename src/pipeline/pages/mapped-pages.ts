import type { DocumentGroup } from "../lint/lint-document.js";
import { hasReport, hasReports } from "./report-files.js";
import type { ValidPlan } from "../../plan/resolved.js";
import { reportAddress } from "../../render/plan/report-address.js";
import type { LanguagePage } from "../../render/site/page-context.js";
import type { MappedPage } from "../../site/search-engines.js";
import type { Language } from "../../text/language.js";

/** A plan's pages for the site map. */
export function mappedPages(plan: ValidPlan, group: DocumentGroup): readonly MappedPage[] {
  const mapped = (address: string, date: string | undefined, isThere: (other: ValidPlan) => boolean): MappedPage => ({
    alternates: alternatesOf(
      group.filter(isThere).map(({ folder, language }) => ({ folder: `${folder}${address}`, language })),
    ),
    date,
    path: `${plan.folder}${address}`,
  });
  return [
    mapped("", plan.unit.plan.date, () => true),
    ...(hasReports(plan) ? [mapped("reports/", plan.reports[0]?.published, hasReports)] : []),
    ...plan.reports.map(({ id, published }) => mapped(reportAddress(id), published, (other) => hasReport(other, id))),
  ];
}

/** A page without a date in all its languages. `otherwise`: the language of the one for readers of none of them. */
export function mappedInAll(pages: readonly LanguagePage[], otherwise?: Language): readonly MappedPage[] {
  return pages.map(({ folder }) => ({ alternates: alternatesOf(pages, otherwise), date: undefined, path: folder }));
}

/** The languages of a page; none when it is in one alone. */
function alternatesOf(pages: readonly LanguagePage[], otherwise?: Language): MappedPage["alternates"] {
  if (pages.length < 2) return [];
  return pages.flatMap(({ folder, language }) => [
    { hreflang: language, path: folder },
    ...(language === otherwise ? [{ hreflang: "x-default", path: folder } as const] : []),
  ]);
}
