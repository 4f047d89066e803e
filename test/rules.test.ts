import { describe, expect, test } from "vitest";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { readExamples, readRulePage, ruleFolders, type RuleExample } from "./support/rule-examples.js";
import { runLint, type JsonFinding } from "./support/run-lint.js";
import { rules } from "../src/rules/registry.generated.js";

/** The order in which a reader wants to know of a rule. */
const fieldOrder = ["id", "severity", "isUnconditional", "summary", "isAboutUnit", "words", "beginnings", "check"];

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

describe.each(ruleFolders())("%s", (rule) => {
  test("its page has all parts", () => {
    const page = readRulePage(rule);
    expect(page.split("\n")[0]).toBe(`# ${rule}`);
    expect(page).toMatch(/\*\*Severity[:*]/);
    expect(page).toMatch(/\*\*Source:\*\*/);
    expect(page).toMatch(/\*\*How to fix:\*\*/);
    const titles = readExamples(rule).map((example) => example.title.slice(0, 5));
    expect(titles).toEqual(expect.arrayContaining(["Wrong", "Right"]));
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
