import type { LintSummary } from "./summary.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { harmlessJson } from "../../text/harmless.js";
import type { Language } from "../../text/language.js";
import { positionAt } from "../../text/source.js";

/** Findings for programs: format version 1 of the public contract. Lines and columns are 1-based. */
export function jsonReport(diagnostics: readonly Diagnostic[], summary: LintSummary, language: Language): string {
  const { baselined, errors, warnings, infos, suppressed, units } = summary;
  const body = {
    version: 1,
    summary: { errors, warnings, infos, suppressed, baselined, units },
    diagnostics: diagnostics.map((diagnostic) => toJson(diagnostic, language)),
  };
  return `${harmlessJson(body, 2)}\n`;
}

function toJson(diagnostic: Diagnostic, language: Language): object {
  const { source, span } = diagnostic;
  const start = positionAt(source, span.start);
  const end = positionAt(source, span.end);
  return {
    rule: diagnostic.rule,
    kind: diagnostic.kind,
    severity: diagnostic.severity,
    file: source.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: diagnostic.message[language],
    unit: diagnostic.unit ?? null,
    requirement: diagnostic.requirement ?? null,
    source: diagnostic.basis?.[language] ?? null,
    related: (diagnostic.related ?? []).map((related) => {
      const at = positionAt(related.source, related.span.start);
      return { file: related.source.path, line: at.line, column: at.column, message: related.message[language] };
    }),
    fixable: diagnostic.fix !== undefined,
  };
}
