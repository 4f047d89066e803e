import type { Rule } from "../rule.js";

export const rule: Rule = {
  id: "unanswered-question",
  severity: "error",
  basis: {
    en: "the requirement that the question belongs to",
    fi: "vaatimus, johon kysymys kuuluu",
    sv: "det krav som frågan hör till",
  },
  summary: {
    en: "A template question has no answer below it",
    fi: "Pohjan kysymyksen alla ei ole vastausta",
    sv: "En fråga i mallen saknar svar under sig",
  },
  check({ plan }, report) {
    for (const question of plan.questions) {
      if (question.isAnswered) continue;
      report({
        message: {
          en: `The question “${question.text}” has no answer. Write the answer on the lines below the question, or remove the question.`,
          fi: `Kysymykseen ”${question.text}” ei ole vastattu. Kirjoita vastaus kysymyksen alle tai poista kysymys.`,
          sv: `Frågan ”${question.text}” saknar svar. Skriv svaret under frågan eller ta bort frågan.`,
        },
        ...(question.covers === undefined ? {} : { requirement: question.covers }),
        source: question.source,
        span: question.span,
      });
    }
  },
};
