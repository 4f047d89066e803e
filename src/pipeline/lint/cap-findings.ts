import { structureError } from "../../plan/structure.js";
import type { Diagnostic, Severity } from "../../text/diagnostic.js";
import { mostAlike } from "../../text/capped-report.js";
import type { Localized } from "../../text/language.js";

/**
 * Leaves out what is beyond the first thousand findings of a rule in a file, and says that there are more: with the weight of the heaviest,
 * in a finding that nothing can allow or leave for later. Keeps the order.
 */
export function capFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= mostAlike) return diagnostics;
  const groups = new Map<string, Group>();
  const kept: (Diagnostic | Group)[] = [];
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.rule}\0${diagnostic.source.path}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { count: 0, first: undefined, severity: diagnostic.severity }));
    group.count += 1;
    if (group.count <= mostAlike) kept.push(diagnostic);
    else if (group.first === undefined) {
      group.first = diagnostic;
      group.severity = diagnostic.severity;
      kept.push(group);
    } else if (weight[diagnostic.severity] > weight[group.severity]) group.severity = diagnostic.severity;
  }
  return kept.flatMap((one) => ("rule" in one ? one : (rest(one) ?? [])));
}

interface Group {
  count: number;
  /** The first that is left out. */
  first: Diagnostic | undefined;
  /** The heaviest that is left out. */
  severity: Severity;
}

const weight: Readonly<Record<Severity, number>> = { error: 2, info: 0, warning: 1 };

function rest({ first, severity }: Group): Diagnostic | undefined {
  if (first === undefined) return undefined;
  const { rule, source, span, unit } = first;
  const more = unit === undefined ? {} : { unit };
  return { ...structureError("too-many-findings", source, span, message(rule), more), severity };
}

function message(rule: string): Localized {
  return {
    en: `“${rule}” has more findings in this file than are shown. Fix the ones shown, then check again.`,
    fi: `Säännöllä ”${rule}” on tässä tiedostossa vielä muita havaintoja, joita ei näytetä. Korjaa näytetyt ja tarkista uudelleen.`,
    sv: `Regeln ”${rule}” har ytterligare anmärkningar i den här filen som inte visas. Rätta dem som visas och kontrollera på nytt.`,
  };
}
