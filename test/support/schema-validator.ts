import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { formats } from "../../src/validate/formats.js";

/** Says what is wrong with data by a schema of the product, by its file name without `.schema.json`; the empty text when nothing is. */
export function schemaValidator(): (schema: string, data: unknown) => string {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true });
  ajv.addVocabulary(["enumDescriptions", "tsType"]);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, { type: "string", validate: format.test });
  for (const file of readdirSync("schemas").filter((name) => name.endsWith(".schema.json")))
    ajv.addSchema(JSON.parse(readFileSync(join("schemas", file), "utf8")) as object);
  return (schema, data) => (ajv.validate(`${schema}.schema.json`, data) ? "" : JSON.stringify(ajv.errors));
}
