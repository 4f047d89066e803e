import { unitHasCommonText } from "../../rules/run.js";
import { type Diagnostic, type Related } from "../../text/diagnostic.js";
import { compareDiagnostics } from "../../text/compare-diagnostics.js";

/**
 * Sorts findings and joins those that several units have in the same common text. When all units have it, the text itself is at
 * fault and no unit is named; when one has, that unit is; when some have, they are its related places.
 */
export function dedupeShared(diagnostics: readonly Diagnostic[], unitCount: number): readonly Diagnostic[] {
  const merged = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { justification, source, span, rule, message, unit } = diagnostic;
    const isShared = isCommon(diagnostic);
    const key = [rule, source.path, span.start, span.end, message.en, isShared ? "" : unit, justification].join("\0");
    const group = merged.get(key);
    if (group === undefined) merged.set(key, [diagnostic]);
    else if (isShared && group.every((other) => other.unit !== unit)) group.push(diagnostic);
  }
  return [...merged.values()].flatMap((group) => join(group, unitCount)).toSorted(compareDiagnostics);
}

function join(group: readonly Diagnostic[], unitCount: number): readonly Diagnostic[] {
  const [first] = group;
  if (first === undefined || !isCommon(first)) return group;
  const related = eachOnce(group.flatMap((diagnostic) => diagnostic.related ?? []));
  const { related: _related, unit: _unit, ...rest } = first;
  if (group.length === unitCount) return [withRelated(rest, related.filter(isNoUnit))];
  return group.length === 1 ? [withRelated(first, related.filter(isNoUnit))] : [withRelated(rest, related)];
}

function isCommon({ source }: Diagnostic): boolean {
  return !source.path.startsWith("units/");
}

function isNoUnit({ message }: Related): boolean {
  return message.en !== unitHasCommonText.en;
}

/** Units whose common text is the same have the same related places in it. */
function eachOnce(all: readonly Related[]): readonly Related[] {
  const seen = new Set<string>();
  return all.filter(({ message, source, span }) => {
    const place = [source.path, span.start, message.en].join("\0");
    return !seen.has(place) && seen.add(place);
  });
}

function withRelated(diagnostic: Diagnostic, related: readonly Related[]): Diagnostic {
  const { related: _related, ...rest } = diagnostic;
  return related.length === 0 ? rest : { ...rest, related };
}
