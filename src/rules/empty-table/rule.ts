import type { Rule } from "../rule.js";
import type { YamlDocument } from "../../plan/yaml-document.js";
import type { Localized } from "../../text/language.js";

export const rule: Rule = {
  id: "empty-table",
  severity: "warning",
  basis: {
    en: "tables 1–6 of the APTK template [T]; the law requires the risks, not the tables",
    fi: "APTK:n mallipohjan taulukot 1–6 [T]; laki edellyttää riskien kuvaamista, ei taulukoita",
    sv: "tabellerna 1–6 i modellen för plan (APTK) [T]; lagen kräver att riskerna beskrivs, inte tabellerna",
  },
  summary: {
    en: "A table has no rows yet",
    fi: "Taulukossa ei ole vielä rivejä",
    sv: "En tabell har inga rader ännu",
  },
  check({ plan }, report) {
    const empty = (document: YamlDocument | undefined, key: string, message: Localized): void => {
      if (document !== undefined) report({ message, source: document.source, span: document.at([key], "key") });
    };
    for (const table of plan.riskTables.values()) {
      if (table.rows.length === 0) empty(table.documents.at(-1), "risks", noRisks(table.caption));
    }
    if (plan.actions?.length === 0) empty(plan.actionDocuments.at(-1), "actions", noActions);
  },
};

function noRisks(caption: string): Localized {
  return {
    en: `The table “${caption}” has no rows, so the plan does not show it. Add the unit's key risks, or remove the file.`,
    fi: `Taulukossa ”${caption}” ei ole rivejä, joten suunnitelma ei näytä sitä. Kirjoita yksikön keskeiset riskit tai poista tiedosto.`,
    sv: `Tabellen ”${caption}” har inga rader, så planen visar den inte. Skriv enhetens centrala risker eller ta bort filen.`,
  };
}

const noActions: Localized = {
  en: "The table of development measures has no rows, so the plan does not show it. Add the measures, or remove the file.",
  fi: "Kehittämistoimenpiteiden taulukossa ei ole rivejä, joten suunnitelma ei näytä sitä. Kirjoita toimenpiteet tai poista tiedosto.",
  sv: "Tabellen över utvecklingsåtgärder har inga rader, så planen visar den inte. Skriv åtgärderna eller ta bort filen.",
};
