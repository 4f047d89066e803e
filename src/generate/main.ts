import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { load } from "js-yaml";
import { catalogueModule } from "./catalogue-module.js";
import { commandPage } from "./command-page.js";
import { validatorsModule } from "./validators-module.js";
import { formatsPage } from "./formats-page.js";
import { listsSchema } from "./lists-schema.js";
import { fileTypesModule, readKinds } from "./file-types-module.js";
import { requirementsPage, rulesPage } from "./pages.js";
import { factPages } from "./rule-facts.js";
import { rulesModule } from "./rules-module.js";
import { schemasModule } from "./schemas-module.js";
import type { RegulationData } from "../regulation/data.js";
import type { Rule } from "../rules/rule.js";

/**
 * Writes everything in the repository that is made from something else in it; run from the project's root.
 * With `--check` nothing is written: files that would change are named, and the exit code is 1.
 */
const isCheck = process.argv.includes("--check");
const stale: string[] = [];

function emit(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  if (isCheck) stale.push(path);
  else writeFileSync(path, text);
}

const read = (path: string): unknown => load(readFileSync(`schemas/regulation/${path}`, "utf8"));

const regulation = {
  ...(read("lists.yaml") as object),
  ...(read("requirements.yaml") as object),
  ...(read("roles.yaml") as object),
  ...(read("statutes.yaml") as object),
  ...(read("repealed-sections.yaml") as object),
  outlines: [read("outlines/aptk.yaml"), read("outlines/maarays.yaml")],
} as unknown as RegulationData;

const ruleFolders = readdirSync("src/rules", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted();
const rules = await Promise.all(
  ruleFolders.map(async (folder) => ((await import(`../rules/${folder}/rule.js`)) as { readonly rule: Rule }).rule),
);

emit("schemas/lists.schema.json", listsSchema(regulation, rules));
emit("src/regulation/catalogue.generated.ts", catalogueModule(regulation));
emit("src/plan/file-types.generated.ts", await fileTypesModule("schemas"));
emit("src/validate/schemas.generated.ts", schemasModule("schemas"));
emit("src/validate/validators.generated.ts", validatorsModule("schemas", readKinds));
emit("src/rules/registry.generated.ts", rulesModule(ruleFolders));
emit("docs/requirements.md", requirementsPage(regulation));
for (const [path, text] of factPages(rules)) emit(path, text);
emit("docs/rules.md", await rulesPage(ruleFolders));
emit("docs/formats.md", formatsPage("schemas"));
emit("docs/cli.md", commandPage());

if (stale.length > 0) {
  process.stderr.write(`Out of date; run npm run generate:\n${stale.map((path) => `  ${path}\n`).join("")}`);
  process.exitCode = 1;
}
