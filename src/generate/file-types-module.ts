import { readFileSync } from "node:fs";
import { compile, type JSONSchema } from "json-schema-to-typescript";

/** The schemas of the files that people write and the program reads, by name. */
export const readKinds = [
  "omavalvonta",
  "unit",
  "section",
  "risks",
  "actions",
  "report",
  "outline",
  "baseline",
  "translation",
] as const;

/** Those and the schemas of the files that the program makes. */
const fileKinds = [...readKinds, "plan", "manifest", "redaction", "changes"] as const;

/** `src/plan/file-types.generated.ts`: the types of the files that people write, from their schemas. */
export async function fileTypesModule(folder: string): Promise<string> {
  // Types that schemas name by `tsType` have to be declared beside them.
  const named = ["translations", "office"].map((name) => [name, { $ref: `common.schema.json#/$defs/${name}` }]);
  const properties = Object.fromEntries([
    ...named,
    ...fileKinds.map((root) => [root, { $ref: `${root}.schema.json` }]),
  ]);
  const everything: JSONSchema = { additionalProperties: false, properties, title: "AllFiles", type: "object" };
  const types = await compile(everything, "AllFiles", {
    additionalProperties: false,
    bannerComment: "// Made by `npm run generate` from schemas/*.schema.json; do not edit.",
    cwd: `${folder}/`,
    declareExternallyReferenced: true,
    format: false,
    strictIndexSignatures: false,
    unreachableDefinitions: false,
    $refOptions: {
      resolve: { file: { order: 1, canRead: true, read: ({ url }: { url: string }) => readFileSync(url, "utf8") } },
    },
  });
  return types;
}
