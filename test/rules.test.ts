import { describe, expect, test } from "vitest";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { readExamples, readRuleFiles, readRulePage, ruleFolders, type RuleExample } from "./support/rule-examples.js";
import { runLint, type JsonFinding } from "./support/run-lint.js";
import { factsParagraph, withFacts } from "../src/generate/rule-facts.js";
import { rules } from "../src/rules/registry.generated.js";
import { languages } from "../src/text/language.js";

/** The order in which a reader wants to know of a rule. */
const fieldOrder = [
  "id",
  "severity",
  "severityNote",
  "isUnconditional",
  "basis",
  "summary",
  "isAboutUnit",
  "words",
  "beginnings",
  "check",
];

test("the plan under the examples has nothing wrong", async () => {
  const { findings } = await runLint(completePlan());
  expect(findings).toEqual([]);
});

test("the registry is the folders", () => {
  expect(rules.map((rule) => rule.id)).toEqual(ruleFolders());
});

test.each(rules)("the fields of $id are in the order of the interface", (rule) => {
  expect(Object.keys(rule)).toEqual(fieldOrder.filter((field) => field in rule));
});

test.each(rules)("the pages of $id tell the severity and source that rule.ts has", (rule) => {
  const stored = languages.map((language) => readRulePage(rule.id, language));
  expect(stored).toEqual(languages.map((language, index) => withFacts(stored[index] ?? "", rule, language)));
});

test("a page without a place for them is refused", () => {
  const [rule] = rules;
  if (rule === undefined) throw new Error("no rules");
  const page = `# ${rule.id}\n\n**Severity:** old. **Source:** old,\nand more.\n\n## Wrong\n`;
  expect(withFacts(page, rule, "en")).toBe(`# ${rule.id}\n\n${factsParagraph(rule, "en")}\n\n## Wrong\n`);
  const place = `src/rules/${rule.id}/rule.md needs one paragraph that begins with **Severity:**`;
  expect(() => withFacts("# none\n\nText.\n", rule, "en")).toThrow(place);
  expect(() => withFacts(`${page}\n**Severity:** again.\n`, rule, "en")).toThrow(place);
});

describe.each(ruleFolders())("%s", (rule) => {
  test("its page has all parts", () => {
    const page = readRulePage(rule);
    expect(page.split("\n")[0]).toBe(`# ${rule}`);
    expect(page).toMatch(/\*\*How to fix:\*\*/);
    const titles = readExamples(rule).map((example) => example.title.slice(0, 5));
    expect(titles).toEqual(expect.arrayContaining(["Wrong", "Right"]));
  });

  test("no TODO of `npm run new:rule` is left in its files", () => {
    const left = readRuleFiles(rule).flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, index) => (/\bTODO\b/.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(left, `write what each TODO asks for:\n${left.join("\n")}`).toEqual([]);
  });

  test.each(readExamples(rule).map((example) => [example.title, example] as const))("%s", async (_, example) => {
    const findings = await findingsIn(example);
    expect(matched(findings, example)).toEqual(example.findings);
    const messages = findings.map((finding) => finding.message).join("\n");
    expect(example.forbidden.filter((words) => messages.includes(words))).toEqual([]);
    expect(example.title.startsWith("Wrong"), "a wrong example has findings").toBe(example.findings.length > 0);
  });
});

/** What the example's rule finds; it must be a plan that can be read, else the rule would not have run. */
async function findingsIn(example: RuleExample): Promise<readonly JsonFinding[]> {
  const tree = completePlan();
  for (const [file, text] of example.files) tree.set(placeOf(file), text);
  const { findings = [] } = await runLint(tree);
  expect(findings.filter((finding) => finding.kind === "structure")).toEqual([]);
  return findings.filter((finding) => finding.rule === example.rule);
}

function placeOf(file: string): string {
  return file === "omavalvonta.yaml" || file.startsWith("shared/") ? file : `${completeUnit}/${file}`;
}

/** The findings in the words of the expectations that they meet, in the expectations' order; the others as they are. */
function matched(findings: readonly JsonFinding[], { findings: expected, forbidden }: RuleExample): readonly object[] {
  const open = [...findings];
  const met = expected.filter((wanted) => {
    const index = open.findIndex(
      (finding) =>
        finding.file === placeOf(wanted.file) &&
        finding.line === wanted.line &&
        finding.severity === wanted.severity &&
        finding.message.includes(wanted.text),
    );
    if (index !== -1) open.splice(index, 1);
    return index !== -1;
  });
  return forbidden.length > 0 && expected.length === 0 ? met : [...met, ...open];
}
