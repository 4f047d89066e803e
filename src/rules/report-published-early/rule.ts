import type { Rule } from "../rule.js";
import { formatDate } from "../../plan/dates.js";

export const rule: Rule = {
  id: "report-published-early",
  severity: "warning",
  basis: {
    en: "good practice; it follows from what a report is",
    fi: "hyvä käytäntö; seuraa siitä, mikä raportti on",
    sv: "god praxis; det följer av vad en rapport är",
  },
  summary: {
    en: "A monitoring report is marked as published before its period ends",
    fi: "Seurantaraportti on julkaistu ennen kuin sen jakso päättyy",
    sv: "En uppföljningsrapport har offentliggjorts innan dess period slutar",
  },
  isAboutUnit: true,
  check({ plan }, report) {
    for (const { document, period, published } of plan.reports) {
      if (published === undefined || published >= period.to) continue;
      const day = (language: "en" | "fi" | "sv"): string => formatDate(published, language);
      const end = (language: "en" | "fi" | "sv"): string => formatDate(period.to, language);
      report({
        message: {
          en: `The report is marked as published on ${day("en")}, but its period does not end until ${end("en")}. Correct the publication date or the period.`,
          fi: `Raportin julkaisupäiväksi on merkitty ${day("fi")}, mutta sen jakso päättyy vasta ${end("fi")}. Korjaa julkaisupäivä tai jakso.`,
          sv: `Rapporten anges vara offentliggjord ${day("sv")}, men dess period slutar först ${end("sv")}. Rätta dagen för offentliggörandet eller perioden.`,
        },
        requirement: "follow-up",
        source: document.source,
        span: document.at(["published"], "value"),
      });
    }
  },
};
