import { readFileSync, readdirSync } from "node:fs";

/** `src/validate/schemas.generated.ts`: the JSON Schemas as constants, by file name without `.schema.json`. */
export function schemasModule(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".schema.json"))
    .toSorted();
  const entries = files.map((file) => {
    const schema: unknown = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
    return `  ${JSON.stringify(file.replace(".schema.json", ""))}: ${JSON.stringify(schema)},`;
  });
  return [
    "// Made by `npm run generate` from schemas/*.schema.json; do not edit.",
    "export const schemas = {",
    ...entries,
    "} as const;",
    "",
  ].join("\n");
}
