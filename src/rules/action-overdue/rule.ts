import type { Rule } from "../rule.js";
import { formatDate } from "../../plan/dates.js";
import type { ActionTable } from "../../plan/file-types.generated.js";
import type { Localized } from "../../text/language.js";

const shownLength = 60;

export const rule: Rule = {
  id: "action-overdue",
  severity: "warning",
  severityNote: {
    en: "; a finding that only the passing of time causes never stops a build",
    fi: "; se, mikä johtuu vain ajan kulumisesta, ei koskaan estä julkaisua",
    sv: "; det som bara beror på att tiden går hindrar aldrig publicering",
  },
  basis: {
    en: "template table 6: measure, schedule, person in charge and follow-up [T]",
    fi: "mallipohjan taulukko 6: toimenpide, aikataulu, vastuutaho ja seuranta [T]",
    sv: "tabell 6 i modellen för plan: åtgärd, tidtabell, ansvariga och uppföljning [T]",
  },
  summary: {
    en: "A development measure is past its due date and not done",
    fi: "Kehittämistoimenpiteen määräpäivä on mennyt, eikä sitä ole toteutettu",
    sv: "En utvecklingsåtgärd har passerat sin slutdag utan att vara genomförd",
  },
  isAboutUnit: true,
  check({ plan, today }, report) {
    for (const document of plan.actionDocuments) {
      for (const [index, { action, due, status }] of (document.data as ActionTable).actions.entries()) {
        if (due === undefined || status === "done" || !today.isAfter(due)) continue;
        report({
          message: message(due, action),
          requirement: "development-measures",
          source: document.source,
          span: document.at(["actions", index, "due"], "value"),
        });
      }
    }
  },
};

function message(due: string, action: string): Localized {
  const shown = action.length > shownLength ? `${action.slice(0, shownLength).trimEnd()}…` : action;
  return {
    en: `The measure “${shown}” was due on ${formatDate(due, "en")} and is not marked as done. Write status: done, or give a new due date and say in the follow-up why it moved.`,
    fi: `Toimenpiteen ”${shown}” määräpäivä ${formatDate(due, "fi")} on mennyt, eikä sitä ole merkitty toteutetuksi. Kirjoita status: done, tai anna uusi määräpäivä ja kerro seurannassa, miksi se siirtyi.`,
    sv: `Slutdagen ${formatDate(due, "sv")} för åtgärden ”${shown}” har passerat, och den är inte märkt som genomförd. Skriv status: done, eller ange en ny slutdag och berätta i uppföljningen varför den flyttades.`,
  };
}
