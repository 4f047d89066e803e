import type { SitePlace } from "./site-place.js";
import { posix } from "node:path";
import type { OutputName, OutputRecord } from "./output-record.js";
import { siteWriter, type SiteWriter } from "./site-writer.js";
import { FileFailure, type Files } from "../host/files.js";
import type { Processes } from "../host/host.js";
import { Failure } from "../text/failure.js";
import type { Localized } from "../text/language.js";

/** Tells whoever looks into the folder that a build replaces it as a whole. */
export const siteMarker = ".omavalvonta-site";

/** What putting a site in place needs of the machine. */
export interface SiteGate {
  readonly files: Files;
  readonly processes: Processes;
  readonly record: OutputRecord;
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
 * Finds where a site for `target` will stand, and sets right what an earlier program left when it was killed. Only what the record knows is
 * touched: a marker in a folder, or a name beside it, may be anybody's.
 * @throws Failure when the place is a link, or a folder that this program has not made
 */
export function findPlace(gate: SiteGate, target: string): SitePlace {
  const { files } = gate;
  if (files.kindOf(target) === "link") throw linkFailure(target);
  recover(gate, target);
  refuseForeign(gate, target);
  return { making: beside(gate, target, "making").path, root: files.root, target };
}

/** Begins a new site. */
export function beginSite(gate: SiteGate, place: SitePlace): SiteFolder {
  const { files, record } = gate;
  const { making, target } = place;
  const name = nameOf(making, target);
  record.note(name);
  const writer = siteWriter(files, place);
  const kept = new Set<string>();
  const abandon = (): void => {
    files.remove(making);
    record.forget(name);
  };
  writer.write({ content: "Made by omavalvonta build; replaced as a whole by the next one.\n", path: siteMarker });
  return {
    ...writer,
    abandon,
    finish: () => {
      refuseForeign(gate, target);
      record.note("site");
      if (kept.size === 0) replaceWhole(gate, place);
      else replaceParts(gate, place, kept);
      record.forget(name);
    },
    keep: (folder) => void kept.add(folder),
    place,
  };
}

/** A hidden name beside the site that nothing has yet. */
function beside(
  { files, processes: { own } }: SiteGate,
  target: string,
  what: "aside" | "making" | "old",
): { readonly name: OutputName; readonly path: string } {
  for (let number = 1; ; number += 1) {
    const name: OutputName = `${what}-${own}${number === 1 ? "" : `.${number}`}`;
    const path = pathOf(name, target);
    if (files.kindOf(path) === "missing") return { name, path };
  }
}

function pathOf(name: OutputName, target: string): string {
  return posix.join(posix.dirname(target), `.${posix.basename(target)}.${name}`);
}

function nameOf(path: string, target: string): OutputName {
  return posix.basename(path).slice(posix.basename(target).length + 2) as OutputName;
}

function replaceWhole(gate: SiteGate, { making, target }: SitePlace): void {
  const { files, record } = gate;
  const old = beside(gate, target, "old");
  const hadOld = files.kindOf(target) !== "missing";
  if (hadOld) {
    record.note(old.name);
    files.rename(target, old.path);
  }
  try {
    files.rename(making, target);
  } catch (error) {
    if (hadOld) files.rename(old.path, target);
    throw error;
  }
  if (hadOld) discard(gate, old);
}

/** Changes only what is not kept, each file or folder at the site's top in one step: making and removing thousands of folders takes long. */
function replaceParts(gate: SiteGate, { making, target }: SitePlace, kept: ReadonlySet<string>): void {
  const { files, record } = gate;
  const aside = beside(gate, target, "aside");
  record.note(aside.name);
  files.makeFolder(aside.path);
  try {
    const made = files.names(making);
    const old = files.names(target).filter((name) => !kept.has(name));
    const isOld = new Set(old);
    for (const name of made) {
      if (isOld.has(name)) setAside(files, `${target}/${name}`, `${aside.path}/${name}`);
      files.rename(`${making}/${name}`, `${target}/${name}`);
    }
    const isMade = new Set(made);
    for (const name of old) if (!isMade.has(name)) setAside(files, `${target}/${name}`, `${aside.path}/${name}`);
  } catch (error) {
    putBack(files, aside.path, target);
    record.forget(aside.name);
    throw error;
  }
  // From here on the new site is whole, and what was set aside is only to be removed.
  const done = beside(gate, target, "old");
  record.note(done.name);
  files.rename(aside.path, done.path);
  record.forget(aside.name);
  discard(gate, done);
  files.remove(making);
}

/** Somebody may have put a link or the like into the old site: it goes with the rest, and nothing behind it does. */
function setAside(files: Files, from: string, to: string): void {
  const kind = files.kindOf(from);
  if (kind === "file" || kind === "folder") files.rename(from, to);
  else files.removeEntry(from);
}

/** Removes what the new site has replaced. When that fails the new site is in place all the same, and the next build tries again. */
function discard(
  { files, record }: SiteGate,
  { name, path }: { readonly name: OutputName; readonly path: string },
): void {
  try {
    files.remove(path);
    record.forget(name);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
  }
}

function putBack(files: Files, aside: string, target: string): void {
  for (const name of files.names(aside)) {
    files.remove(`${target}/${name}`);
    files.rename(`${aside}/${name}`, `${target}/${name}`);
  }
  files.remove(aside);
}

/** Puts back what a program that was killed had moved aside, and removes what it left unfinished. */
function recover(gate: SiteGate, target: string): void {
  const { files, processes, record } = gate;
  for (const { name, owner, what } of record.hidden()) {
    if (processes.isRunning(owner) && owner !== processes.own) continue;
    const path = pathOf(name, target);
    if (files.kindOf(path) === "folder") {
      if (what === "aside") putBack(files, path, target);
      else if (what === "old" && files.kindOf(target) === "missing") files.rename(path, target);
      else discard(gate, { name, path });
    }
    if (files.kindOf(path) !== "folder") record.forget(name);
  }
}

/** Removes what this very program has not finished: for one that has no time left to end by itself. */
export function removeOwn({ files, processes, record }: SiteGate, target: string): void {
  for (const { name, owner, what } of record.hidden()) {
    if (what !== "making" || owner !== processes.own) continue;
    files.remove(pathOf(name, target));
    record.forget(name);
  }
}

function refuseForeign({ files, record }: SiteGate, target: string): void {
  const kind = files.kindOf(target);
  if (kind === "missing") return;
  if (kind === "link") throw linkFailure(target);
  if (kind !== "folder") throw foreign(target);
  const entries = files.list(target);
  if (entries.length === 0) return;
  if (!entries.some((entry) => entry.name === siteMarker && entry.kind === "file")) throw foreign(target);
  if (!record.knows("site")) throw unknown(target);
}

const chooseAnother: Localized = {
  en: "Choose another folder with --out, or empty this one.",
  fi: "Valitse toinen kansio valitsimella --out tai tyhjennä tämä.",
  sv: "Välj en annan mapp med --out eller töm den här.",
};

function foreign(target: string): Failure {
  return new Failure(
    {
      en: `“${target}” holds something that omavalvonta did not make, and a build replaces the whole folder.`,
      fi: `Kohteessa ”${target}” on jotain, mitä omavalvonta ei ole tehnyt, ja koonti korvaa koko kansion.`,
      sv: `”${target}” innehåller något som omavalvonta inte har gjort, och bygget ersätter hela mappen.`,
    },
    chooseAnother,
  );
}

function unknown(target: string): Failure {
  return new Failure(
    {
      en: `“${target}” looks like a built site, but there is no record that it was built here by you, and a build replaces the whole folder.`,
      fi: `”${target}” näyttää kootulta sivustolta, mutta mikään ei kerro, että olet koonnut sen tällä koneella, ja koonti korvaa koko kansion.`,
      sv: `”${target}” ser ut som en byggd webbplats, men inget visar att du har byggt den här, och bygget ersätter hela mappen.`,
    },
    {
      en: "If it may go, remove it and build again; or choose another folder with --out.",
      fi: "Jos sen voi korvata, poista se ja kokoa uudelleen; tai valitse toinen kansio valitsimella --out.",
      sv: "Om den kan ersättas, ta bort den och bygg på nytt; eller välj en annan mapp med --out.",
    },
  );
}

function linkFailure(target: string): Failure {
  return new Failure(
    {
      en: `“${target}” is a symbolic link, or is reached through one, and a site is never built through a link.`,
      fi: `”${target}” on symbolinen linkki tai sellaisen takana, eikä sivustoa koota linkin kautta.`,
      sv: `”${target}” är en symbolisk länk eller finns bakom en sådan, och en webbplats byggs inte genom en länk.`,
    },
    {
      en: "Put a real folder in its place, or choose another with --out.",
      fi: "Laita tilalle oikea kansio tai valitse toinen valitsimella --out.",
      sv: "Lägg en riktig mapp på dess plats eller välj en annan med --out.",
    },
  );
}
