import { posix } from "node:path";
import { changesPagePath } from "./changes-paths.js";
import { listVersion } from "./list-version.js";
import type { SiteAssets } from "../pages/site-assets.js";
import { readFrozen } from "./released-text.js";
import type { UnitVersions } from "./unit-versions.js";
import type { Host } from "../../host/host.js";
import type { ValidPlan } from "../../plan/resolved.js";
import type { SiteFolder } from "../../output/site-folder.js";
import { removedChangesPage } from "../../render/site/changes-page.js";
import type { VersionStatus } from "../../render/plan/version-status.js";
import { redactedPage, type VersionsUnit } from "../../render/site/version-page.js";
import { reportEvents } from "../../render/site/report-list-page.js";
import { versionsPage } from "../../render/site/versions-page.js";
import { versionsJson } from "../../site/versions-json.js";
import type { Version } from "../../versions/archive.js";
import { headName, headText } from "../../versions/head.js";
import { recordPath, recordText, sourceFolder } from "../../versions/records.js";
import { signatureEnding } from "../../versions/signatures.js";
import { sumsFiles, sumsName } from "../../versions/sums.js";

/**
 * Puts a unit's versions on the site: every frozen file as its manifest has it, and around them the list.
 * @throws Failure when a file has changed since the versions were verified
 */
export function writeVersions(
  host: Host,
  site: Pick<SiteFolder, "write">,
  plan: ValidPlan,
  versions: UnitVersions,
  assets: SiteAssets,
): void {
  const { archive } = versions;
  const unit = { language: plan.language, name: plan.unit.name, provider: plan.provider };
  for (const version of archive.versions) copyVersion(host, site, version, archive, plan.slug);
  writeNotices(site, unit, versions, assets, plan.slug);
  const head = archive.records.at(-1);
  if (head === undefined) return;
  const listed = archive.versions.toReversed().map((version) => listVersion(host, versions, version));
  const folder = `${plan.slug}/versions/`;
  const links = {
    canonical: assets.base === undefined ? undefined : new URL(folder, assets.base).href,
    toRoot: "../../",
  };
  site.write({
    content: versionsPage(unit, listed, head.root, assets.site, links, reportEvents(plan)),
    path: `${folder}index.html`,
  });
  site.write({ content: versionsJson(plan.slug, listed, head.root), path: `${folder}versions.json` });
  site.write({ content: headText(head), path: `${folder}${headName}` });
}

function copyVersion(
  host: Host,
  site: Pick<SiteFolder, "write">,
  { manifest, redaction }: Version,
  archive: UnitVersions["archive"],
  slug: string,
): void {
  const { files, folder } = manifest;
  const { place, removed } = archive;
  const at = (path: string): string => `${slug}/${folder}/${path}`;
  const gone = new Set(files.map(({ path }) => path).filter((path) => removed.has(`${folder}/${path}`)));
  for (const { path } of files)
    if (!path.startsWith(sourceFolder) && !gone.has(path))
      site.write({ content: readFrozen(host, archive, manifest, path), path: at(path) });
  const sums = sumsFiles(manifest, gone).get(sumsName) ?? "";
  site.write({ content: sums, path: at(sumsName) });
  for (const record of [manifest, ...(redaction === undefined ? [] : [redaction])]) {
    const name = posix.basename(recordPath(record));
    site.write({ content: recordText(record), path: at(name) });
    const signature = `${place.folder}/${recordPath(record)}${signatureEnding}`;
    if (host.files.kindOf(signature) === "file")
      site.write({ content: host.files.read(signature), path: at(`${name}${signatureEnding}`) });
  }
}

/** Pages at the addresses of what was removed. */
function writeNotices(
  site: Pick<SiteFolder, "write">,
  unit: VersionsUnit,
  { archive }: UnitVersions,
  assets: SiteAssets,
  slug: string,
): void {
  for (const { manifest, redaction } of archive.versions) {
    const { date, folder, language, version } = manifest;
    const at = { ...unit, language };
    if (redaction !== undefined) {
      const content = redactedPage(at, manifest, redaction, assets.site, "../../");
      site.write({ content, path: `${slug}/${folder}/index.html` });
    } else if (archive.removed.has(`${folder}/${changesPagePath}`)) {
      const content = removedChangesPage(language, version, date, unit.provider, assets.site, "../../../");
      site.write({ content, path: `${slug}/${folder}/${changesPagePath}` });
    }
  }
}

/** What the page of a plan in force says of versions; only an original says which one it is. */
export function statusOf({ translationOf }: ValidPlan, versions: UnitVersions | undefined): VersionStatus | undefined {
  if (versions === undefined) return undefined;
  if (translationOf !== undefined) return { kind: "in-force", matchingVersion: undefined, versions: "../versions/" };
  const { archive, matchingVersion } = versions;
  const { digest, files = [], folder = "" } = matchingVersion?.manifest ?? {};
  const hasChanges =
    files.some(({ path }) => path === changesPagePath) && !archive.removed.has(`${folder}/${changesPagePath}`);
  return {
    kind: "in-force",
    matchingVersion:
      digest === undefined
        ? undefined
        : { address: `${folder}/`, changes: hasChanges ? `${folder}/changes/` : undefined, digest },
    versions: "versions/",
  };
}
