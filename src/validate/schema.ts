import { compiledForm } from "./compiled-schemas.js";
import * as validators from "./validators.generated.js";
import { describeSchemaError, mostTypesByPlace } from "./schema-messages.js";
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
import { structureError } from "../plan/structure.js";
import type { Diagnostic, Report } from "../text/diagnostic.js";

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
const tests: Readonly<Record<keyof FileTypes, (data: unknown) => boolean>> = validators;

/** Whether data has the form of its kind. */
export function hasForm(kind: keyof FileTypes, data: unknown): boolean {
  return tests[kind](data);
}

/**
 * Says whether a document has the form of its kind. When it has not, what is wrong is reported in plain words at the right key
 * or value, and `conforms` is false.
 */
export function checkSchema<Kind extends keyof FileTypes>(
  kind: Kind,
  document: YamlDocument,
  unit: string | undefined,
  report: Report,
): document is YamlDocument<FileTypes[Kind]> {
  if (hasForm(kind, document.data)) return true;
  const validate = compiledForm(kind);
  if (validate(document.data)) throw new Error(`two minds about the form of ${document.source.path}`);
  const errors = validate.errors ?? [];
  const mostTypes = mostTypesByPlace(errors);
  const seen = new Set<string>();
  for (const [index, error] of errors.entries()) {
    const diagnostic = describeSchemaError(error, document, unit, mostTypes);
    if (diagnostic === undefined) continue;
    if (seen.size === mostErrors) {
      report(andMore(diagnostic, errors.length - index));
      break;
    }
    const key = `${diagnostic.rule} ${diagnostic.span.start} ${diagnostic.message.en}`;
    if (!seen.has(key)) report(diagnostic);
    seen.add(key);
  }
  return false;
}

/** So many errors are told of one file: with more, it is another kind of file. */
const mostErrors = 100;

function andMore({ source, span, unit }: Diagnostic, count: number): Diagnostic {
  const message = {
    en: `The file has up to ${count} more errors of this kind from here on. Fix the ones shown, then check again. Is this the right file?`,
    fi: `Tästä eteenpäin tiedostossa on vielä enintään ${count} tällaista virhettä, joita ei näytetä. Korjaa näytetyt ja tarkista uudelleen. Onko tämä oikea tiedosto?`,
    sv: `Härifrån har filen ännu högst ${count} sådana fel som inte visas. Rätta dem som visas och kontrollera på nytt. Är det rätt fil?`,
  };
  return structureError("too-many-findings", source, span, message, unit === undefined ? {} : { unit });
}
