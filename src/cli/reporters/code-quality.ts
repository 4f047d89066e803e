import { fingerprints } from "../../pipeline/lint/fingerprint.js";
import type { Diagnostic, Severity } from "../../text/diagnostic.js";
import { harmlessJson } from "../../text/harmless.js";
import type { Language } from "../../text/language.js";
import { positionAt } from "../../text/source.js";

const severities: Readonly<Record<Severity, string>> = { error: "major", info: "info", warning: "minor" };

/** GitLab's Code Quality report. Paths are relative to `prefix`, the workspace in the repository. */
export function codeQualityReport(diagnostics: readonly Diagnostic[], prefix: string, language: Language): string {
  const marks = fingerprints(diagnostics);
  const issues = diagnostics.map(({ message, rule, severity, source, span }, index) => {
    return {
      check_name: rule,
      description: message[language],
      fingerprint: marks[index] ?? "",
      location: {
        lines: { begin: positionAt(source, span.start).line, end: positionAt(source, span.end).line },
        path: `${prefix}${source.path}`,
      },
      severity: severities[severity],
    };
  });
  return `${harmlessJson(issues, 2)}\n`;
}
