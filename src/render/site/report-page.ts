import type { Element } from "hast";
import { facts, h, type Child } from "../html/elements.js";
import { draftNotice, framedPage } from "./frame.js";
import { contentOf } from "../content/inline-content.js";
import { alternates, languageNav, type LanguageLink } from "./language-links.js";
import { planContext, type PlanContext } from "../plan/plan-context.js";
import type { PageContext } from "./page-context.js";
import { reportData } from "./structured-data.js";
import { word } from "../words/words.js";
import { formatDate, formatPeriod } from "../../plan/dates.js";
import type { ReportArea, ResolvedReport, ValidPlan } from "../../plan/resolved.js";

/** Where a report's page finds its neighbours. */
export interface ReportPageLinks {
  /** The PDF's file name, or undefined when none is made. */
  readonly pdf: string | undefined;
  readonly canonical: string | undefined;
  /** The page's languages; none when it has but one. */
  readonly languages: readonly LanguageLink[];
  readonly toRoot: string;
  readonly imageSizes: PlanContext["imageSizes"];
}

/** The page of one monitoring report, which stands two folders below its plan's page. */
export function reportPage(
  plan: ValidPlan,
  report: ResolvedReport,
  pageContext: PageContext,
  links: ReportPageLinks,
): string {
  const { language } = plan;
  const title = `${word("report", language)} ${periodOf(report, plan)}: ${plan.unit.name}`;
  return framedPage({
    bodyClass: "report-page",
    canonical: links.canonical,
    ...(links.canonical === undefined ? {} : { data: reportData(plan, report, links.canonical) }),
    description: `${title}, ${plan.provider.name}`,
    language,
    links: alternates(links.languages),
    pageContext,
    main: [
      ...(pageContext.isDraft ? draftNotice(plan) : []),
      languageNav(links.languages, language),
      reportHeader(plan, report, links.pdf),
      h("article", { class: "report-text" }, reportBody(report, planContext(plan, "page", links.imageSizes, "../../"))),
      neighbours(plan, report),
    ],
    provider: plan.provider,
    title: `${title} – ${plan.provider.name}`,
    toRoot: links.toRoot,
  });
}

/** What a report says: its areas, and what changed in the plan. */
export function reportBody(report: ResolvedReport, context: PlanContext): Element[] {
  const { language } = context.plan;
  const changes =
    report.changes.length === 0
      ? h("p", word("noChanges", language))
      : h(
          "ul",
          report.changes.map((change) => h("li", change)),
        );
  return [
    ...report.areas.flatMap((area, index) => areaBlocks(area, index + 1, context)),
    h("h2", { class: "section-heading", id: "changes" }, word("changesMade", language)),
    changes,
  ];
}

function areaBlocks(area: ReportArea, number: number, context: PlanContext): Element[] {
  const { language } = context.plan;
  const part = (name: "monitoring" | "findings" | "corrections", text: ReportArea["monitoring"]): Element[] => [
    h("h3", word(name, language)),
    ...(contentOf(text, context, 4) as Element[]),
  ];
  return [
    h("h2", { class: "section-heading", id: `area-${number}` }, [
      h("span", { class: "number" }, `${number}.`),
      " ",
      area.title,
    ]),
    ...part("monitoring", area.monitoring),
    ...part("findings", area.findings),
    ...part("corrections", area.actions),
  ];
}

function reportHeader(plan: ValidPlan, report: ResolvedReport, pdf: string | undefined): Element {
  const { language, unit } = plan;
  return h("div", { class: "plan-header" }, [
    h("h1", [
      h("span", { class: "kicker" }, word("report", language)),
      " ",
      h("span", { class: "unit-name" }, periodOf(report, plan)),
    ]),
    reportFacts(plan, report, h("a", { href: "../../" }, unit.name), "identity-facts"),
    pdf === undefined
      ? undefined
      : h("ul", { class: "downloads" }, [
          h("li", h("a", { class: "button", href: pdf, type: "application/pdf" }, word("reportPdf", language))),
        ]),
  ]);
}

/** Whose report it is, and when it was published. `unit` is the unit's or the programme's name. */
export function reportFacts(plan: ValidPlan, { published }: ResolvedReport, unit: Child, className: string): Child {
  const { language } = plan;
  return facts(
    [
      [word(plan.kind === "plan" ? "unit" : "programme", language), unit],
      [word("provider", language), plan.kind === "plan" ? plan.provider.name : undefined],
      [
        word("publishedOn", language),
        published === undefined ? undefined : h("time", { dateTime: published }, formatDate(published, language)),
      ],
    ],
    className,
  );
}

/** The ways on: the reports before and after this one, all of them, and the plan. */
function neighbours(plan: ValidPlan, report: ResolvedReport): Element {
  const { language, reports } = plan;
  const index = reports.indexOf(report);
  const link = (name: "earlierReport" | "laterReport", other: ResolvedReport | undefined): Child =>
    other === undefined
      ? undefined
      : h("li", [
          `${word(name, language)}: `,
          h("a", { href: `../${encodeURIComponent(other.id)}/` }, periodOf(other, plan)),
        ]);
  return h("nav", { ariaLabel: word("reports", language), class: "onward" }, [
    h("ul", [
      link("earlierReport", reports[index + 1]),
      link("laterReport", reports[index - 1]),
      h("li", h("a", { href: "../" }, word("allReports", language))),
      h("li", h("a", { href: "../../" }, planWord(plan))),
    ]),
  ]);
}

/** What the link to a report's plan says. */
export function planWord({ kind, language }: ValidPlan): string {
  return word(kind === "plan" ? "planOfUnit" : "programme", language);
}

export function periodOf({ period }: ResolvedReport, { language }: ValidPlan): string {
  return formatPeriod(period.from, period.to, language);
}
