import { codeQualityReport } from "./code-quality.js";
import { githubReport } from "./github.js";
import { jsonReport } from "./json.js";
import { junitReport } from "./junit.js";
import { prettyReport } from "./pretty.js";
import { sarifReport } from "./sarif.js";
import type { LintSummary } from "./summary.js";
import type { Paint } from "../terminal.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import type { Language } from "../../text/language.js";
import type { ReportFormat } from "../report-formats.js";

/** What a report is made of. */
export interface ReportInput {
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that their authors let stand, for the forms that record such. */
  readonly suppressed: readonly Diagnostic[];
  /** Findings that the baseline knows. */
  readonly known: readonly Diagnostic[];
  readonly summary: LintSummary;
  readonly language: Language;
  readonly version: string;
  /** From the repository's root to the workspace: empty, or ending in a slash. */
  readonly prefix: string;
  /** A rule's page in Markdown, by its id. */
  readonly introduction: (id: string) => string;
}

/** Findings in one of the formats. Only `pretty` is painted. */
export function renderReport(format: ReportFormat, input: ReportInput, paint: Paint): string {
  const { diagnostics, known, language, prefix, introduction, summary, suppressed, version } = input;
  switch (format) {
    case "pretty":
      return prettyReport(diagnostics, summary, language, paint);
    case "json":
      return jsonReport(diagnostics, summary, language);
    case "sarif":
      return sarifReport({ known, others: [...diagnostics, ...suppressed] }, version, language, introduction);
    case "github":
      return githubReport(diagnostics, prefix, language);
    case "junit":
      return junitReport(diagnostics, summary, language);
    case "codequality":
      return codeQualityReport(diagnostics, prefix, language);
  }
}
