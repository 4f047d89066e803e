import type { Rule } from "../rule.js";
import { addDays, later } from "../../plan/calendar.js";
import { formatPeriod } from "../../plan/dates.js";
import { basisText } from "../../regulation/regulation.js";
import type { Localized } from "../../text/language.js";

export const rule: Rule = {
  id: "report-period-gap",
  severity: "warning",
  basis: {
    en: "Act 741/2023 27 § 3 mom: a report every four months [L]; so the periods must meet",
    fi: "laki 741/2023 27 § 3 mom: raportti neljän kuukauden välein [L]; jaksojen jatkuvuus seuraa siitä",
    sv: "lag 741/2023 27 § 3 mom: en rapport med fyra månaders mellanrum [L]; att perioderna möts följer av det",
  },
  summary: {
    en: "No monitoring report covers the days between two reports",
    fi: "Kahden seurantaraportin väliin jää aika, josta kumpikaan ei kerro",
    sv: "Mellan två uppföljningsrapporter finns en tid som ingen av dem gäller",
  },
  isAboutUnit: true,
  check({ plan }, report) {
    let last: (typeof plan.reports)[number] | undefined;
    let covered = "";
    for (const next of plan.reports.toReversed()) {
      if (last !== undefined && next.period.from > addDays(covered, 1)) {
        const { id, document } = last;
        report({
          basis: basisText([{ act: "741/2023", kind: "law", reliability: "L", section: "27 § 3 mom" }]),
          message: message(addDays(covered, 1), addDays(next.period.from, -1)),
          related: [
            { message: earlierReport(id), source: document.source, span: document.at(["period", "to"], "value") },
          ],
          requirement: "follow-up",
          source: next.document.source,
          span: next.document.at(["period", "from"], "value"),
        });
      }
      if (last === undefined || next.period.to > covered) last = next;
      covered = later(covered, next.period.to);
    }
  },
};

function message(from: string, to: string): Localized {
  const [en, fi, sv] = (["en", "fi", "sv"] as const).map((language) => formatPeriod(from, to, language));
  return {
    en: `No monitoring report covers ${en}. Begin this period on the day after the previous one ends, or add the missing report.`,
    fi: `Mikään seurantaraportti ei kerro ajasta ${fi}. Aloita tämä jakso edellisen jakson päättymistä seuraavasta päivästä tai lisää puuttuva raportti.`,
    sv: `Ingen uppföljningsrapport gäller tiden ${sv}. Låt den här perioden börja dagen efter att den föregående slutar, eller lägg till rapporten som saknas.`,
  };
}

function earlierReport(id: string): Localized {
  return {
    en: `The previous report, ${id}, ends here.`,
    fi: `Edellinen raportti ${id} päättyy tähän.`,
    sv: `Den föregående rapporten ${id} slutar här.`,
  };
}
