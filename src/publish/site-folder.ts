import { posix } from "node:path";
import { siteWriter, type SiteWriter } from "./site-writer.js";
import type { Files } from "../host/files.js";
import type { Processes } from "../host/host.js";
import { Failure } from "../text/failure.js";

/** Tells a folder that this program made from one that it must not touch. */
export const siteMarker = ".omavalvonta-site";

/** Where a site is made, and where the one before it stands. Absolute paths. */
export interface SitePlace {
  readonly making: string;
  /** The folder that the new site will replace, whether it is there or not. */
  readonly target: string;
}

/** A site in the making: it stands beside the old one, which stays whole until `finish`. */
export interface SiteFolder extends SiteWriter {
  readonly place: SitePlace;
  /** Leaves a folder of the old site, at its top, where it stands: all that it holds belongs to the new site too. */
  keep(folder: string): void;
  /** Puts the new site in the old one's place. */
  finish(): void;
  /** Removes what was made so far; the old site stays. */
  abandon(): void;
}

/**
 * Finds where a site for `out` will stand, and sets right what an earlier program left when it was killed.
 * @throws Failure when `out` is somebody else's folder
 */
export function findPlace(files: Files, processes: Processes, out: string): SitePlace {
  const target = files.kindOf(out) === "missing" ? out : files.realPath(out);
  const parent = posix.dirname(target);
  const name = posix.basename(target);
  recover(files, processes, parent, name, target);
  refuseForeign(files, target);
  return { making: `${parent}/.${name}.making-${processes.own}`, target };
}

/** Begins a new site. */
export function beginSite(files: Files, processes: Processes, place: SitePlace): SiteFolder {
  const { making } = place;
  files.remove(making);
  const writer = siteWriter(files, place);
  const kept = new Set<string>();
  writer.write({ content: "Made by omavalvonta build; replaced as a whole by the next one.\n", path: siteMarker });
  return {
    ...writer,
    abandon: () => files.remove(making),
    finish: () =>
      kept.size === 0 ? replaceWhole(files, processes, place) : replaceParts(files, processes, place, kept),
    keep: (folder) => void kept.add(folder),
    place,
  };
}

/** A hidden name beside the site. */
function beside({ target }: SitePlace, what: "aside" | "old", { own }: Processes): string {
  return `${posix.dirname(target)}/.${posix.basename(target)}.${what}-${own}`;
}

function replaceWhole(files: Files, processes: Processes, place: SitePlace): void {
  const { making, target } = place;
  const old = beside(place, "old", processes);
  const hadOld = files.kindOf(target) !== "missing";
  if (hadOld) files.rename(target, old);
  try {
    files.rename(making, target);
  } catch (error) {
    if (hadOld) files.rename(old, target);
    throw error;
  }
  files.remove(old);
}

/** Changes only what is not kept, each file or folder at the site's top in one step: making and removing thousands of folders takes long. */
function replaceParts(files: Files, processes: Processes, place: SitePlace, kept: ReadonlySet<string>): void {
  const { making, target } = place;
  const aside = beside(place, "aside", processes);
  files.makeFolder(aside);
  try {
    const made = files.names(making);
    const old = files.names(target).filter((name) => !kept.has(name));
    const isOld = new Set(old);
    for (const name of made) {
      if (isOld.has(name)) files.rename(`${target}/${name}`, `${aside}/${name}`);
      files.rename(`${making}/${name}`, `${target}/${name}`);
    }
    const isMade = new Set(made);
    for (const name of old) if (!isMade.has(name)) files.rename(`${target}/${name}`, `${aside}/${name}`);
  } catch (error) {
    putBack(files, aside, target);
    throw error;
  }
  // From here on the new site is whole, and what was set aside is only to be removed.
  const done = beside(place, "old", processes);
  files.rename(aside, done);
  files.remove(done);
  files.remove(making);
}

function putBack(files: Files, aside: string, target: string): void {
  for (const name of files.names(aside)) {
    files.remove(`${target}/${name}`);
    files.rename(`${aside}/${name}`, `${target}/${name}`);
  }
  files.remove(aside);
}

/** Puts back what a program that was killed had moved aside, and removes what it left unfinished. */
function recover(files: Files, processes: Processes, parent: string, name: string, target: string): void {
  if (files.kindOf(parent) !== "folder") return;
  for (const entry of files.list(parent)) {
    const match = /^\.(.+)\.(aside|making|old)-(\d+)$/.exec(entry.name);
    if (match?.[1] !== name || processes.isRunning(Number(match[3]))) continue;
    const path = `${parent}/${entry.name}`;
    if (match[2] === "aside") putBack(files, path, target);
    else if (match[2] === "old" && files.kindOf(target) === "missing") files.rename(path, target);
    else files.remove(path);
  }
}

function refuseForeign(files: Files, target: string): void {
  const kind = files.kindOf(target);
  if (kind === "missing") return;
  if (kind === "folder") {
    const entries = files.list(target);
    if (entries.length === 0 || entries.some((entry) => entry.name === siteMarker)) return;
  }
  throw new Failure(
    {
      en: `“${target}” holds something that omavalvonta did not make, and a build replaces the whole folder.`,
      fi: `Kohteessa ”${target}” on jotain, mitä omavalvonta ei ole tehnyt, ja koonti korvaa koko kansion.`,
      sv: `”${target}” innehåller något som omavalvonta inte har gjort, och bygget ersätter hela mappen.`,
    },
    {
      en: "Choose another folder with --out, or empty this one.",
      fi: "Valitse toinen kansio valitsimella --out tai tyhjennä tämä.",
      sv: "Välj en annan mapp med --out eller töm den här.",
    },
  );
}
