import type { Rule } from "../rule.js";
import { addDays } from "../../plan/calendar.js";
import { formatDate } from "../../plan/dates.js";
import { basisText } from "../../regulation/regulation.js";
import type { Localized } from "../../text/language.js";

/** Further apart, the two days hardly belong to the same version. */
const days = 60;

export const rule: Rule = {
  id: "approval-date-mismatch",
  severity: "warning",
  basis: {
    en: "template chapter 2: who approves the plan [T]; the limit of 60 days is this product's own",
    fi: "mallipohjan luku 2: kuka hyväksyy suunnitelman [T]; 60 päivän raja on tämän tuotteen oma",
    sv: "kapitel 2 i modellen för plan: vem som godkänner planen [T]; gränsen på 60 dagar är den här produktens egen",
  },
  summary: {
    en: "The approval and the plan's date are too far apart to belong to the same version",
    fi: "Hyväksyminen ja suunnitelman päiväys ovat liian kaukana toisistaan ollakseen samasta versiosta",
    sv: "Godkännandet och planens datum ligger för långt från varandra för att gälla samma version",
  },
  isAboutUnit: true,
  check({ plan, today }, report) {
    const { approved, date } = plan.unit.plan;
    // A day that is still to come is reported by plan-date-in-future.
    if (approved === undefined || date === undefined) return;
    if (!today.hasReached(date) || !today.hasReached(approved.on)) return;
    const isBefore = approved.on < addDays(date, -days);
    if (!isBefore && approved.on <= addDays(date, days)) return;
    report({
      basis: basisText([{ heading: "2", kind: "template", reliability: "T" }]),
      message: isBefore ? longBefore(approved.on, date) : longAfter(approved.on, date),
      requirement: "date-and-version",
      source: plan.facts.source,
      span: plan.facts.at(["plan", "approved", "on"], "value"),
    });
  },
};

function longBefore(on: string, date: string): Localized {
  return {
    en: `The approval is dated ${formatDate(on, "en")}, long before the plan's own date ${formatDate(date, "en")}, so it seems to belong to an earlier version. Enter the date on which this version was approved.`,
    fi: `Hyväksyminen on päivätty ${formatDate(on, "fi")}, kauan ennen suunnitelman päiväystä ${formatDate(date, "fi")}, joten se näyttää koskevan aiempaa versiota. Kirjoita, milloin tämä versio hyväksyttiin.`,
    sv: `Godkännandet är daterat ${formatDate(on, "sv")}, långt före planens datum ${formatDate(date, "sv")}, så det verkar gälla en tidigare version. Skriv när den här versionen godkändes.`,
  };
}

function longAfter(on: string, date: string): Localized {
  return {
    en: `The approval is dated ${formatDate(on, "en")}, long after the plan's own date ${formatDate(date, "en")}. Check both dates; a version that was changed before its approval needs a new date.`,
    fi: `Hyväksyminen on päivätty ${formatDate(on, "fi")}, kauan suunnitelman päiväyksen ${formatDate(date, "fi")} jälkeen. Tarkista molemmat päivät; ennen hyväksymistä muutettu versio saa uuden päiväyksen.`,
    sv: `Godkännandet är daterat ${formatDate(on, "sv")}, långt efter planens datum ${formatDate(date, "sv")}. Kontrollera båda dagarna; en version som har ändrats före godkännandet får ett nytt datum.`,
  };
}
