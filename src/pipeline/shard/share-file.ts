import type { Shares, ShareMode } from "./shares.js";
import { gateTo } from "../workspace/gate-to.js";
import { unseal } from "../cache/sealed.js";
import { shapeTest } from "../cache/shape.js";
import type { Share } from "./share-out.js";
import { isSiteRecord, type SiteRecord } from "../manifest/site-record.js";
import { stampOf, type SiteSource } from "../manifest/site-source.js";
import { isTracked } from "../workspace/tracked-folder.js";
import type { Disk, Files } from "../../host/files.js";
import { isPrivate } from "../../resolve/targets.js";
import { Failure } from "../../text/failure.js";
import type { Localized } from "../../text/language.js";
import { sha256 } from "../../versions/digest.js";

/** The file that makes a folder a share of a site. It is not published. */
export const shareName = ".omavalvonta-share";

/** What a share says of itself. */
export interface ShareFile {
  readonly format: 2;
  /** Names the run whose machines share the work; empty when nobody has named it. */
  readonly run: string;
  readonly share: Share;
  readonly mode: ShareMode;
  readonly record: SiteRecord;
}

const hasShape = shapeTest({
  keys: {
    format: "number",
    mode: {
      keys: {
        draft: "flag",
        pdf: "flag",
        printer: { maybe: "text" },
        search: "flag",
        sourceDateEpoch: { maybe: "number" },
        today: "text",
      },
    },
    run: "text",
    share: { keys: { count: "number", index: "number" } },
  },
});

/** A record whose stamps are digests of the files in `folder`, so that it can travel with them. */
export function portable(files: Files, folder: string, record: SiteRecord, paths: readonly string[]): SiteRecord {
  const stamps = paths.map((path) => [path, stampOf(files, "share", `${folder}/${path}`) ?? ""]);
  return { ...record, stamps: Object.fromEntries(stamps) as Record<string, string> };
}

/**
 * Reads the shares of a site: exactly those of one run, from the first to the last. `run` names it; undefined when any one will do.
 * @throws Failure when a folder is no share or holds what was committed, when they do not belong together, or when one is missing or too many
 */
export function readShares(disk: Disk, workspace: string, folders: readonly string[], run: string | undefined): Shares {
  const read = folders.map((folder) => readShare(disk, workspace, folder));
  const [first] = read;
  if (first === undefined) throw new Error("no shares");
  const { mode, share } = first.file;
  const same = ({ file }: ReadShare): boolean =>
    file.share.count === share.count &&
    file.run === (run ?? first.file.run) &&
    JSON.stringify(file.mode) === JSON.stringify(mode) &&
    file.record.common === first.file.record.common;
  const stranger = read.find((one) => !same(one));
  if (stranger !== undefined)
    throw run !== undefined && stranger.file.run !== run
      ? ofAnotherRun(stranger.folder, run)
      : doNotFit(first.folder, stranger.folder);
  const indexes = read.map(({ file }) => file.share.index);
  const twice = read.find(({ file }, at) => indexes.indexOf(file.share.index) !== at);
  if (twice !== undefined) throw tooMany(twice.folder, `${twice.file.share.index}/${share.count}`);
  const missing = Array.from({ length: share.count }, (_, index) => index + 1).filter(
    (index) => !indexes.includes(index),
  );
  if (missing.length > 0) throw incomplete(missing, share.count);
  return {
    mode,
    sources: read.map(({ file, files, folder }) => ({ files, folder, kind: "share", record: file.record })),
  };
}

/** A file of a share, which was looked at before and may have changed since. @throws Failure */
export function readShared({ files, folder, record }: SiteSource, path: string): Uint8Array {
  const content = files.read(`${folder}/${path}`);
  if (sha256(content) === record.stamps[path]) return content;
  throw notAShare(folder, isDamaged);
}

interface ReadShare {
  readonly file: ShareFile;
  readonly files: Files;
  readonly folder: string;
}

