import { openArchive, previousOf, removeRedacted } from "../versions/open-archive.js";
import { changesDataPath, changesPagePath } from "../versions/changes-paths.js";
import { readFacts } from "../workspace/unit-facts.js";
import type { ReleaseOptions } from "./release.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import type { Redaction } from "../../plan/file-types.generated.js";
import { Failure } from "../../text/failure.js";
import { readArchive, type Archive, type Version } from "../../versions/archive.js";
import { readFrozen } from "../versions/released-text.js";
import type { Changes } from "../../plan/file-types.generated.js";
import { recordPath, recordText, withRoot } from "../../versions/records.js";
import { signatureEnding } from "../../versions/signatures.js";
import { placeFile, writeHead } from "../../versions/store-version.js";

export interface RedactOptions extends Pick<ReleaseOptions, "head" | "signer" | "today" | "tool" | "unit"> {
  /** A version's name or its folder. */
  readonly version: string;
  readonly reason: string;
}

export interface RedactResult {
  readonly redaction: Redaction;
  /** False when the version's content had been removed before. */
  readonly isNew: boolean;
}

/**
 * Removes the content of a version that should not have been published. Its manifest stays, so that the chain holds; a record of the removal
 * with its reason becomes the newest link. What other versions quote of it in their comparisons goes too.
 * @throws Failure, FileFailure
 */
export function redact(host: Host, root: Root, options: RedactOptions): RedactResult {
  const { reason, signer, today, tool, unit } = options;
  const { config } = readFacts(host, root, unit);
  const { archive, store } = openArchive(host, root, config, options);
  const version = findVersion(archive, options.version);
  if (version.redaction !== undefined) return { isNew: false, redaction: version.redaction };
  const { folder } = version.manifest;
  const redaction: Redaction = withRoot({
    date: today,
    folder,
    format: 1 as const,
    kind: "redaction" as const,
    previous: previousOf(archive),
    reason,
    removed: [
      ...version.manifest.files.map(({ path }) => `${folder}/${path}`),
      ...quotations(host, archive, folder),
    ].filter((path) => !archive.removed.has(path)),
    tool,
    unit,
  });
  if (signer !== undefined)
    placeFile(store, `${recordPath(redaction)}${signatureEnding}`, signer.signatureOf(redaction.root));
  placeFile(store, recordPath(redaction), recordText(redaction));
  writeHead(store, redaction);
  removeRedacted(store, readArchive(host.files, store.place));
  return { isNew: true, redaction };
}

/** Comparisons of later versions with this one show the words that were taken out of it. */
function quotations(host: Host, archive: Archive, folder: string): readonly string[] {
  return archive.versions.flatMap(({ manifest }) => {
    const path = `${manifest.folder}/${changesDataPath}`;
    const has = manifest.files.some((file) => file.path === changesDataPath) && !archive.removed.has(path);
    if (!has) return [];
    const changes = JSON.parse(
      new TextDecoder().decode(readFrozen(host, archive, manifest, changesDataPath)),
    ) as Changes;
    return changes.from?.folder === folder ? [path, `${manifest.folder}/${changesPagePath}`] : [];
  });
}

/** A version by its name or its folder. @throws Failure when there is none */
export function findVersion({ versions }: Archive, name: string): Version {
  const found =
    versions.find(({ manifest }) => manifest.folder === name) ??
    versions.findLast(({ manifest }) => manifest.version === name);
  if (found !== undefined) return found;
  const known = versions.map(({ manifest }) => `${manifest.version} (${manifest.folder})`).join(", ") || "–";
  throw new Failure(
    {
      en: `There is no released version “${name}”.`,
      fi: `Julkaistua versiota ”${name}” ei ole.`,
      sv: `Det finns ingen publicerad version ”${name}”.`,
    },
    {
      en: `The released versions are: ${known}.`,
      fi: `Julkaistut versiot ovat: ${known}.`,
      sv: `De publicerade versionerna är: ${known}.`,
    },
  );
}
