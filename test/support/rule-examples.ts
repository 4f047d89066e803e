import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/text/language.js";

/** An example of a rule's page, run as its test. */
export interface RuleExample {
  readonly rule: string;
  /** The heading above it, which begins with “Wrong” or “Right”. */
  readonly title: string;
  /** Laid over a plan in which nothing is wrong; paths count from the unit's folder, or from the workspace for common files. */
  readonly files: ReadonlyMap<string, string>;
  /** What the rule must find, no less and no more. */
  readonly findings: readonly ExpectedFinding[];
  /** Words that none of the rule's messages may have; when there are none, the rule must be silent about a right example. */
  readonly forbidden: readonly string[];
}

interface ExpectedFinding {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  /** Words of the message. */
  readonly text: string;
}

const folder = join(import.meta.dirname, "../../src/rules");

export function ruleFolders(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

export function readRulePage(rule: string, language: Language = "en"): string {
  return readFileSync(join(folder, rule, language === "en" ? "rule.md" : `explain.${language}.md`), "utf8");
}

/** All files of a rule's folder, by their path in the repository. */
export function readRuleFiles(rule: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(folder, rule)).map((name) => ({
    path: `src/rules/${rule}/${name}`,
    text: readFileSync(join(folder, rule, name), "utf8"),
  }));
}

/** The examples of a page: a heading `## Wrong…` or `## Right…`, and below it code blocks named by file, findings or no-findings. */
export function readExamples(rule: string): readonly RuleExample[] {
  const parts = readRulePage(rule).split(/^## (?=Wrong|Right)/m);
  return parts.slice(1).map((part) => {
    const blocks = [...part.matchAll(/^```(\S+)(?: (\S+))?\n(.*?)^```$/gms)];
    const linesOf = (kind: string): readonly string[] =>
      blocks
        .filter(([, language]) => language === kind)
        .flatMap(([, , , text = ""]) => text.split("\n").filter((line) => line.trim() !== ""));
    return {
      files: new Map(blocks.flatMap(([, , file, text = ""]) => (file === undefined ? [] : [[file, text] as const]))),
      findings: linesOf("findings").map(toFinding),
      forbidden: linesOf("no-findings"),
      rule,
      title: part.slice(0, part.indexOf("\n")),
    };
  });
}

function toFinding(line: string): ExpectedFinding {
  const [, file = "", number, severity = "", text = ""] = /^(\S+):(\d+) (error|warning|info) (.+)$/.exec(line) ?? [];
  if (number === undefined) throw new Error(`not of the form “file:line severity text”: ${line}`);
  return { file, line: Number(number), severity, text };
}
