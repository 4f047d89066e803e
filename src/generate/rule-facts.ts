import { readFileSync } from "node:fs";
import type { Rule } from "../rules/rule.js";
import type { Severity } from "../text/diagnostic.js";
import { languages, type Language, type Localized } from "../text/language.js";

/** A rule's pages, by their language. */
const pages: Readonly<Record<Language, string>> = { en: "rule.md", fi: "explain.fi.md", sv: "explain.sv.md" };

const severityLabel: Localized = { en: "Severity", fi: "Vakavuus", sv: "Allvarlighet" };
const sourceLabel: Localized = { en: "Source", fi: "Lähde", sv: "Källa" };
const always: Localized = { en: ", always", fi: ", aina", sv: ", alltid" };
const nothing: Localized = { en: "", fi: "", sv: "" };

const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { en: "error", fi: "virhe", sv: "fel" },
  info: { en: "info", fi: "huomio", sv: "info" },
  warning: { en: "warning", fi: "varoitus", sv: "varning" },
};

const width = 140;

type RuleFacts = Pick<Rule, "basis" | "isUnconditional" | "severity" | "severityNote">;

/** The paragraph of a rule's page that tells its severity and source. */
export function factsParagraph(rule: RuleFacts, language: Language): string {
  const note = (rule.isUnconditional === true ? always : nothing)[language] + (rule.severityNote ?? nothing)[language];
  return wrapped(
    `**${severityLabel[language]}:** ${severityWords[rule.severity][language]}${note}. ` +
      `**${sourceLabel[language]}:** ${rule.basis[language]}.`,
  );
}

/** A page with that paragraph in the place of the one that begins with the same label. */
export function withFacts(page: string, rule: Rule, language: Language): string {
  const label = `**${severityLabel[language]}:**`;
  const paragraph = new RegExp(String.raw`^\*\*${severityLabel[language]}:\*\*.*(?:\n.+)*`, "gm");
  if (page.match(paragraph)?.length !== 1)
    throw new Error(`src/rules/${rule.id}/${pages[language]} needs one paragraph that begins with ${label}`);
  return page.replace(paragraph, () => factsParagraph(rule, language));
}

/** Writes severity and source into the pages of every rule. */
export function factPages(rules: readonly Rule[]): readonly (readonly [path: string, text: string])[] {
  return rules.flatMap((rule) =>
    languages.map((language) => {
      const path = `src/rules/${rule.id}/${pages[language]}`;
      return [path, withFacts(readFileSync(path, "utf8"), rule, language)] as const;
    }),
  );
}

function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join("\n");
}
