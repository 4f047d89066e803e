import { compiledForm } from "./compiled-forms.js";
import * as formTests from "./form-tests.generated.js";
import { describeSchemaError } from "./schema-messages.js";
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

/** Compiled ahead; they only say yes or no. */
const tests: Readonly<Record<keyof FileTypes, (data: unknown) => boolean>> = formTests;

/** Whether data has the form of its kind. */
export function hasForm(kind: keyof FileTypes, data: unknown): boolean {
  return tests[kind](data);
}

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
  if (hasForm(kind, document.data)) return true;
  const validate = compiledForm(kind);
  if (validate(document.data)) throw new Error(`two minds about the form of ${document.source.path}`);
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
