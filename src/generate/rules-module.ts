/** `src/rules/registry.generated.ts`: every folder of `src/rules` as a list; nobody lists a rule by hand. */
export function rulesModule(folders: readonly string[]): string {
  const name = (folder: string): string => folder.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    "// Made by `npm run generate` from the folders of src/rules/; do not edit.",
    ...folders.map((folder) => `import { rule as ${name(folder)} } from "./${folder}/rule.js";`),
    'import type { Rule } from "./rule.js";',
    "",
    `export const rules: readonly Rule[] = [${folders.map(name).join(", ")}];`,
    "",
  ].join("\n");
}
