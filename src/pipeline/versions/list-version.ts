import { readFrozen } from "./released-text.js";
import { changesDataPath, changesPagePath } from "./changes-paths.js";
import type { UnitVersions } from "./unit-versions.js";
import type { Host } from "../../host/host.js";
import type { Changes, Manifest, PlanData } from "../../plan/file-types.generated.js";
import type { ListedVersion } from "../../render/site/versions-page.js";
import type { Version } from "../../versions/archive.js";

/** What the list of versions shows of one. @throws Failure when a frozen file is not as it was released */
export function listVersion(
  host: Pick<Host, "files">,
  { archive, matchingVersion }: Pick<UnitVersions, "archive" | "matchingVersion">,
  { manifest, redaction }: Version,
): ListedVersion {
  const { files, folder, version } = manifest;
  const isHere = (path: string): boolean =>
    files.some((file) => file.path === path) && !archive.removed.has(`${folder}/${path}`);
  const changes = isHere(changesDataPath) ? readData<Changes>(host, archive, manifest, changesDataPath) : undefined;
  const isQuoteless = changes === undefined && manifest.kind === "release" && redaction === undefined;
  return {
    changes,
    correctedBy: archive.versions.find(({ manifest: other }) => other.corrects === version)?.manifest.version,
    hasChangesPage: isHere(changesPagePath),
    isInForce: matchingVersion?.manifest === manifest,
    manifest,
    note: isQuoteless ? readData<PlanData>(host, archive, manifest, "plan.json").plan.changes : changes?.note,
    pdf: files.find(({ path }) => path.endsWith(".pdf") && !path.includes("/") && isHere(path))?.path,
    redaction,
  };
}

function readData<Data>(
  host: Pick<Host, "files">,
  archive: UnitVersions["archive"],
  manifest: Manifest,
  path: string,
): Data {
  return JSON.parse(new TextDecoder().decode(readFrozen(host, archive, manifest, path))) as Data;
}
