import { ruleIds, unconditionalRuleIds } from "./run.js";
import type { Suppression } from "../prose/suppressions.js";
import { CoveredFindings } from "./covered-findings.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import { structureChecks } from "../plan/structure-checks.js";
import type { Diagnostic, Report } from "../text/diagnostic.js";
import type { Localized } from "../text/language.js";
import { suggest } from "../text/suggest.js";

/** A suppression and whether a finding stood where it looks. */
export interface SuppressionUse {
  readonly suppression: Suppression;
  readonly isUsed: boolean;
}

/**
 * Marks the findings that the plan's authors let stand with their reason, and says what is wrong with a suppression as such: no reason,
 * no rule of that name, or a rule that nobody can turn off.
 */
export function suppress(
  all: readonly Suppression[],
  unit: string,
  findings: readonly Diagnostic[],
  report: Report,
): { readonly findings: readonly Diagnostic[]; readonly uses: readonly SuppressionUse[] } {
  if (all.length === 0) return { findings, uses: [] };
  const sound = all.filter((suppression) => isSound(suppression, unit, report));
  const groups = new Map(sound.map((suppression) => [groupOf(suppression), new CoveredFindings()]));
  for (const finding of findings) groups.get(groupOf(finding))?.add(finding);
  const uses = sound.map((suppression) => ({
    isUsed: groups.get(groupOf(suppression))?.cover(suppression.covers, suppression.reason) ?? false,
    suppression,
  }));
  const marked = findings.map((finding) => {
    const justification = groups.get(groupOf(finding))?.reasonFor(finding);
    return justification === undefined ? finding : { ...finding, justification };
  });
  return { findings: marked, uses };
}

function groupOf({ rule, source }: Suppression | Diagnostic): string {
  return `${rule}\0${source.path}`;
}

function isSound(suppression: Suppression, unit: string, report: Report): boolean {
  const { reason, rule, source, span } = suppression;
  if (rule === "") report(structureError("suppression-incomplete", source, span, noRule, { unit }));
  else if (unconditionalRuleIds.includes(rule))
    report(structureError("suppression-impossible", source, span, impossible(rule), { unit }));
  else if (!ruleIds.includes(rule)) report(structureError("unknown-rule", source, span, unknown(rule), { unit }));
  else if (reason === "") report(structureError("suppression-incomplete", source, span, noReason(rule), { unit }));
  else return true;
  return false;
}

/** What to say of a suppression where nothing is left to suppress: it would hide the next fault that somebody makes there. */
export function unusedSuppression({ rule, source, span }: Suppression): Diagnostic {
  return {
    ...structureError("suppression-unused", source, span, {
      en: `The rule “${rule}” finds nothing here, so nothing needs to be allowed. Remove the line.`,
      fi: `Sääntö ”${rule}” ei löydä tästä mitään, joten mitään ei tarvitse sallia. Poista rivi.`,
      sv: `Regeln ”${rule}” hittar inget här, så inget behöver tillåtas. Ta bort raden.`,
    }),
    severity: "warning",
  };
}

const noRule: Localized = {
  en: "Say which rule's finding is allowed here and why: ::allow[reason]{rule=outdated-term} in text, # omavalvonta-allow outdated-term: reason in YAML.",
  fi: "Kerro, minkä säännön havainto tässä sallitaan ja miksi: tekstissä ::allow[perustelu]{rule=outdated-term}, YAML-tiedostossa # omavalvonta-allow outdated-term: perustelu.",
  sv: "Ange vilken regels anmärkning som tillåts här och varför: i text ::allow[motivering]{rule=outdated-term}, i YAML # omavalvonta-allow outdated-term: motivering.",
};

function noReason(rule: string): Localized {
  return {
    en: `Say why the finding of “${rule}” is acceptable here: ::allow[reason]{rule=${rule}} in text, # omavalvonta-allow ${rule}: reason in YAML.`,
    fi: `Perustele, miksi säännön ”${rule}” havainto on tässä paikallaan: tekstissä ::allow[perustelu]{rule=${rule}}, YAML-tiedostossa # omavalvonta-allow ${rule}: perustelu.`,
    sv: `Motivera varför det som regeln ”${rule}” anmärker på är rätt här: i text ::allow[motivering]{rule=${rule}}, i YAML # omavalvonta-allow ${rule}: motivering.`,
  };
}

function impossible(rule: string): Localized {
  return {
    en: `A finding of “${rule}” can never be allowed. Remove this line and what the rule found.`,
    fi: `Säännön ”${rule}” havaintoa ei voi sallia missään. Poista tämä rivi ja se, minkä sääntö löytää.`,
    sv: `Det som regeln ”${rule}” hittar kan inte tillåtas någonstans. Ta bort raden, och det som regeln hittar.`,
  };
}

function unknown(rule: string): Localized {
  if (rule in structureChecks) {
    return {
      en: `“${rule}” cannot be allowed, because the plan cannot be read until the error is fixed. Fix the error and remove this line.`,
      fi: `”${rule}” koskee tiedostojen muotoa: suunnitelmaa ei voi muuten lukea, joten sitä ei voi sallia. Korjaa virhe ja poista tämä rivi.`,
      sv: `”${rule}” gäller filernas form: planen kan inte läsas annars, så det kan inte tillåtas. Rätta felet och ta bort raden.`,
    };
  }
  return concatLocalized(
    {
      en: `There is no rule “${rule}”. Correct the id, or remove the line.`,
      fi: `Sääntöä ”${rule}” ei ole. Korjaa tunniste tai poista rivi.`,
      sv: `Regeln ”${rule}” finns inte. Rätta id:t eller ta bort raden.`,
    },
    didYouMean(suggest(rule, ruleIds)),
  );
}
