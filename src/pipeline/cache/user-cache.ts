import { posix } from "node:path";
import { CacheFolder } from "./cache-folder.js";
import { textDigest } from "./digest.js";
import { gateTo } from "../workspace/gate-to.js";
import { isTracked } from "../workspace/tracked-folder.js";
import { FileFailure, type Disk, type Files } from "../../host/files.js";
import type { Machine } from "../../host/host.js";
import { OutputRecord } from "../../output/output-record.js";
import { Failure } from "../../text/failure.js";
import type { Localized } from "../../text/language.js";

/** The user's folder for what this program remembers between runs. */
export interface UserCache {
  readonly files: Files;
  readonly path: string;
}

/**
 * Opens the folder that the user has chosen, or else the first of the usual ones that belongs to this user alone. Undefined when there is none: then
 * nothing is remembered.
 * @throws Failure when the chosen one cannot be used
 */
export function openUserCache(disk: Disk, chosen: string | undefined, workspace: string): UserCache | undefined {
  if (chosen !== undefined) return openChosen(disk, chosen, workspace);
  for (const path of disk.cacheFolders) {
    try {
      // Among the temporary files anybody may have put a link there; and a variable may lead into a checkout.
      if (disk.within(posix.dirname(path)).kindOf(path) !== "link") return openChosen(disk, path, workspace);
    } catch (error) {
      if (!(error instanceof FileFailure || error instanceof Failure)) throw error;
    }
  }
  return undefined;
}

const workspaceFile = "workspace.txt";

/**
 * What is remembered of a workspace by the program as it is. What another version has left is removed, and, when a workspace is new, what is
 * remembered of those that are gone.
 */
export function cacheOf({ files, path }: UserCache, { disk, program }: Machine, workspace: string): CacheFolder {
  const all = new CacheFolder(files, `${path}/workspaces`);
  const place = disk.realPath(workspace);
  const own = shortDigest(place);
  if (all.read(`${own}/${workspaceFile}`) === undefined) {
    for (const name of all.names().filter(isOurs)) {
      const known = all.read(`${name}/${workspaceFile}`);
      if (known === undefined || disk.kindOf(known) === "missing") all.remove(name);
    }
    all.write(`${own}/${workspaceFile}`, place);
  }
  const current = shortDigest(program());
  for (const name of all.names(own).filter(isOurs)) if (name !== current) all.remove(`${own}/${name}`);
  return new CacheFolder(files, `${all.path}/${own}/${current}`);
}

/** Whether a name is as this program gives them: a chosen folder may hold somebody's other things too. */
function isOurs(name: string): boolean {
  return /^[0-9a-f]{16}$/.test(name);
}

/** What is known of an output folder, whatever workspace and program it was made by. */
export function outputRecordOf(cache: UserCache | undefined, target: string): OutputRecord {
  return cache === undefined
    ? new OutputRecord(undefined, "")
    : new OutputRecord(cache.files, `${cache.path}/outputs/${shortDigest(target)}`);
}

function shortDigest(text: string): string {
  return textDigest(text).slice(0, 16);
}

/**
 * A folder among an author's files may be chosen, as some CI servers keep none outside; but not through a link, and none that holds what was
 * committed.
 */
function openChosen(disk: Disk, chosen: string, workspace: string): UserCache {
  const { files, path } = gateTo(disk, workspace, chosen);
  if (files.kindOf(path) === "link") throw notThisOne(chosen, isLink);
  if (files.kindOf(path) === "folder" && isTracked(disk, path)) throw notThisOne(chosen, isCommitted);
  return { files: disk.ownFolder(path), path };
}

const isLink = { en: "it is a symbolic link", fi: "se on symbolinen linkki", sv: "den är en symbolisk länk" };
const isCommitted = {
  en: "git tracks files in it, so it holds what somebody has committed",
  fi: "git seuraa siinä olevia tiedostoja, joten siinä on jotakin tallennettua",
  sv: "git spårar filer i den, så den innehåller något som har sparats i git",
};

function notThisOne(folder: string, why: Localized): Failure {
  return new Failure(
    {
      en: `“${folder}” cannot be the cache: ${why.en}.`,
      fi: `”${folder}” ei voi olla välimuisti: ${why.fi}.`,
      sv: `”${folder}” kan inte vara cache: ${why.sv}.`,
    },
    {
      en: "Choose a folder outside the repository, or one that .gitignore names.",
      fi: "Valitse kansio arkiston ulkopuolelta tai sellainen, joka on tiedostossa .gitignore.",
      sv: "Välj en mapp utanför arkivet eller en som nämns i .gitignore.",
    },
  );
}
