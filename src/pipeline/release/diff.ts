import { lint, type LintedWorkspace } from "../lint/lint.js";
import { findVersion } from "./redact.js";
import { releasedPlan, workingPlan } from "../versions/released-text.js";
import { keysOf } from "../versions/signing-keys.js";
import { soundArchive } from "../versions/unit-versions.js";
import { comparePlans, type ComparedPlan } from "../../compare/compare-plans.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import type { Changes } from "../../plan/file-types.generated.js";
import { Failure } from "../../text/failure.js";
import type { Archive, Version } from "../../versions/archive.js";

export interface DiffOptions {
  readonly unit: string;
  /** A version's name or folder; the newest one that can be compared when undefined. */
  readonly from: string | undefined;
  /** A version's name or folder; the working files when undefined. */
  readonly to: string | undefined;
  readonly today: string;
}

export type DiffResult =
  | { readonly kind: "compared"; readonly changes: Changes }
  /** The working files cannot be read as a plan. */
  | { readonly kind: "unreadable"; readonly lint: LintedWorkspace };

/**
 * What changed from one version of a plan to another, or to the working files. Errors of rules in these do not matter.
 * @throws Failure when a version does not exist or cannot be compared
 */
export async function diff(host: Host, root: Root, options: DiffOptions): Promise<DiffResult> {
  const { today, unit } = options;
  const archive = soundArchive(host, root, unit, keysOf(host, root));
  const from =
    options.from === undefined ? newest(host, archive) : planOf(host, archive, findVersion(archive, options.from));
  if (options.to !== undefined)
    return { changes: comparePlans(from, planOf(host, archive, findVersion(archive, options.to))), kind: "compared" };
  const result = await lint(host, root, { draft: true, today, units: new Set([unit]) });
  const [plan] = result.plans;
  return plan === undefined
    ? { kind: "unreadable", lint: result }
    : { changes: comparePlans(from, workingPlan(host, root, plan)), kind: "compared" };
}

function newest(host: Host, archive: Archive): ComparedPlan {
  for (const version of archive.versions.toReversed()) {
    const plan = releasedPlan(host, archive, version);
    if (plan !== undefined) return plan;
  }
  throw new Failure(
    {
      en: "No version has been released that could be compared.",
      fi: "Yhtään vertailtavaa versiota ei ole julkaistu.",
      sv: "Ingen version som kan jämföras har publicerats.",
    },
    {
      en: `Release the first one: omavalvonta release ${archive.place.unit}`,
      fi: `Julkaise ensimmäinen: omavalvonta release ${archive.place.unit}`,
      sv: `Publicera den första: omavalvonta release ${archive.place.unit}`,
    },
  );
}

function planOf(host: Host, archive: Archive, version: Version): ComparedPlan {
  const plan = releasedPlan(host, archive, version);
  if (plan !== undefined) return plan;
  const name = version.manifest.version;
  throw version.redaction === undefined
    ? new Failure(
        {
          en: `Version ${name} is an adopted PDF, so it has no text to compare.`,
          fi: `Versio ${name} on mukaan otettu PDF-tiedosto, jossa ei ole vertailtavaa tekstiä.`,
          sv: `Version ${name} är en PDF-fil som har tagits med; den har ingen text att jämföra.`,
        },
        anotherVersion,
      )
    : new Failure(
        {
          en: `The content of version ${name} has been removed.`,
          fi: `Version ${name} sisältö on poistettu.`,
          sv: `Innehållet i version ${name} har tagits bort.`,
        },
        anotherVersion,
      );
}

const anotherVersion = { en: "Name another version.", fi: "Anna toinen versio.", sv: "Ange en annan version." };
