import { createRequire } from "node:module";
import type * as ajvLibrary from "ajv/dist/2020.js";
import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import { annotations } from "./annotations.js";
import { formats } from "./formats.js";
import { schemas } from "./schemas.generated.js";

let compiler: Ajv2020 | undefined;
const compiled = new Map<string, ValidateFunction>();

/** The validator of a schema that tells every error. The library is loaded when there is the first error to tell. */
export function compiledForm(kind: string): ValidateFunction {
  const known = compiled.get(kind);
  if (known !== undefined) return known;
  compiler ??= makeCompiler();
  const validate = compiler.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`no schema for ${kind}`);
  compiled.set(kind, validate);
  return validate;
}

function makeCompiler(): Ajv2020 {
  const library = createRequire(import.meta.url)("ajv/dist/2020.js") as typeof ajvLibrary;
  const ajv = new library.Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    // The schemas are checked by the tests; checking them at every start would take longer than all that they check.
    validateSchema: false,
    verbose: true,
  });
  ajv.addVocabulary([...annotations]);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, { type: "string", validate: format.test });
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return ajv;
}
