import { createRequire } from "node:module";
import type * as ajvLibrary from "ajv/dist/2020.js";
import type { Ajv2020, ErrorObject, FuncKeywordDefinition, ValidateFunction } from "ajv/dist/2020.js";
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
    code: { process: appended },
    strict: true,
    // The schemas are checked by the tests; checking them at every start would take longer than all that they check.
    validateSchema: false,
    verbose: true,
  });
  ajv.addVocabulary([...annotations]);
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({ keyword: "uniqueItems", schemaType: "boolean", type: "array", validate: uniqueItems });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, { type: "string", validate: format.test });
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return ajv;
}

/** The library makes a new list of all errors for every part that has some, which takes long when there are many. */
function appended(code: string): string {
  return code.replaceAll(
    /vErrors\.concat\(([\w$.]+)\.errors\)/g,
    "($1.errors.forEach((error) => vErrors.push(error)), vErrors)",
  );
}

type Check = NonNullable<FuncKeywordDefinition["validate"]>;

/** As the library's own, which compares each item with each. Only lists of texts are asked for it. */
const uniqueItems: Check = (isAsked: boolean, items: readonly unknown[]): boolean => {
  const places = new Map<unknown, number>();
  let error: Partial<ErrorObject> | undefined;
  for (const [i, item] of items.entries()) {
    const j = places.get(item);
    if (j !== undefined) error = { keyword: "uniqueItems", message: "twice", params: { i, j } };
    places.set(item, i);
  }
  if (!isAsked || error === undefined) return true;
  uniqueItems.errors = [error];
  return false;
};
