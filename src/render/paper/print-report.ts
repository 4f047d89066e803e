import { flat, h } from "../html/elements.js";
import { paperDocument, runningTexts, type PrintDocument, type PrintTheme } from "./paper.js";
import { planContext } from "../plan/plan-context.js";
import { periodOf, reportBody, reportFacts } from "../site/report-page.js";
import { word } from "../words/words.js";
import { formatDate } from "../../plan/dates.js";
import type { ResolvedReport, ValidPlan } from "../../plan/resolved.js";

/** A monitoring report as the browser prints it. `address` is that of its plan's page, when it is known. */
export function printReport(
  plan: ValidPlan,
  report: ResolvedReport,
  theme: PrintTheme,
  address: string | undefined,
): PrintDocument {
  const { language, provider, unit } = plan;
  const period = periodOf(report, plan);
  const published =
    report.published === undefined ? "" : `${word("publishedOn", language)} ${formatDate(report.published, language)}`;
  const running = runningTexts({
    bottom: published,
    hasFirst: true,
    left: unit.name,
    right: `${word("report", language)} ${period}`,
  });
  return paperDocument({
    address,
    author: provider.name,
    body: [
      ...flat(
        theme.isDraft ? h("div", { ariaHidden: "true", class: "watermark" }, word("draft", language)) : undefined,
      ),
      h("div", { class: "report-head" }, [
        ...flat(theme.logo === undefined ? undefined : h("img", { alt: "", class: "logo", src: theme.logo })),
        h("p", { class: "kicker" }, word("report", language)),
        h("h1", period),
        ...flat(reportFacts(plan, report, unit.name, "facts")),
      ]),
      h("div", { class: "plan-text" }, reportBody(report, planContext(plan, "print"))),
    ],
    bodyClass: "print print-report",
    hyphenate: theme.hyphenate,
    language,
    style: `${theme.style}\n${running}`,
    title: `${word("report", language)} ${period}: ${unit.name}`,
  });
}
