import type { Diagnostic, Severity } from "../../text/diagnostic.js";

export interface LintSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly units: number;
}

export function summarize(diagnostics: readonly Diagnostic[], units: number): LintSummary {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count("error"), infos: count("info"), units, warnings: count("warning") };
}
