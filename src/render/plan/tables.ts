import { contentOf } from "../content/inline-content.js";
import { h, items, table, type Child } from "../html/elements.js";
import { riskLevel } from "../charts/risk-level.js";
import type { PlanContext } from "./plan-context.js";
import { reportAddress } from "./report-address.js";
import { word } from "../words/words.js";
import { formatDate, formatPeriod } from "../../plan/dates.js";
import type { ResolvedAction, ResolvedReport, ResolvedRisk, RiskTableData } from "../../plan/resolved.js";
import { regulation, titleIn } from "../../regulation/regulation.js";
import type { Language } from "../../text/language.js";

/** Renders a table by its id: a risk table's, `actions` or `reports`. A table without rows shows nothing. */
export function renderTable(id: string, context: PlanContext): Child {
  const { plan } = context;
  if (id === "actions") return (plan.actions?.length ?? 0) > 0 ? actionTable(plan.actions ?? [], context) : undefined;
  if (id === "reports") return latestReport(plan.reports, context);
  const risks = plan.riskTables.get(id);
  return risks !== undefined && risks.rows.length > 0 ? riskTable(risks, context) : undefined;
}

function numbered(caption: string, context: PlanContext): readonly Child[] {
  const number = context.nextTableNumber();
  return [h("span", { class: "table-number" }, `${word("table", context.plan.language)} ${number}.`), ` ${caption}`];
}

function riskTable(risks: RiskTableData, context: PlanContext): Child {
  const { language } = context.plan;
  const hasOwners = risks.rows.some((row) => row.ownerName !== undefined);
  const columns = [word("risk", language), word("assessment", language), word("controls", language)];
  return table(
    numbered(risks.caption, context),
    hasOwners ? [...columns, word("owner", language)] : columns,
    risks.rows.map((row) => {
      const cells: Child[] = [row.risk, assessment(row, language), items(row.controls)];
      return hasOwners ? [...cells, row.ownerName ?? "–"] : cells;
    }),
    "risks",
  );
}

/** The words of the assessment, and its size as likelihood × impact where both are given. */
function assessment(row: ResolvedRisk, language: Language): Child {
  const words: Child[] = row.assessment === undefined ? [] : [h("p", row.assessment)];
  const { likelihood, impact } = row;
  if (likelihood !== undefined && impact !== undefined) {
    const size = likelihood * impact;
    words.push(
      h("p", { class: `risk-size risk-size-${riskLevel(size)}` }, [
        `${word("likelihood", language)} ${likelihood}/5, ${word("impact", language).toLowerCase()} ${impact}/5`,
        h("strong", ` = ${size}/25`),
      ]),
    );
  }
  return words.length === 0 ? "–" : words;
}

function actionTable(actions: readonly ResolvedAction[], context: PlanContext): Child {
  const { language } = context.plan;
  const hasStatus = actions.some((action) => action.status !== undefined);
  const columns = [
    word("action", language),
    word("schedule", language),
    word("responsible", language),
    word("followUp", language),
  ];
  return table(
    numbered(word("actionsCaption", language), context),
    hasStatus ? [...columns, word("status", language)] : columns,
    actions.map((action) => {
      const due =
        action.due === undefined
          ? []
          : [h("div", { class: "due" }, `${word("due", language)} ${formatDate(action.due, language)}`)];
      const cells: Child[] = [
        action.action,
        [h("div", action.schedule), ...due],
        action.responsibleName,
        action["follow-up"] ?? "–",
      ];
      const status = action.status;
      if (!hasStatus) return cells;
      return [
        ...cells,
        status === undefined
          ? "–"
          : h("span", { class: `status status-${status}` }, titleIn(regulation["action-status"], status, language)),
      ];
    }),
    "actions",
  );
}

/** The latest report; on a page with the way to its own page and to all reports. */
function latestReport(reports: readonly ResolvedReport[], context: PlanContext): Child {
  const { language } = context.plan;
  const [latest] = reports;
  if (latest === undefined) return undefined;
  if (context.medium === "print") return reportTable(latest, context);
  return [
    reportTable(latest, context),
    h("ul", { class: "report-links" }, [
      h("li", h("a", { href: context.toLive + reportAddress(latest.id) }, word("reportPage", language))),
      h("li", h("a", { href: `${context.toLive}reports/` }, `${word("allReports", language)} (${reports.length})`)),
    ]),
  ];
}

function reportTable(report: ResolvedReport, context: PlanContext): Child {
  const { language } = context.plan;
  const period = formatPeriod(report.period.from, report.period.to, language);
  const published =
    report.published === undefined ? "" : `, ${word("published", language)} ${formatDate(report.published, language)}`;
  const columns = [
    word("area", language),
    word("monitoring", language),
    word("findings", language),
    word("corrections", language),
  ];
  const areas = table(
    numbered(`${word("report", language)} ${period}${published}`, context),
    columns,
    report.areas.map((area) => [
      area.title,
      contentOf(area.monitoring, context),
      contentOf(area.findings, context),
      contentOf(area.actions, context),
    ]),
    "reports",
  );
  if (report.changes.length === 0) return areas;
  return [
    areas,
    h("div", { class: "report-changes" }, [
      h("p", h("strong", word("changesMade", language))),
      h(
        "ul",
        report.changes.map((change) => h("li", change)),
      ),
    ]),
  ];
}
