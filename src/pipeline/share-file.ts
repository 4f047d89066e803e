import type { BuildOptions } from "./build.js";
import { unseal } from "./sealed.js";
import type { Share } from "./share-out.js";
import type { SiteRecord } from "./site-record.js";
import { stampOf, type SiteSource } from "./site-source.js";
import type { Files } from "../host/files.js";
import { Failure } from "../text/failure.js";

/** The file that makes a folder a share of a site. It is not published. */
export const shareName = ".omavalvonta-share";

/** How the shares of one site are made: all in the same way. */
export interface ShareMode extends Pick<BuildOptions, "draft" | "pdf" | "search" | "today"> {
  /** The browser that printed; null when none did. */
  readonly printer: string | null;
  readonly sourceDateEpoch: number | null;
}

/** What a share says of itself. */
export interface ShareFile {
  readonly format: 1;
  readonly share: Share;
  readonly mode: ShareMode;
  readonly record: SiteRecord;
}

/** A record whose stamps are digests of the files in `folder`, so that it can travel with them. */
export function portable(files: Files, folder: string, record: SiteRecord, paths: readonly string[]): SiteRecord {
  const stamps = paths.map((path) => [path, stampOf(files, "share", `${folder}/${path}`) ?? ""]);
  return { ...record, stamps: Object.fromEntries(stamps) as Record<string, string> };
}

/** Shares of one site, and how they were made. */
export interface Shares {
  readonly mode: ShareMode;
  readonly sources: readonly SiteSource[];
}

/** Reads the shares of a site. @throws Failure when a folder is none, when they do not belong together, or when one is missing */
export function readShares(files: Files, folders: readonly string[]): Shares {
  const read = folders.map((folder) => ({ file: readShare(files, folder), folder }));
  const [first] = read;
  if (first === undefined) throw new Error("no shares");
  const { mode, share } = first.file;
  const same = (file: ShareFile): boolean =>
    file.share.count === share.count &&
    JSON.stringify(file.mode) === JSON.stringify(mode) &&
    file.record.common === first.file.record.common;
  const stranger = read.find(({ file }) => !same(file));
  if (stranger !== undefined) throw doNotFit(first.folder, stranger.folder);
  const found = new Set(read.map(({ file }) => file.share.index));
  const missing = Array.from({ length: share.count }, (_, index) => index + 1).filter((index) => !found.has(index));
  if (missing.length > 0) throw incomplete(missing, share.count);
  return { mode, sources: read.map(({ file, folder }) => ({ folder, kind: "share", record: file.record })) };
}

function readShare(files: Files, folder: string): ShareFile {
  const path = `${folder}/${shareName}`;
  const file = unseal(files.kindOf(path) === "file" ? files.read(path) : undefined) as ShareFile | undefined;
  if (file?.format === 1) return file;
  throw new Failure(
    {
      en: `“${folder}” is not a share of a site.`,
      fi: `”${folder}” ei ole sivuston osa.`,
      sv: `”${folder}” är ingen del av en webbplats.`,
    },
    {
      en: "Name the folders that “omavalvonta build --shard” has made.",
      fi: "Nimeä kansiot, jotka ”omavalvonta build --shard” on tehnyt.",
      sv: "Ange mapparna som ”omavalvonta build --shard” har gjort.",
    },
  );
}

function doNotFit(one: string, other: string): Failure {
  return new Failure(
    {
      en: `The shares “${one}” and “${other}” do not belong together: they were made from other files, on another day, with other options or by another version of omavalvonta.`,
      fi: `Osat ”${one}” ja ”${other}” eivät kuulu yhteen: ne on tehty eri tiedostoista, eri päivänä, eri valitsimilla tai eri omavalvonta-versiolla.`,
      sv: `Delarna ”${one}” och ”${other}” hör inte ihop: de har gjorts av andra filer, en annan dag, med andra flaggor eller med en annan version av omavalvonta.`,
    },
    {
      en: "Build all shares from the same commit with the same options; give them the same day with --today.",
      fi: "Kokoa kaikki osat samasta tallennuksesta samoilla valitsimilla ja anna niille sama päivä: --today.",
      sv: "Bygg alla delar från samma version med samma flaggor och ge dem samma dag med --today.",
    },
  );
}

function incomplete(missing: readonly number[], count: number): Failure {
  const list = missing.map((index) => `${index}/${count}`).join(", ");
  return new Failure(
    {
      en: `The site is not whole without these shares: ${list}.`,
      fi: `Sivusto ei ole kokonainen ilman näitä osia: ${list}.`,
      sv: `Webbplatsen är inte hel utan dessa delar: ${list}.`,
    },
    {
      en: "Name every folder that the shares were built into.",
      fi: "Nimeä jokainen kansio, johon osia koottiin.",
      sv: "Ange varje mapp som delarna byggdes i.",
    },
  );
}

/** Units of the workspace that no share has as they are now. */
export function outdatedShares(slugs: readonly string[]): Failure {
  const list = `${slugs.slice(0, 5).join(", ")}${slugs.length > 5 ? ", …" : ""}`;
  return new Failure(
    {
      en: `The shares lack units as they are in this workspace now: ${list}.`,
      fi: `Osista puuttuu yksiköitä sellaisina kuin ne ovat nyt tässä työtilassa: ${list}.`,
      sv: `Delarna saknar enheter så som de är nu i den här arbetsytan: ${list}.`,
    },
    {
      en: "Build the shares and merge them from the same commit. Folders that are symbolic links cannot be shared out.",
      fi: "Kokoa osat ja yhdistä ne samasta tallennuksesta. Symbolisina linkkeinä olevia kansioita ei voi jakaa osiin.",
      sv: "Bygg delarna och slå ihop dem från samma version. Mappar som är symboliska länkar kan inte delas upp.",
    },
  );
}
