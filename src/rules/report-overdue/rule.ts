import { addDays, addMonths } from "../../plan/calendar.js";
import { nextReport, reportIntervalMonths } from "../../plan/next-report.js";
import type { Rule } from "../rule.js";
import { formatDate, formatPeriod } from "../../plan/dates.js";
import type { ResolvedReport } from "../../plan/resolved.js";
import type { Today } from "../../plan/today.js";
import { basisText } from "../../regulation/regulation.js";
import type { Localized } from "../../text/language.js";

const noticeDays = 14;

export const rule: Rule = {
  id: "report-overdue",
  severity: "warning",
  severityNote: {
    en: " when the report is overdue, info when it is due soon; a finding that only the passing of time causes never stops a build",
    fi: ", kun raportti on myöhässä; huomio, kun määräpäivä on lähellä; se, minkä pelkkä ajan kuluminen tuo, ei koskaan estä koontia",
    sv: " när rapporten är försenad, info när det snart är dags; det som bara tidens gång för med sig hindrar aldrig ett bygge",
  },
  basis: {
    en: "Act 741/2023 27 § 3 mom [L]. How the four months are counted is this product's interpretation",
    fi: "laki 741/2023 27 § 3 mom [L]. Neljän kuukauden laskutapa on tämän työkalun tulkinta",
    sv: "lag 741/2023 27 § 3 mom [L]. Hur de fyra månaderna räknas är detta verktygs tolkning",
  },
  summary: {
    en: "The next monitoring report is due or overdue",
    fi: "Seuraava seurantaraportti on tehtävä tai myöhässä",
    sv: "Följande uppföljningsrapport ska göras eller är försenad",
  },
  isAboutUnit: true,
  check({ plan, today }, report) {
    const newest = newestReport(plan.reports, today);
    if (newest === undefined) {
      const { date } = plan.unit.plan;
      if (date === undefined || !today.isAfter(addMonths(date, reportIntervalMonths))) return;
      report({
        basis,
        message: noReport(date),
        requirement: "follow-up",
        source: plan.facts.source,
        span: plan.facts.at(["plan", "date"], "value"),
      });
      return;
    }
    const { deadline, from, to } = nextReport(newest);
    if (!today.hasReached(addDays(to, -noticeDays))) return;
    const isLate = today.isAfter(deadline);
    report({
      basis,
      message: isLate ? overdue(from, to, deadline) : due(from, to, deadline),
      requirement: "follow-up",
      severity: isLate ? "warning" : "info",
      source: newest.document.source,
      span: newest.document.at(["period", "to"], "value"),
    });
  },
};

const basis = basisText([{ act: "741/2023", kind: "law", reliability: "L", section: "27 § 3 mom" }]);

/** The report that reaches furthest; one whose period still runs counts only when it has been published. */
function newestReport(reports: readonly ResolvedReport[], today: Today): ResolvedReport | undefined {
  const made = reports.filter(
    ({ period, published }) => today.hasReached(period.to) || (published !== undefined && today.hasReached(published)),
  );
  return made.toSorted((a, b) => (a.period.to < b.period.to ? 1 : -1))[0];
}

function overdue(from: string, to: string, deadline: string): Localized {
  return {
    en: `The monitoring report for ${formatPeriod(from, to, "en")} is missing. One is due every four months, so this one was due by ${formatDate(deadline, "en")}. Write the report, add it to the folder reports and publish it.`,
    fi: `Seurantaraportti jaksolta ${formatPeriod(from, to, "fi")} puuttuu; neljän kuukauden välein julkaistuna sen määräpäivä oli ${formatDate(deadline, "fi")}. Tee raportti, lisää se kansioon reports ja julkaise se.`,
    sv: `Uppföljningsrapporten för ${formatPeriod(from, to, "sv")} saknas; med fyra månaders mellanrum skulle den ha offentliggjorts senast ${formatDate(deadline, "sv")}. Gör rapporten, lägg den i mappen reports och offentliggör den.`,
  };
}

function due(from: string, to: string, deadline: string): Localized {
  return {
    en: `The next monitoring report covers ${formatPeriod(from, to, "en")}. Publish it by ${formatDate(deadline, "en")}.`,
    fi: `Seuraava seurantaraportti on jaksolta ${formatPeriod(from, to, "fi")}. Julkaise se viimeistään ${formatDate(deadline, "fi")}.`,
    sv: `Följande uppföljningsrapport gäller ${formatPeriod(from, to, "sv")}. Offentliggör den senast ${formatDate(deadline, "sv")}.`,
  };
}

function noReport(date: string): Localized {
  return {
    en: `The plan is dated ${formatDate(date, "en")}, but the unit has no monitoring report yet. One is due every four months. Write the report and add it to the folder reports.`,
    fi: `Suunnitelma on päivätty ${formatDate(date, "fi")}, mutta yksiköllä ei ole vielä yhtään seurantaraporttia, vaikka sellainen julkaistaan neljän kuukauden välein. Tee raportti ja lisää se kansioon reports.`,
    sv: `Planen är daterad ${formatDate(date, "sv")}, men enheten har ännu ingen uppföljningsrapport, fast en sådan offentliggörs med fyra månaders mellanrum. Gör rapporten och lägg den i mappen reports.`,
  };
}
