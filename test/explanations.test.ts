import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryHost } from "./support/memory-host.js";
import { main } from "../src/cli/main.js";
import { releaseChecks } from "../src/plan/release-checks.js";
import { structureChecks } from "../src/plan/structure-checks.js";
import { regulation } from "../src/regulation/regulation.js";
import { ruleIds } from "../src/rules/run.js";
import { languages } from "../src/text/language.js";

const page = (id: string, file: string): string =>
  readFileSync(join(import.meta.dirname, "../src/rules", id, file), "utf8");
const introduction = (id: string): string => page(id, "rule.md").split(/^## (?:Wrong|Right)/m, 1)[0] ?? "";
/** What may not differ between languages: numbers of acts, and how well each source is known. */
const facts = (text: string): readonly string[] =>
  [...new Set(text.match(/\b\d{1,4}\/\d{4}\b|\[[LHPTM]\]/g))].toSorted();

describe.each(ruleIds)("%s", (id) => {
  test.each([
    ["fi", ["**Vakavuus:**", "**Lähde:**", "**Korjaa näin:**"]],
    ["sv", ["**Allvarlighet:**", "**Källa:**", "**Så rättar du:**"]],
  ] as const)("is explained in %s as in English", (language, labels) => {
    const text = page(id, `explain.${language}.md`);
    const english = introduction(id);
    const englishLabels = ["**Severity:**", "**Source:**", "**How to fix:**"];
    expect(labels.filter((label) => text.includes(label))).toEqual(
      labels.filter((_, index) => english.includes(englishLabels[index] ?? "")),
    );
    expect(facts(text)).toEqual(facts(english));
    expect(text.length).toBeGreaterThan(english.length / 2);
    expect(text, "no heading and no example").not.toMatch(/^#|^```/m);
  });
});

describe.each(languages)("explain --lang %s", (language) => {
  test("tells of everything that a finding can name, without a word of another language's labels", async () => {
    const foreign = { en: /Vakavuus|Källa:/, fi: /Severity|How to fix|Källa:/, sv: /Severity|How to fix|Lähde:/ }[
      language
    ];
    const ids = [
      ...ruleIds,
      ...Object.keys(structureChecks),
      ...Object.keys(releaseChecks),
      ...regulation.requirements.map((requirement) => requirement.id),
    ];
    for (const id of ids) {
      let stdout = "";
      const exitCode = await main({
        argv: ["explain", id, "--lang", language],
        env: {},
        machine: { cwd: "/", host: memoryHost() },
        stderr: { write: () => undefined },
        stdout: { write: (text) => (stdout += text) },
      });
      expect(exitCode, id).toBe(0);
      expect(stdout, id).toContain(id);
      expect(stdout, id).not.toMatch(foreign);
    }
  });
});