function readShare(disk: Disk, workspace: string, named: string): ReadShare {
  const { files, path: folder } = gateTo(disk, workspace, named);
  const kind = files.kindOf(folder);
  if (kind !== "folder") throw notAShare(named, kind === "link" ? isLink : isNone);
  const path = `${folder}/${shareName}`;
  const file = unseal(files.kindOf(path) === "file" ? files.read(path) : undefined);
  if (!isShareFile(file)) throw notAShare(named, isNone);
  if (isTracked(disk, folder)) throw notAShare(named, isCommitted);
  return { file, files, folder };
}

function isShareFile(data: unknown): data is ShareFile {
  if (!hasShape(data)) return false;
  const { format, record, share } = data as ShareFile;
  return (
    format === 2 &&
    Number.isInteger(share.index) &&
    share.index >= 1 &&
    share.index <= share.count &&
    isSiteRecord(record) &&
    Object.entries(record.units).every(([slug, { product }]) => isUnitsOwn(slug, product.part))
  );
}

/** A unit has files in its own folder of the site alone, and shows none that nobody may publish. */
function isUnitsOwn(slug: string, part: SiteRecord["units"][string]["product"]["part"]): boolean {
  const paths = [...(part?.files ?? []), ...(part?.prints ?? []).map(([path]) => path)];
  return (
    paths.every((path) => path.startsWith(`${slug}/`)) &&
    (part?.shown ?? []).every(
      ([path, address]) => !isPrivate(path) && (address.startsWith(`${slug}/`) || address.startsWith("shared-files/")),
    )
  );
}

const isNone: Localized = { en: "it is not one", fi: "se ei ole sellainen", sv: "den är ingen sådan" };
const isLink: Localized = {
  en: "it is a symbolic link, or stands behind one",
  fi: "se on symbolinen linkki tai sellaisen takana",
  sv: "den är en symbolisk länk eller finns bakom en sådan",
};
const isDamaged: Localized = {
  en: "its files are not as they were built",
  fi: "sen tiedostot eivät ole sellaisia kuin ne koottiin",
  sv: "filerna är inte så som de byggdes",
};
const isCommitted: Localized = {
  en: "git tracks files in it, so it holds what somebody has committed, not what a build has left",
  fi: "git seuraa siinä olevia tiedostoja, joten siinä on jotakin tallennettua eikä koonnin tulosta",
  sv: "git spårar filer i den, så den innehåller något som har sparats i git, inte resultatet av ett bygge",
};

function notAShare(folder: string, why: Localized): Failure {
  return new Failure(
    {
      en: `“${folder}” cannot be taken as a share of the site: ${why.en}.`,
      fi: `Kansiota ”${folder}” ei voi ottaa sivuston osaksi: ${why.fi}.`,
      sv: `”${folder}” kan inte tas som en del av webbplatsen: ${why.sv}.`,
    },
    {
      en: "Name the folders that “omavalvonta build --shard” has made in this run.",
      fi: "Nimeä kansiot, jotka ”omavalvonta build --shard” on tehnyt tällä ajokerralla.",
      sv: "Ange mapparna som ”omavalvonta build --shard” har gjort i den här körningen.",
    },
  );
}

function ofAnotherRun(folder: string, run: string): Failure {
  return new Failure(
    {
      en: `“${folder}” is not a share of the run “${run}”.`,
      fi: `”${folder}” ei ole ajokerran ”${run}” osa.`,
      sv: `”${folder}” är ingen del från körningen ”${run}”.`,
    },
    {
      en: "Give build --shard and merge the same --run, and name only the folders of that run.",
      fi: "Anna komennoille build --shard ja merge sama --run ja nimeä vain sen ajokerran kansiot.",
      sv: "Ge build --shard och merge samma --run och ange bara den körningens mappar.",
    },
  );
}

function tooMany(folder: string, share: string): Failure {
  return new Failure(
    {
      en: `There are two shares ${share}; the second is “${folder}”.`,
      fi: `Osia ${share} on kaksi; toinen on ”${folder}”.`,
      sv: `Det finns två delar ${share}; den andra är ”${folder}”.`,
    },
    {
      en: "Name each share once, and nothing else.",
      fi: "Nimeä jokainen osa kerran eikä mitään muuta.",
      sv: "Ange varje del en gång och inget annat.",
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
