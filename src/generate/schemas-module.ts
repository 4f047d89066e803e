import { readFileSync, readdirSync } from "node:fs";

/**
 * `src/validate/schemas.generated.ts`: the JSON Schemas as constants, by file name without `.schema.json`. Keys that are named only
 * for editors are left out, as every one of them makes each start slower.
 */
export function schemasModule(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".schema.json"))
    .toSorted();
  const entries = files.map((file) => {
    const schema: unknown = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"), (_, value: unknown) =>
      withoutEditorKeys(value),
    );
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

/** An object schema without the properties that say no more than its `additionalProperties`. */
export function withoutEditorKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("properties" in value)) return value;
  const { additionalProperties, properties, ...rest } = value as {
    readonly additionalProperties?: { readonly $ref?: string } | boolean;
    readonly properties: Readonly<Record<string, { readonly $ref?: string }>>;
  };
  const ref = typeof additionalProperties === "object" ? additionalProperties.$ref : undefined;
  return ref !== undefined && Object.values(properties).every((inner) => inner.$ref === ref)
    ? { ...rest, additionalProperties }
    : value;
}
