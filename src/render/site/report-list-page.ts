import { facts, h, items, table, type Child } from "../html/elements.js";
import { draftNotice, framedPage } from "./frame.js";
import { timeline, type TimelineEvent } from "../charts/timeline.js";
import { alternates, languageNav } from "./language-links.js";
import { planWord, type ReportPageLinks } from "./report-page.js";
import type { PageContext } from "./page-context.js";
import { word } from "../words/words.js";
import { addMonths } from "../../plan/calendar.js";
import { formatDate, formatPeriod } from "../../plan/dates.js";
import { nextReport, reportIntervalMonths } from "../../plan/next-report.js";
import type { ResolvedReport, ValidPlan } from "../../plan/resolved.js";
import type { Language } from "../../text/language.js";

/** The monitoring reports of a unit over the years, and when the next one is due. It stands one folder below the plan's page. */
export function reportListPage(plan: ValidPlan, pageContext: PageContext, links: ReportPageLinks): string {
  const { language, reports, unit } = plan;
  const title = `${word("reports", language)}: ${unit.name}`;
  return framedPage({
    bodyClass: "report-list-page",
    canonical: links.canonical,
    description: `${title}, ${plan.provider.name}`,
    language,
    links: alternates(links.languages),
    pageContext,
    main: [
      ...(pageContext.isDraft ? draftNotice(plan) : []),
      languageNav(links.languages, language),
      h("div", { class: "plan-header" }, [
        h("h1", [
          h("span", { class: "kicker" }, word("reports", language)),
          " ",
          h("span", { class: "unit-name" }, unit.name),
        ]),
        h("p", { class: "lead" }, word(plan.kind === "plan" ? "reportsIntro" : "reportsIntroProgramme", language)),
        facts([[word("nextReport", language), dueText(plan)]], "identity-facts"),
      ]),
      h("div", { class: "report-text" }, [
        timeline(reportEvents(plan), language),
        reports.length === 0 ? h("p", word("noReports", language)) : reportsTable(reports, plan),
        h("p", h("a", { href: "../" }, planWord(plan))),
      ]),
    ],
    provider: plan.provider,
    title: `${title} – ${plan.provider.name}`,
    toRoot: links.toRoot,
  });
}

/** The published reports of a plan, for a timeline. */
export function reportEvents({
  language,
  reports,
}: {
  readonly language: Language;
  readonly reports: readonly Pick<ResolvedReport, "period" | "published">[];
}): readonly TimelineEvent[] {
  return reports.flatMap(({ period, published }) =>
    published === undefined
      ? []
      : [{ date: published, kind: "report", name: formatPeriod(period.from, period.to, language) }],
  );
}

/** The day by which the next report is published, and what it is about; only the last day for a unit without reports. */
function dueText(plan: ValidPlan): Child {
  const { language } = plan;
  // A translation may lack the latest report; the original knows when the next one is due.
  const [latest] = (plan.translationOf ?? plan).reports;
  const { date } = plan.unit.plan;
  if (latest === undefined) {
    return date === undefined ? undefined : dueOn(addMonths(date, reportIntervalMonths), plan);
  }
  const { deadline, from, to } = nextReport(latest);
  return [dueOn(deadline, plan), `, ${word("nextReportOn", language)} ${formatPeriod(from, to, language)}`];
}

function dueOn(day: string, { language }: ValidPlan): Child {
  return [`${word("due", language)} `, h("time", { dateTime: day }, formatDate(day, language))];
}

function reportsTable(reports: readonly ResolvedReport[], { language }: ValidPlan): Child {
  return table(
    word("reports", language),
    [word("period", language), word("publishedOn", language), word("changesMade", language)],
    reports.map((report) => [
      h(
        "a",
        { href: `${encodeURIComponent(report.id)}/` },
        formatPeriod(report.period.from, report.period.to, language),
      ),
      report.published === undefined ? "–" : formatDate(report.published, language),
      report.changes.length === 0 ? "–" : items(report.changes),
    ]),
    "report-years",
  );
}
