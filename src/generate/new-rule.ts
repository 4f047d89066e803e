import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ruleFiles } from "./rule-template.js";
import { releaseChecks } from "../plan/release-checks.js";
import { structureChecks } from "../plan/structure-checks.js";
import { findRequirement } from "../regulation/regulation.js";

/** `npm run new:rule <id>`: the folder of a new rule; run from the project's root. */
const folder = "src/rules";

/** Why there can be no new rule with these arguments; undefined when there can. */
function refusal(id: string | undefined, others: readonly string[]): string | undefined {
  if (id === undefined || others.length > 0) return "Give one id, for example: npm run new:rule heading-too-long";
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))
    return `“${id}” cannot be a rule's id. Write at least two words in small letters a–z and digits, joined by hyphens: the thing, then the problem, such as heading-too-long.`;
  const owner = ownerOf(id);
  return owner === undefined ? undefined : `The id “${id}” is taken: ${owner} has it. Choose another.`;
}

/** `explain` finds rules, checks and requirements by their ids, so no two may have the same. */
function ownerOf(id: string): string | undefined {
  if (readdirSync(folder).includes(id)) return "a rule";
  if (id in structureChecks) return "a structural check";
  if (id in releaseChecks) return "a check of released versions";
  return findRequirement(id) === undefined ? undefined : "a requirement";
}

function create(id: string): void {
  mkdirSync(join(folder, id));
  for (const [name, text] of ruleFiles(id)) writeFileSync(join(folder, id, name), text);
  process.stdout.write(
    [
      `Created ${folder}/${id}/ with rule.ts, rule.md, explain.fi.md and explain.sv.md.`,
      "",
      "1. Replace every TODO. The tests fail as long as one is left.",
      "2. Run `npm run generate`. It registers the rule and writes its severity and source into its pages.",
      "3. Run `npx vitest run test/rules.test.ts test/explanations.test.ts`.",
      "",
    ].join("\n"),
  );
}

const [id, ...others] = process.argv.slice(2);
const why = refusal(id, others);
if (id !== undefined && why === undefined) create(id);
else {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}
