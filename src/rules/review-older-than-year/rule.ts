import type { Rule } from "../rule.js";
import { addMonths } from "../../plan/calendar.js";
import { formatDate } from "../../plan/dates.js";
import { basisText } from "../../regulation/regulation.js";
import type { Localized } from "../../text/language.js";

export const rule: Rule = {
  id: "review-older-than-year",
  severity: "info",
  severityNote: {
    en: "; warning in a child welfare institution",
    fi: "; lastensuojelulaitoksessa varoitus",
    sv: "; på en barnskyddsanstalt varning",
  },
  basis: {
    en: "good practice; for a child welfare institution, Act 417/2007 61 b § (542/2019) [L], whose amendments after 2022 have not been checked",
    fi: "hyvä käytäntö; lastensuojelulaitoksessa laki 417/2007 61 b § (542/2019) [L]; vuoden 2022 jälkeisiä muutoksia ei ole luettu",
    sv: "god praxis; på en barnskyddsanstalt lag 417/2007 61 b § (542/2019) [L]; ändringar efter 2022 har inte lästs",
  },
  summary: {
    en: "The plan's date is more than a year old",
    fi: "Suunnitelman päiväyksestä on yli vuosi",
    sv: "Planen är daterad för mer än ett år sedan",
  },
  isAboutUnit: true,
  check({ plan, today }, report) {
    const { date } = plan.unit.plan;
    if (date === undefined || !today.isAfter(addMonths(date, 12))) return;
    const isInstitution = plan.traits.has("child-welfare-institution");
    report({
      basis: isInstitution
        ? basisText([{ act: "417/2007", kind: "law", reliability: "L", section: "61 b §" }])
        : basisText([{ kind: "custom", reliability: "M" }]),
      message: isInstitution ? institution(date) : other(date),
      requirement: isInstitution ? "good-treatment-plan" : "updating",
      severity: isInstitution ? "warning" : "info",
      source: plan.facts.source,
      span: plan.facts.at(["plan", "date"], "value"),
    });
  },
};

function other(date: string): Localized {
  return {
    en: `The plan is dated ${formatDate(date, "en")}, more than a year ago. Review it; if nothing has to change, give it a new version and date to show that it is up to date.`,
    fi: `Suunnitelma on päivätty ${formatDate(date, "fi")}, yli vuosi sitten. Käy se läpi; jos mitään ei tarvitse muuttaa, anna sille uusi versio ja päiväys, jotta lukija näkee sen olevan ajan tasalla.`,
    sv: `Planen är daterad ${formatDate(date, "sv")}, för mer än ett år sedan. Gå igenom den; om inget behöver ändras, ge den en ny version och ett nytt datum så att läsaren ser att den är aktuell.`,
  };
}

function institution(date: string): Localized {
  return {
    en: `The plan is dated ${formatDate(date, "en")}, more than a year ago. The plan for good treatment, which is part of it, must be evaluated and revised every year. Review it with the children and give the plan a new date.`,
    fi: `Suunnitelma on päivätty ${formatDate(date, "fi")}, yli vuosi sitten. Siihen kuuluva hyvää kohtelua koskeva suunnitelma arvioidaan ja tarkistetaan vuosittain: käy se läpi lasten kanssa ja päivää suunnitelma uudelleen.`,
    sv: `Planen är daterad ${formatDate(date, "sv")}, för mer än ett år sedan. Planen om gott bemötande, som ingår i den, utvärderas och revideras varje år: gå igenom den med barnen och datera planen på nytt.`,
  };
}
