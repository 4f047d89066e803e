import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { formats } from "./formats.js";
import { describeSchemaError } from "./schema-messages.js";
import { schemas } from "./schemas.generated.js";
import type {
  ActionTable,
  Baseline,
  MonitoringReport,
  Outline,
  RiskTable,
  SectionFrontMatter,
  Translation,
  Unit,
  Workspace,
} from "../plan/file-types.generated.js";
import type { YamlDocument } from "../plan/yaml-document.js";
import type { Report } from "../text/diagnostic.js";

/** The kinds of data files, by the name of their schema. */
export interface FileTypes {
  readonly omavalvonta: Workspace;
  readonly unit: Unit;
  readonly section: SectionFrontMatter;
  readonly risks: RiskTable;
  readonly actions: ActionTable;
  readonly report: MonitoringReport;
  readonly outline: Outline;
  readonly baseline: Baseline;
  readonly translation: Translation;
}

let compiler: Ajv2020 | undefined;
const compiled = new Map<string, ValidateFunction>();

/**
 * Says whether a document has the form of its kind. When it has not, what is wrong is reported in plain words at the right key
 * or value, and `conforms` is false.
 */
export function checkForm<Kind extends keyof FileTypes>(
  kind: Kind,
  document: YamlDocument,
  unit: string | undefined,
  report: Report,
): document is YamlDocument<FileTypes[Kind]> {
  const validate = validatorFor(kind);
  if (validate(document.data)) return true;
  const errors = validate.errors ?? [];
  const seen = new Set<string>();
  for (const error of errors) {
    const diagnostic = describeSchemaError(error, document, unit, errors);
    if (diagnostic === undefined) continue;
    const key = `${diagnostic.rule} ${diagnostic.span.start} ${diagnostic.message.en}`;
    if (!seen.has(key)) report(diagnostic);
    seen.add(key);
  }
  return false;
}

function validatorFor(kind: keyof FileTypes): ValidateFunction {
  const known = compiled.get(kind);
  if (known !== undefined) return known;
  compiler ??= makeCompiler();
  const validate = compiler.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`no schema for ${kind}`);
  compiled.set(kind, validate);
  return validate;
}

function makeCompiler(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    // The schemas are checked by the tests; checking them at every start would take longer than all that they check.
    validateSchema: false,
    verbose: true,
  });
  ajv.addVocabulary(["enumDescriptions", "tsType"]);
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, { type: "string", validate: format.test });
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return ajv;
}
