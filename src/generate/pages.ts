import { readFileSync } from "node:fs";
import type { Basis, RegulationData, When } from "../regulation/data.js";
import { releaseChecks } from "../plan/release-checks.js";
import { structureChecks } from "../plan/structure-checks.js";

/** `docs/requirements.md`: the catalogue as a page. */
export function requirementsPage(regulation: RegulationData): string {
  const rows = regulation.requirements.map(
    (item) =>
      `| ${item.row} | \`${item.id}\` | ${item.title.fi} / ${item.title.sv} | ${item.describe.fi} | ${whenText(item.when)} | ${item.source.map(basisWords).join("; ")} |`,
  );
  return [
    "# Requirements",
    "",
    "<!-- Made by `npm run generate` from schemas/regulation/; do not edit. -->",
    "",
    "What a self-monitoring plan has to describe, with the source of each demand and how well the source is known:",
    "**L** = statute read word for word, **H** = heading of määräys 1/2024, **P** = its wording inferred from published plans,",
    "**T** = the template of the Centre for Client and Patient Safety (not binding in itself), **M** = from memory, unverified.",
    "The text of the määräys itself was not at hand when this was written. This is not legal advice.",
    "",
    "| row | id | title | what must be described | applies | source |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "## What must not be published",
    "",
    "| row | id | title | what | source |",
    "| --- | --- | --- | --- | --- |",
    ...regulation.forbidden.map(
      (item) =>
        `| ${item.row} | \`${item.id}\` | ${item.title.fi} / ${item.title.sv} | ${item.describe.fi} | ${item.source.map(basisWords).join("; ")} |`,
    ),
    "",
  ].join("\n");
}

function whenText(when: When): string {
  return when === "always" ? "always" : when.join(" or ");
}

function basisWords(basis: Basis): string {
  const where = [basis.act, basis.section, basis.heading, basis.note].filter((part) => part !== undefined).join(" ");
  return `${basis.kind} ${where} [${basis.reliability}]`.replace("  ", " ");
}

/** `docs/rules.md`: every rule's own page one after the other, and the structural checks. */
export async function rulesPage(folders: readonly string[]): Promise<string> {
  const pages = await Promise.all(folders.map((folder) => readFileSync(`src/rules/${folder}/rule.md`, "utf8").trim()));
  return [
    "# Rules",
    "",
    "<!-- Made by `npm run generate` from src/rules/*/rule.md and src/plan/structure.ts; do not edit. -->",
    "",
    "Rules can be given another severity in `omavalvonta.yaml` (`rules: {rule-id: off | info | warning | error}`).",
    "A finding of a rule keeps the plan from being published; `build --draft` shows it as a draft. This is not legal advice.",
    "",
    ...pages.map((page) => `${oneLevelDown(page)}\n`),
    "## Structural checks",
    "",
    "They are always errors and cannot be turned off: without them the plan cannot be read as one.",
    "",
    "| id | what it finds |",
    "| --- | --- |",
    ...Object.entries(structureChecks).map(([id, title]) => `| \`${id}\` | ${title.en} |`),
    "",
    "## Checks of released versions",
    "",
    "`release` and `build` make them; they cannot be turned off.",
    "",
    "| id | what it finds |",
    "| --- | --- |",
    ...Object.entries(releaseChecks).map(([id, title]) => `| \`${id}\` | ${title.en} |`),
    "",
  ].join("\n");
}

/** A page's headings one level deeper; what looks like one in an example stays. */
function oneLevelDown(page: string): string {
  const parts = page.split(/(^```.*?^```$)/ms);
  return parts.map((part, index) => (index % 2 === 0 ? part.replaceAll(/^#/gm, "##") : part)).join("");
}
