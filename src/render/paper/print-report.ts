import { flat, h } from "../html/elements.js";
import { paperDocument, runningTexts, type Paper, type PrintLook } from "./paper.js";
import { makeContext } from "../plan/plan-context.js";
import { periodOf, reportBody, reportFacts } from "../site/report-page.js";
import { word } from "../words/words.js";
import { formatDate } from "../../plan/dates.js";
import type { ResolvedReport, ValidPlan } from "../../plan/resolved.js";

/** A monitoring report as the browser prints it. `address` is that of its plan's page, when it is known. */
export function printReport(
  plan: ValidPlan,
  report: ResolvedReport,
  look: PrintLook,
  address: string | undefined,
): Paper {
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
      ...flat(look.isDraft ? h("div", { ariaHidden: "true", class: "watermark" }, word("draft", language)) : undefined),
      h("div", { class: "report-head" }, [
        ...flat(look.logo === undefined ? undefined : h("img", { alt: "", class: "logo", src: look.logo })),
        h("p", { class: "kicker" }, word("report", language)),
        h("h1", period),
        ...flat(reportFacts(plan, report, unit.name, "facts")),
      ]),
      h("div", { class: "plan-text" }, reportBody(report, makeContext(plan, "print"))),
    ],
    bodyClass: "print print-report",
    hyphenate: look.hyphenate,
    language,
    style: `${look.style}\n${running}`,
    title: `${word("report", language)} ${period}: ${unit.name}`,
  });
}
