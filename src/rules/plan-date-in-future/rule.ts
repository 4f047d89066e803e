import type { Rule } from "../rule.js";
import { formatDate } from "../../plan/dates.js";

export const rule: Rule = {
  check(plan, report, today) {
    const { approved, date } = plan.unit.plan;
    const check = (day: string | undefined, at: readonly string[]): void => {
      if (day === undefined || today.hasReached(day)) return;
      report({
        message: {
          en: `${formatDate(day, "en")} is still to come. Check the year, or publish the plan on that day.`,
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
  id: "plan-date-in-future",
  isAboutUnit: true,
  severity: "warning",
  summary: {
    en: "The plan's date or its approval lies in the future",
    fi: "Suunnitelman päiväys tai hyväksyminen on tulevaisuudessa",
    sv: "Planens datum eller godkännandet ligger i framtiden",
  },
};
