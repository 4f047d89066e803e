import { compareDiagnostics, type Diagnostic } from "../text/diagnostic.js";

/**
 * Sorts findings and joins those that several units have in the same common text: all units, or several, means that the
 * text itself is at fault; one of several means that the unit is, so it is named.
 */
export function mergeFindings(diagnostics: readonly Diagnostic[], unitCount: number): readonly Diagnostic[] {
  const merged = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { justification, source, span, rule, message } = diagnostic;
    const isShared = !source.path.startsWith("units/");
    const key = [
      rule,
      source.path,
      span.start,
      span.end,
      message.en,
      isShared ? "" : diagnostic.unit,
      justification,
    ].join("\0");
    const earlier = merged.get(key);
    if (earlier === undefined) merged.set(key, isShared && unitCount === 1 ? withoutUnit(diagnostic) : diagnostic);
    else if (isShared && earlier.unit !== diagnostic.unit) merged.set(key, withoutUnit(earlier));
  }
  return [...merged.values()].toSorted(compareDiagnostics);
}

function withoutUnit(diagnostic: Diagnostic): Diagnostic {
  const { unit: _unit, ...rest } = diagnostic;
  return rest;
}
