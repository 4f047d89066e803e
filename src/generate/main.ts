import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { load } from "js-yaml";
import { catalogueModule } from "./catalogue-module.js";
import { commandPage } from "./command-page.js";
import { validatorsModule } from "./validators-module.js";
import { formatsPage } from "./formats-page.js";
import { listsSchema } from "./lists-schema.js";
import { fileTypesModule, readKinds } from "./file-types-module.js";
import { requirementsPage, rulesPage } from "./pages.js";
import { writeFacts } from "./rule-facts.js";
import { rulesModule } from "./rules-module.js";
import { schemasModule } from "./schemas-module.js";
import type { RegulationData } from "../regulation/data.js";
import type { Rule } from "../rules/rule.js";

/**
 * Writes everything in the repository that is made from something else in it; run from the project's root.
 * `npm run check` runs it again and compares.
 */
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

writeFileSync("schemas/lists.schema.json", listsSchema(regulation, rules));
writeFileSync("src/regulation/catalogue.generated.ts", catalogueModule(regulation));
writeFileSync("src/plan/file-types.generated.ts", await fileTypesModule("schemas"));
writeFileSync("src/validate/schemas.generated.ts", schemasModule("schemas"));
writeFileSync("src/validate/validators.generated.ts", validatorsModule("schemas", readKinds));
writeFileSync("src/rules/registry.generated.ts", rulesModule(ruleFolders));
writeFileSync("docs/requirements.md", requirementsPage(regulation));
writeFacts(rules);
writeFileSync("docs/rules.md", await rulesPage(ruleFolders));
writeFileSync("docs/formats.md", formatsPage("schemas"));
writeFileSync("docs/cli.md", commandPage());
