import type { Diagnostic, Severity } from "../../text/diagnostic.js";

export interface LintSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly units: number;
  /** Findings that their authors let stand with a reason; they are in no other number. */
  readonly suppressed: number;
  /** Findings that the baseline knows; they are in no other number. */
  readonly baselined: number;
}

export function summarize(
  diagnostics: readonly Diagnostic[],
  units: number,
  set: { readonly known: number; readonly suppressed: number } = { known: 0, suppressed: 0 },
): LintSummary {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    errors: count("error"),
    baselined: set.known,
    infos: count("info"),
    suppressed: set.suppressed,
    units,
    warnings: count("warning"),
  };
}
