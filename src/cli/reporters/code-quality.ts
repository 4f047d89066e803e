import { fingerprint } from "./sarif.js";
import type { Diagnostic, Severity } from "../../text/diagnostic.js";
import type { Language } from "../../text/language.js";
import { positionAt } from "../../text/source.js";

const severities: Readonly<Record<Severity, string>> = { error: "major", info: "info", warning: "minor" };

/** GitLab's Code Quality report. Paths are relative to `prefix`, the workspace in the repository. Fingerprints of equal findings are told apart by their order. */
export function codeQualityReport(diagnostics: readonly Diagnostic[], prefix: string, language: Language): string {
  const seen = new Map<string, number>();
  const issues = diagnostics.map((diagnostic) => {
    const { message, rule, severity, source, span } = diagnostic;
    const base = fingerprint(diagnostic);
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return {
      check_name: rule,
      description: message[language],
      fingerprint: count === 0 ? base : `${base}-${count + 1}`,
      location: {
        lines: { begin: positionAt(source, span.start).line, end: positionAt(source, span.end).line },
        path: `${prefix}${source.path}`,
      },
      severity: severities[severity],
    };
  });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
