import type { ChangeSummary, Changes, Manifest, Redaction } from "../plan/file-types.generated.js";

/** A version as data: what `versions.json` tells of it. */
export interface VersionData {
  readonly manifest: Manifest;
  readonly redaction: Redaction | undefined;
  readonly changes: Changes | undefined;
  readonly note: string | undefined;
  readonly correctedBy: string | undefined;
  readonly isInForce: boolean;
  readonly pdf: string | undefined;
}

/**
 * `versions.json`: every released version, the newest first. Format version 1; described by `schemas/versions.schema.json`. Absent values are
 * absent keys; addresses are seen from the folder of the file.
 */
export function versionsJson(unit: string, versions: readonly VersionData[], head: string): string {
  const body = {
    format: 1,
    unit,
    head,
    versions: versions.map((version, index) => describe(version, versions[index - 1], versions[index + 1])),
  };
  return `${JSON.stringify(body, undefined, 1)}\n`;
}

function describe(version: VersionData, newer: VersionData | undefined, older: VersionData | undefined): object {
  const { changes, correctedBy, isInForce, manifest, pdf, redaction } = version;
  const { approval, corrects, date, digest, folder, kind, root } = manifest;
  const summary: ChangeSummary | undefined = changes?.from === undefined ? undefined : changes.summary;
  return {
    version: manifest.version,
    date,
    kind,
    address: `../${folder}/`,
    pdf: pdf === undefined ? undefined : `../${folder}/${pdf}`,
    inForce: isInForce,
    approved: approval,
    corrects,
    correctedBy,
    digest,
    root,
    predecessor: older === undefined ? undefined : `../${older.manifest.folder}/`,
    successor: newer === undefined ? undefined : `../${newer.manifest.folder}/`,
    note: version.note,
    summary,
    removed: redaction === undefined ? undefined : { on: redaction.date, reason: redaction.reason },
  };
}
