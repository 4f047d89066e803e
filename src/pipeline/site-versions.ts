import type { Look } from "./look.js";
import { readFrozen } from "./released-text.js";
import type { UnitVersions } from "./unit-versions.js";
import type { Host } from "../host/host.js";
import type { Changes, Manifest, PlanData } from "../plan/file-types.generated.js";
import type { ValidPlan } from "../plan/resolved.js";
import type { SiteFolder } from "../publish/site-folder.js";
import { removedChangesPage } from "../render/changes-page.js";
import type { PlanStanding } from "../render/plan-standing.js";
import { redactedPage, type VersionsUnit } from "../render/version-page.js";
import { reportEvents } from "../render/report-list-page.js";
import { versionsPage, type ListedVersion } from "../render/versions-page.js";
import { versionsJson } from "../site/versions-json.js";
import type { Version } from "../versions/archive.js";
import { headName, headText } from "../versions/head.js";
import { manifestName, redactionName, sourceFolder } from "../versions/records.js";
import { signatureEnding } from "../versions/signatures.js";
import { sumsName } from "../versions/sums.js";

/** The page of what changed in a version, and the same as data. */
export const changesPagePath = "changes/index.html";
export const changesDataPath = "changes.json";

/**
 * Puts a unit's versions on the site: every frozen file as it is, and around them the list. Nothing of a version is read but its records
 * and what the list shows.
 */
export function writeVersions(
  host: Host,
  site: Pick<SiteFolder, "copy" | "write">,
  plan: ValidPlan,
  versions: UnitVersions,
  look: Look,
): void {
  const { archive } = versions;
  const { folder: base } = archive.place;
  const unit = { language: plan.language, name: plan.unit.name, provider: plan.provider };
  for (const version of archive.versions) copyVersion(host, site, version, base, archive.removed, plan.slug);
  writeNotices(site, unit, versions, look, plan.slug);
  const head = archive.records.at(-1);
  if (head === undefined) return;
  const listed = archive.versions.toReversed().map((version) => listVersion(host, versions, version));
  const folder = `${plan.slug}/versions/`;
  const links = {
    canonical: look.base === undefined ? undefined : new URL(folder, look.base).href,
    toRoot: "../../",
  };
  site.write({
    content: versionsPage(unit, listed, head.root, look.site, links, reportEvents(plan)),
    path: `${folder}index.html`,
  });
  site.write({ content: versionsJson(plan.slug, listed, head.root), path: `${folder}versions.json` });
  site.write({ content: headText(head), path: `${folder}${headName}` });
}

function copyVersion(
  host: Host,
  site: Pick<SiteFolder, "copy">,
  { manifest, redaction }: Version,
  base: string,
  removed: ReadonlySet<string>,
  slug: string,
): void {
  const { files, folder } = manifest;
  const copy = (path: string): void => site.copy(`${base}/${folder}/${path}`, `${slug}/${folder}/${path}`);
  for (const { path } of files) if (!path.startsWith(sourceFolder) && !removed.has(`${folder}/${path}`)) copy(path);
  for (const name of [sumsName, manifestName, ...(redaction === undefined ? [] : [redactionName])]) {
    copy(name);
    if (host.files.kindOf(`${base}/${folder}/${name}${signatureEnding}`) === "file") copy(`${name}${signatureEnding}`);
  }
}

/** Pages at the addresses of what was removed. */
function writeNotices(
  site: Pick<SiteFolder, "write">,
  unit: VersionsUnit,
  { archive }: UnitVersions,
  look: Look,
  slug: string,
): void {
  for (const { manifest, redaction } of archive.versions) {
    const { date, folder, language, version } = manifest;
    const at = { ...unit, language };
    if (redaction !== undefined) {
      const content = redactedPage(at, manifest, redaction, look.site, "../../");
      site.write({ content, path: `${slug}/${folder}/index.html` });
    } else if (archive.removed.has(`${folder}/${changesPagePath}`)) {
      const content = removedChangesPage(language, version, date, unit.provider, look.site, "../../../");
      site.write({ content, path: `${slug}/${folder}/${changesPagePath}` });
    }
  }
}

function listVersion(host: Host, { archive, twin }: UnitVersions, { manifest, redaction }: Version): ListedVersion {
  const { files, folder, version } = manifest;
  const isHere = (path: string): boolean =>
    files.some((file) => file.path === path) && !archive.removed.has(`${folder}/${path}`);
  const changes = isHere(changesDataPath) ? readData<Changes>(host, archive, manifest, changesDataPath) : undefined;
  const isQuoteless = changes === undefined && manifest.kind === "release" && redaction === undefined;
  return {
    changes,
    correctedBy: archive.versions.find(({ manifest: other }) => other.corrects === version)?.manifest.version,
    hasChangesPage: isHere(changesPagePath),
    isInForce: twin?.manifest === manifest,
    manifest,
    note: isQuoteless ? readData<PlanData>(host, archive, manifest, "plan.json").plan.changes : changes?.note,
    pdf: files.find(({ path }) => path.endsWith(".pdf") && !path.includes("/") && isHere(path))?.path,
    redaction,
  };
}

function readData<Data>(host: Host, archive: UnitVersions["archive"], manifest: Manifest, path: string): Data {
  return JSON.parse(new TextDecoder().decode(readFrozen(host, archive, manifest, path))) as Data;
}

/** What the page of a plan in force says of versions; only an original says which one it is. */
export function standingOf({ translationOf }: ValidPlan, versions: UnitVersions | undefined): PlanStanding | undefined {
  if (versions === undefined) return undefined;
  if (translationOf !== undefined) return { kind: "in-force", twin: undefined, versions: "../versions/" };
  const { archive, twin } = versions;
  const { digest, files = [], folder = "" } = twin?.manifest ?? {};
  const hasChanges =
    files.some(({ path }) => path === changesPagePath) && !archive.removed.has(`${folder}/${changesPagePath}`);
  return {
    kind: "in-force",
    twin:
      digest === undefined
        ? undefined
        : { address: `${folder}/`, changes: hasChanges ? `${folder}/changes/` : undefined, digest },
    versions: "versions/",
  };
}
