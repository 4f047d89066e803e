import type { Rule } from "../rule.js";
import { addDays, addMonths } from "../../plan/calendar.js";
import { formatDate } from "../../plan/dates.js";
import { basisText } from "../../regulation/regulation.js";
import type { Today } from "../../plan/today.js";
import type { Localized } from "../../text/language.js";

/** How many days before the last day the reminder begins. */
const reminderDays = 30;

export const rule: Rule = {
  id: "register-check-due",
  severity: "info",
  severityNote: {
    en: "; a finding that only the passing of time causes never stops a build",
    fi: "; se, minkä pelkkä ajan kuluminen tuo, ei koskaan estä koontia",
    sv: "; det som bara tidens gång för med sig hindrar aldrig ett bygge",
  },
  basis: {
    en: "Act 741/2023 17 § [L]",
    fi: "laki 741/2023 17 § [L]",
    sv: "lag 741/2023 17 § [L]",
  },
  summary: {
    en: "The yearly check of the register data is due",
    fi: "Rekisteritietojen vuosittainen tarkistus on tekemättä",
    sv: "Den årliga kontrollen av uppgifterna i registret är inte gjord",
  },
  isAboutUnit: true,
  check({ plan: { config, provider }, today }, report) {
    const checked = provider["register-checked"];
    if (checked === undefined) return;
    const passed = lastDeadline(today);
    const next = addMonths(passed, 12);
    const isOverdue = checked <= addMonths(passed, -12);
    const isDue = checked <= passed && today.hasReached(addDays(next, -reminderDays));
    if (!isOverdue && !isDue) return;
    report({
      basis: basisText([{ act: "741/2023", kind: "law", reliability: "L", section: "17 §" }]),
      message: isOverdue ? overdue(checked, passed) : due(checked, next),
      source: config.source,
      span: config.at(["provider", "register-checked"], "value"),
    });
  },
};

/** The last 31 March that has gone by the day. */
function lastDeadline(today: Today): string {
  const year = Number(today.date.slice(0, 4));
  // One of these has passed, and a later one has not: between them the answer is the same.
  const passed = [year + 1, year, year - 1].map(deadlineOf).find((deadline) => today.isAfter(deadline));
  return passed ?? deadlineOf(year - 1);
}

function deadlineOf(year: number): string {
  return `${String(year).padStart(4, "0")}-03-31`;
}

function overdue(checked: string, deadline: string): Localized {
  return {
    en: `The data in the SOTERI register was last checked on ${formatDate(checked, "en")}, but the yearly check was due by ${formatDate(deadline, "en")}. Check the data, then enter the date here.`,
    fi: `SOTERI-rekisterin tiedot on tarkistettu viimeksi ${formatDate(checked, "fi")}; vuosittainen tarkistus oli tehtävä viimeistään ${formatDate(deadline, "fi")}. Tarkista tiedot ja kirjoita päivä tähän.`,
    sv: `Uppgifterna i SOTERI-registret kontrollerades senast ${formatDate(checked, "sv")}; årets kontroll skulle göras senast ${formatDate(deadline, "sv")}. Kontrollera uppgifterna och skriv dagen här.`,
  };
}

function due(checked: string, deadline: string): Localized {
  return {
    en: `The data in the SOTERI register was last checked on ${formatDate(checked, "en")}, and the next check is due by ${formatDate(deadline, "en")}. Check the data, then enter the date here.`,
    fi: `SOTERI-rekisterin tiedot on tarkistettava viimeistään ${formatDate(deadline, "fi")}; ne on tarkistettu viimeksi ${formatDate(checked, "fi")}. Tarkista tiedot ja kirjoita päivä tähän.`,
    sv: `Uppgifterna i SOTERI-registret ska kontrolleras senast ${formatDate(deadline, "sv")}; de kontrollerades senast ${formatDate(checked, "sv")}. Kontrollera uppgifterna och skriv dagen här.`,
  };
}
