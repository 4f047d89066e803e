import { readFileSync, readdirSync } from "node:fs";
import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { withoutEditorKeys } from "./schemas-module.js";
import { annotations } from "../validate/annotations.js";
import { formats } from "../validate/formats.js";

const equal = 'require("ajv/dist/runtime/equal").default';

/** What a test notes of an error, for whoever asks it what is wrong; nobody does, and it makes the half of the code. */
const notedError = /(?<=\.errors = )\[\{instancePath.*?\}\];/g;

/** How the library finds a text that stands twice in a list: it compares each with each. All lists that are asked for it are of texts. */
const compareAll =
  /let (i\d+) = (\w+)\.length;let j\d+;if\(\1 > 1\)\{outer\d+:for\(;\1--;\)\{for\(j\d+ = \1; j\d+--;\)\{if\(func\d+\(\w+\[\1\], \w+\[j\d+\]\)\)\{(validate\d+\.errors = \[0\];return false;)break outer\d+;\}\}\}\}/g;

/**
 * `src/validate/validators.generated.ts`: a function for each schema of a file that says whether data has its form, compiled ahead.
 * What is wrong with data that has not, the schemas themselves tell.
 */
export function validatorsModule(folder: string, kinds: readonly string[]): string {
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    code: { esm: true, formats: _`formats`, optimize: 2, source: true },
    messages: false,
    strict: true,
  });
  ajv.addVocabulary([...annotations]);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format.test);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".schema.json"))) {
    const schema: unknown = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"), (__, value: unknown) =>
      withoutEditorKeys(value),
    );
    ajv.addSchema(withoutWords(schema) as object);
  }
  const names = Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json`]));
  const code = standalone
    .default(ajv, names)
    .replaceAll(equal, "equal")
    .replaceAll(notedError, "[0];")
    .replaceAll(compareAll, "if(new Set($2).size !== $2.length){$3}");
  if (/\brequire\(/.test(code)) throw new Error("the compiled schemas ask for a part of ajv that nobody expected");
  return [
    "// @ts-nocheck -- compiled from the schemas; its one export is typed where it is used.",
    "// Made by `npm run generate` from schemas/*.schema.json; do not edit.",
    'import * as equalModule from "ajv/dist/runtime/equal.js";',
    'import { formatTests as formats } from "./formats.js";',
    // Loaders differ in how they wrap a module of the older kind.
    "const equal = equalModule.default.default ?? equalModule.default;",
    code.replace(/^"use strict";/, "").replaceAll(/;(?=(?:const|function|export) )/g, ";\n"),
    "",
  ].join("\n");
}

/** What a schema says to people only. Below `properties` the same words are keys of a file. */
function withoutWords(schema: unknown, isMap = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutWords(item));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => isMap || !isWord(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      withoutWords(value, !isMap && (key === "properties" || key === "$defs" || key === "dependentRequired")),
    ]),
  );
}

function isWord(key: string): boolean {
  return ["title", "description", "examples", ...annotations].includes(key);
}
