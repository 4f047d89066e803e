import type { Finding, Rule } from "../rule.js";
import {
  bareReport,
  doneWithReport,
  followUp,
  otherSubject,
  planReviewed,
  quickRhythm,
  reportNames,
  rhythmHints,
  rightRhythm,
  selfMonitoring,
  slowRhythm,
  subjectHints,
  updating,
} from "./wording.js";
import { clausesOf, sentencesIn } from "../../prose/sentences.js";
import type { Prose } from "../../prose/prose.js";
import { proseOf } from "../../prose/plan-prose.js";
import { basisText } from "../../regulation/regulation.js";
import type { Localized } from "../../text/language.js";

const basis = basisText([{ act: "741/2023", kind: "law", reliability: "L", section: "27 § 3 mom" }]);

export const rule: Rule = {
  id: "report-rhythm",
  severity: "warning",
  severityNote: {
    en: "; the law's interval is certain [L], but the rule judges from the words of a sentence that it is about this report",
    fi: "; lain toinen rytmi on varma [L], mutta se, että virke puhuu tästä raportista, päätellään sen sanoista",
    sv: "; att lagen har en annan rytm är säkert [L], men att en mening talar om just denna rapport sluts av dess ord",
  },
  basis: {
    en: "Act 741/2023 27 § 3 mom [L]",
    fi: "laki 741/2023 27 § 3 mom [L]",
    sv: "lag 741/2023 27 § 3 mom [L]",
  },
  summary: {
    en: "The monitoring report is less frequent than every four months",
    fi: "Seurannasta tehdään selvitys harvemmin kuin neljän kuukauden välein",
    sv: "Uppföljningen rapporteras mer sällan än med fyra månaders mellanrum",
  },
  isAboutUnit: true,
  words: [...rhythmHints, ...subjectHints],
  check({ plan, texts }, report) {
    let review: Finding | undefined;
    let isReportFound = plan.reports.length > 0;
    for (const { prose, words: inText } of texts) {
      const stands = (hint: string): boolean => inText.includes(hint);
      if (!rhythmHints.some(stands) || !subjectHints.some(stands)) continue;
      if (!slowRhythm.test(prose.text)) continue;
      for (const sentence of sentencesIn(prose)) {
        if (!slowRhythm.test(sentence.text)) continue;
        if (rightRhythm.test(sentence.text) || quickRhythm.test(sentence.text)) continue;
        for (const clause of clausesOf(sentence)) {
          const rhythm = slowRhythm.exec(clause.text);
          if (rhythm === null || otherSubject.test(clause.text)) continue;
          const start = clause.start + rhythm.index;
          const words = rhythm[0].replaceAll(/\s+/g, " ");
          const tell = (message: Localized): Finding => ({
            basis,
            source: prose.source,
            span: prose.span(start, start + rhythm[0].length),
            message,
            requirement: "follow-up",
          });
          if (isAboutReport(clause.text, prose)) {
            isReportFound = true;
            report(tell(tooSlow(words)));
          } else if (!isReportFound && planReviewed.test(clause.text)) {
            review ??= tell(onlyReview(words));
          }
        }
      }
    }
    // A yearly review is no fault where the report's own rhythm is told somewhere.
    if (review !== undefined && !isReportFound && !proseOf(plan).some(({ text }) => rightRhythm.test(text)))
      report(review);
  },
};

function isAboutReport(clause: string, prose: Prose): boolean {
  if (!doneWithReport.test(clause)) return false;
  if (reportNames.test(clause)) return true;
  if (updating.test(clause)) return false;
  return followUp.test(clause) || (bareReport.test(clause) && selfMonitoring.test(prose.text));
}

function tooSlow(words: string): Localized {
  return {
    en: `The text says “${words}” about the monitoring report, but the law requires one every four months. Write “every four months” or a shorter interval.`,
    fi: `Tekstin mukaan seurannasta tehdään selvitys ”${words}”, mutta laki vaatii sen neljän kuukauden välein. Kirjoita ”neljän kuukauden välein” tai useammin.`,
    sv: `Enligt texten görs utredningen om uppföljningen ”${words}”, men lagen kräver den med fyra månaders mellanrum. Skriv ”med fyra månaders mellanrum” eller oftare.`,
  };
}

function onlyReview(words: string): Localized {
  return {
    en: `The plan is reviewed “${words}”, but the text does not mention the report that the law requires every four months. Say who writes it and where it is published.`,
    fi: `Suunnitelma käydään läpi ”${words}”, eikä missään kerrota selvityksestä, jonka laki vaatii neljän kuukauden välein. Kerro, kuka sen tekee ja missä se julkaistaan.`,
    sv: `Planen gås igenom ”${words}”, och ingenstans berättas om den utredning som lagen kräver med fyra månaders mellanrum. Berätta vem som gör den och var den offentliggörs.`,
  };
}
