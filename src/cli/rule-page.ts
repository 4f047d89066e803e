import type { Run } from "./run.js";
import type { Language } from "../text/language.js";

const words = {
  right: { en: "Right", fi: "Oikein", sv: "Rätt" },
  wrong: { en: "Wrong", fi: "Väärin", sv: "Fel" },
} as const;

/** Other headings stand inside of examples. */
const example = /^## (?=(?:Wrong|Right)(?::|$))/m;

/** What a rule is about, its source and how to mend what it finds, as Markdown. */
export function ruleIntroduction(run: Run, id: string, language: Language): string {
  if (language !== "en") return read(run, id, `explain.${language}.md`).trim();
  const [beginning = ""] = read(run, id, "rule.md").split(example, 1);
  return beginning.replace(/^# .*\n/, "").trim();
}

/** The same with the rule's examples, each under the word for right or wrong. */
export function rulePage(run: Run, id: string, language: Language): string {
  const [, ...examples] = read(run, id, "rule.md").split(example);
  const shown = examples.map((part) => {
    const [heading = "", ...lines] = part.split("\n");
    const word = heading.startsWith("Right") ? words.right[language] : words.wrong[language];
    return `## ${language === "en" ? heading : word}\n${lines.join("\n")}`.trim();
  });
  return [ruleIntroduction(run, id, language), ...shown].join("\n\n");
}

function read(run: Run, id: string, file: string): string {
  return new TextDecoder().decode(run.machine.resource(`src/rules/${id}/${file}`));
}
