import { posix } from "node:path";
import { configName, listUnits } from "../../discover/discover.js";
import type { Files } from "../../host/files.js";
import { siteMarker } from "../../output/site-folder.js";
import { unitArchive, type ArchivePlace } from "../../versions/archive.js";
import { headName } from "../../versions/head.js";
import { isFolderName } from "../../versions/records.js";

/**
 * Every unit's versions in a folder, whatever kind of folder it is: a workspace, a unit's folder, its folder of versions, a built site, or a unit's
 * folder on one. What the folder holds decides nothing alone: a file put there in order to change what it seems to be only adds a place.
 */
export function archivePlaces(files: Files, folder: string): readonly ArchivePlace[] {
  const found = [...inWorkspace(files, folder), ...inUnit(files, folder), ...inSite(files, folder)];
  return [...new Map(found.map((place) => [place.folder, place])).values()];
}

function inWorkspace(files: Files, folder: string): readonly ArchivePlace[] {
  if (files.kindOf(`${folder}/${configName}`) === "missing") return [];
  return listUnits(files, { path: folder })
    .map((unit) => unitArchive(folder, unit))
    .filter((place) => files.kindOf(place.folder) !== "missing");
}

/** A unit's folder of a workspace, or its folder of versions. */
function inUnit(files: Files, folder: string): readonly ArchivePlace[] {
  const isVersions = posix.basename(folder) === "versions" && files.kindOf(`${folder}/versions.json`) === "missing";
  if (isVersions) return [workingPlace(folder)];
  const versions = `${folder}/versions`;
  const isUnit = files.kindOf(`${folder}/unit.yaml`) !== "missing" || posix.basename(posix.dirname(folder)) === "units";
  return isUnit ? [workingPlace(versions)] : [];
}

function workingPlace(folder: string): ArchivePlace {
  return { folder, headFolder: folder, isPublished: false, unit: posix.basename(posix.dirname(folder)) };
}

/** A site, by its marker or by what is in it, and a unit's folder of one. */
function inSite(files: Files, folder: string): readonly ArchivePlace[] {
  if (posix.basename(folder) === "versions") return [];
  const own = publishedPlace(files, folder);
  if (own.length > 0) return own;
  const isSite = files.kindOf(`${folder}/${siteMarker}`) !== "missing";
  return files
    .list(folder)
    .filter(({ kind, name }) => name !== "versions" && (kind === "folder" || (kind === "link" && isSite)))
    .flatMap(({ name }) => publishedPlace(files, `${folder}/${name}`));
}

function publishedPlace(files: Files, folder: string): readonly ArchivePlace[] {
  const headFolder = `${folder}/versions`;
  const place = { folder, headFolder, isPublished: true, unit: posix.basename(folder) };
  if (files.kindOf(folder) === "link") return [place];
  const isOne =
    isPublishedList(files, headFolder) ||
    files.list(folder).some(({ kind, name }) => kind !== "file" && isFolderName(name));
  return isOne ? [place] : [];
}

/** A workspace's own folder of versions has no page. */
function isPublishedList(files: Files, folder: string): boolean {
  return (
    ["index.html", "versions.json"].some((name) => files.kindOf(`${folder}/${name}`) !== "missing") &&
    files.kindOf(`${folder}/${headName}`) !== "missing"
  );
}
