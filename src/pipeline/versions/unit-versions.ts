import type { DocumentGroup } from "../lint/lint-document.js";
import { notSound } from "./not-sound.js";
import { keysIn } from "./signing-keys.js";
import { changesTo, isSamePlan, otherDifferences, workingPlan } from "./released-text.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import { summaryText } from "../../plan/change-summary.js";
import type { Workspace } from "../../plan/file-types.generated.js";
import { formatDate } from "../../plan/dates.js";
import type { ReleaseCheck } from "../../plan/release-checks.js";
import type { ValidPlan } from "../../plan/resolved.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import type { Language, Localized } from "../../text/language.js";
import { unitArchive, type Archive, type Version } from "../../versions/archive.js";
import type { PublicKeys } from "../../versions/signatures.js";
import { verifyArchive } from "../../versions/verify-archive.js";

/** What a unit has released, and how the plan of the working files stands to it. */
export interface UnitVersions {
  readonly archive: Archive;
  /** The released version that says what the working files say. */
  readonly matchingVersion: Version | undefined;
  /** What keeps the plan from being published, or should be known. */
  readonly findings: readonly Diagnostic[];
}

/**
 * Looks at a unit's versions before its plan is built; undefined when there are none.
 * @throws Failure when they are not as they were released
 */
export function unitVersions(
  host: Host,
  root: Root,
  group: DocumentGroup,
  workspace: Workspace,
): UnitVersions | undefined {
  const [plan] = group;
  const archive = soundArchive(host, root, plan.slug, keysIn(workspace));
  const newest = archive.versions.at(-1);
  if (newest === undefined) return undefined;
  const { version } = plan.unit.plan;
  const named = archive.versions.findLast(({ manifest }) => manifest.version === version);
  if (named === undefined) return { archive, findings: [notReleased(plan)], matchingVersion: undefined };
  const isTwin = named === newest && isSamePlan(host, root, archive, named, group, workspace);
  return isTwin
    ? { archive, findings: [], matchingVersion: named }
    : { archive, findings: [notRaised(host, root, archive, named, plan)], matchingVersion: undefined };
}

/** A unit's versions, every byte of which `verify` would accept. @throws Failure when it would not */
export function soundArchive(host: Host, root: Root, unit: string, keys: PublicKeys): Archive {
  const { archive, problems } = verifyArchive(host.files, unitArchive(root.path, unit), keys);
  const [problem] = problems;
  if (problem !== undefined) throw notSound(unit, problem);
  return archive;
}

function finding(
  rule: ReleaseCheck,
  severity: Diagnostic["severity"],
  plan: ValidPlan,
  pointer: readonly string[],
  message: Localized,
): Diagnostic {
  const { facts, slug } = plan;
  return {
    kind: "rule",
    message,
    rule,
    severity,
    source: facts.source,
    span: facts.at(pointer, pointer.length > 1 ? "value" : "key"),
    unit: slug,
  };
}

/** The error of a plan that cannot be released before it has what a version needs. */
export function notReady(plan: ValidPlan): Diagnostic | undefined {
  const { approved, date, version } = plan.unit.plan;
  const missing = [
    version === undefined ? "version" : undefined,
    date === undefined ? "date" : undefined,
    approved === undefined ? "approved" : undefined,
  ].filter((key) => key !== undefined);
  if (missing.length === 0) return undefined;
  const keys = missing.map((key) => `plan.${key}`).join(", ");
  return finding("plan-not-ready", "error", plan, ["plan"], {
    en: `A plan is released with its version, its date and its approval. Missing here: ${keys}.`,
    fi: `Julkaistavalla suunnitelmalla on oltava versio, päiväys ja hyväksyntä. Tästä puuttuu: ${keys}.`,
    sv: `En plan publiceras med version, datum och godkännande. Här saknas: ${keys}.`,
  });
}

/** The error of a plan whose version has been released with other content. */
export function notRaised(host: Host, root: Root, archive: Archive, named: Version, plan: ValidPlan): Diagnostic {
  const { manifest } = named;
  const { date, folder, version } = manifest;
  const changes = changesTo(host, archive, workingPlan(host, root, plan), (candidate) => candidate === named);
  const others = otherDifferences(host, root, archive, named, plan);
  const what = (language: Language): string => {
    const titles = changes.sections.slice(0, 5).map(({ number, title }) => number ?? title);
    const more = changes.sections.length > titles.length ? ", …" : "";
    const inText =
      titles.length === 0 ? [] : [`${summaryText(changes.summary, language)}: ${titles.join(", ")}${more}`];
    const all = [...inText, ...others];
    return all.length === 0 ? "" : ` (${all.join("; ")})`;
  };
  const [en, fi, sv] = [what("en"), what("fi"), what("sv")];
  return finding("version-not-raised", "error", plan, ["plan", "version"], {
    en: `Version ${version} was released with the date ${formatDate(date, "en")} (versions/${folder}), and this plan is not the same${en}. Raise the version: give plan.version a new name, and renew the date and the approval.`,
    fi: `Versio ${version} on julkaistu päiväyksellä ${formatDate(date, "fi")} (versions/${folder}), eikä tämä suunnitelma ole sama${fi}. Nosta versiota: anna kohdalle plan.version uusi nimi ja uusi päiväys ja hyväksyntä.`,
    sv: `Version ${version} publicerades med datumet ${formatDate(date, "sv")} (versions/${folder}), och den här planen är inte densamma${sv}. Höj versionen: ge plan.version ett nytt namn och förnya datum och godkännande.`,
  });
}

function notReleased(plan: ValidPlan): Diagnostic {
  const { version } = plan.unit.plan;
  const name = version ?? "–";
  return finding("version-not-released", "warning", plan, version === undefined ? ["plan"] : ["plan", "version"], {
    en: `Version ${name} is built, but has not been frozen. Release it with “omavalvonta release ${plan.slug}”, so that you can show later what it said.`,
    fi: `Versio ${name} kootaan sivustolle, mutta sitä ei ole jäädytetty. Julkaise se komennolla ”omavalvonta release ${plan.slug}”, jotta sen sisältö voidaan osoittaa myöhemmin.`,
    sv: `Version ${name} byggs men är inte fryst. Publicera den med ”omavalvonta release ${plan.slug}”, så att du senare kan visa vad den sade.`,
  });
}
