import type { Rule } from "../rule.js";
import { formatDate } from "../../plan/dates.js";

export const rule: Rule = {
  id: "plan-date-in-future",
  severity: "warning",
  severityNote: {
    en: "; a finding that time alone clears never stops a build",
    fi: "; se, minkä pelkkä ajan kuluminen korjaa, ei koskaan estä koontia",
    sv: "; det som bara tidens gång rättar hindrar aldrig ett bygge",
  },
  basis: {
    en: "template heading 1.4 [T]",
    fi: "mallipohjan otsikko 1.4 [T]",
    sv: "modellens rubrik 1.4 [T]",
  },
  summary: {
    en: "The date of the plan or its approval is in the future",
    fi: "Suunnitelman päiväys tai hyväksyminen on tulevaisuudessa",
    sv: "Planens datum eller godkännandet ligger i framtiden",
  },
  isAboutUnit: true,
  check({ plan, today }, report) {
    const { approved, date } = plan.unit.plan;
    const check = (day: string | undefined, at: readonly string[]): void => {
      if (day === undefined || today.hasReached(day)) return;
      report({
        message: {
          en: `The date ${formatDate(day, "en")} is in the future. Check the year, or publish the plan on that day.`,
          fi: `${formatDate(day, "fi")} on vasta edessä. Tarkista vuosi tai julkaise suunnitelma sinä päivänä.`,
          sv: `${formatDate(day, "sv")} ligger i framtiden. Kontrollera året eller publicera planen den dagen.`,
        },
        requirement: "date-and-version",
        source: plan.facts.source,
        span: plan.facts.at(["plan", ...at], "value"),
      });
    };
    check(date, ["date"]);
    check(approved?.on, ["approved", "on"]);
  },
};
