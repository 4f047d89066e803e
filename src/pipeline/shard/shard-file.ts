import type { Shards, ShardMode } from "./shards.js";
import { gateTo } from "../workspace/gate-to.js";
import { readChecked } from "../cache/checksum.js";
import { shapeTest } from "../cache/shape.js";
import type { Shard } from "./assign-shard.js";
import { isBuildManifest, type BuildManifest } from "../manifest/build-manifest.js";
import { stampOf, type PreviousBuild } from "../manifest/previous-build.js";
import { isTracked } from "../workspace/tracked-folder.js";
import type { Disk, Files } from "../../host/files.js";
import { isPrivate } from "../../resolve/targets.js";
import { Failure } from "../../text/failure.js";
import type { Localized } from "../../text/language.js";
import { sha256 } from "../../versions/digest.js";

/** The file that makes a folder a shard of a site. It is not published. */
export const shardFileName = ".omavalvonta-share";

/** What a shard says of itself. */
export interface ShardFile {
  readonly format: 2;
  /** Names the run whose machines share the work; empty when nobody has named it. */
  readonly run: string;
  readonly shard: Shard;
  readonly mode: ShardMode;
  readonly record: BuildManifest;
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
    shard: { keys: { count: "number", index: "number" } },
  },
});

/** A record whose stamps are digests of the files in `folder`, so that it can travel with them. */
export function portable(files: Files, folder: string, record: BuildManifest, paths: readonly string[]): BuildManifest {
  const stamps = paths.map((path) => [path, stampOf(files, "shard", `${folder}/${path}`) ?? ""]);
  return { ...record, stamps: Object.fromEntries(stamps) as Record<string, string> };
}

/**
 * Reads the shards of a site: exactly those of one run, from the first to the last. `run` names it; undefined when any one will do.
 * @throws Failure when a folder is no shard or holds what was committed, when they do not belong together, or when one is missing or too many
 */
export function readShards(disk: Disk, workspace: string, folders: readonly string[], run: string | undefined): Shards {
  const read = folders.map((folder) => readShard(disk, workspace, folder));
  const [first] = read;
  if (first === undefined) throw new Error("no shards");
  const { mode, shard } = first.file;
  const same = ({ file }: ReadShard): boolean =>
    file.shard.count === shard.count &&
    file.run === (run ?? first.file.run) &&
    JSON.stringify(file.mode) === JSON.stringify(mode) &&
    file.record.common === first.file.record.common;
  const stranger = read.find((one) => !same(one));
  if (stranger !== undefined)
    throw run !== undefined && stranger.file.run !== run
      ? ofAnotherRun(stranger.folder, run)
      : doNotFit(first.folder, stranger.folder);
  const indexes = read.map(({ file }) => file.shard.index);
  const twice = read.find(({ file }, at) => indexes.indexOf(file.shard.index) !== at);
  if (twice !== undefined) throw tooMany(twice.folder, `${twice.file.shard.index}/${shard.count}`);
  const missing = Array.from({ length: shard.count }, (_, index) => index + 1).filter(
    (index) => !indexes.includes(index),
  );
  if (missing.length > 0) throw incomplete(missing, shard.count);
  return {
    mode,
    sources: read.map(({ file, files, folder }) => ({ files, folder, kind: "shard", record: file.record })),
  };
}

/** A file of a shard, which was looked at before and may have changed since. @throws Failure */
export function readShared({ files, folder, record }: PreviousBuild, path: string): Uint8Array {
  const content = files.read(`${folder}/${path}`);
  if (sha256(content) === record.stamps[path]) return content;
  throw notAShard(folder, isDamaged);
}

interface ReadShard {
  readonly file: ShardFile;
  readonly files: Files;
  readonly folder: string;
}

function readShard(disk: Disk, workspace: string, named: string): ReadShard {
  const { files, path: folder } = gateTo(disk, workspace, named);
  const kind = files.kindOf(folder);
  if (kind !== "folder") throw notAShard(named, kind === "link" ? isLink : isNone);
  const path = `${folder}/${shardFileName}`;
  const file = readChecked(files.kindOf(path) === "file" ? files.read(path) : undefined);
  if (!isShardFile(file)) throw notAShard(named, isNone);
  if (isTracked(disk, folder)) throw notAShard(named, isCommitted);
  return { file, files, folder };
}

function isShardFile(data: unknown): data is ShardFile {
  if (!hasShape(data)) return false;
  const { format, record, shard } = data as ShardFile;
  return (
    format === 2 &&
    Number.isInteger(shard.index) &&
    shard.index >= 1 &&
    shard.index <= shard.count &&
    isBuildManifest(record) &&
    Object.entries(record.units).every(([slug, { result }]) => isUnitsOwn(slug, result.part))
  );
}

/** A unit has files in its own folder of the site alone, and shows none that nobody may publish. */
function isUnitsOwn(slug: string, part: BuildManifest["units"][string]["result"]["part"]): boolean {
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
  en: "it is a symbolic link, or is reached through one",
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

function notAShard(folder: string, why: Localized): Failure {
  return new Failure(
    {
      en: `“${folder}” cannot be taken as a shard of the site: ${why.en}.`,
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
      en: `“${folder}” is not a shard of the run “${run}”.`,
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

function tooMany(folder: string, shard: string): Failure {
  return new Failure(
    {
      en: `There are two shards ${shard}; the second is “${folder}”.`,
      fi: `Osia ${shard} on kaksi; toinen on ”${folder}”.`,
      sv: `Det finns två delar ${shard}; den andra är ”${folder}”.`,
    },
    {
      en: "Name each shard once, and nothing else.",
      fi: "Nimeä jokainen osa kerran eikä mitään muuta.",
      sv: "Ange varje del en gång och inget annat.",
    },
  );
}

function doNotFit(one: string, other: string): Failure {
  return new Failure(
    {
      en: `The shards “${one}” and “${other}” do not belong together: they were made from other files, on another day, with other options or by another version of omavalvonta.`,
      fi: `Osat ”${one}” ja ”${other}” eivät kuulu yhteen: ne on tehty eri tiedostoista, eri päivänä, eri valitsimilla tai eri omavalvonta-versiolla.`,
      sv: `Delarna ”${one}” och ”${other}” hör inte ihop: de har gjorts av andra filer, en annan dag, med andra flaggor eller med en annan version av omavalvonta.`,
    },
    {
      en: "Build all shards from the same commit with the same options; give them the same day with --today.",
      fi: "Kokoa kaikki osat samasta tallennuksesta samoilla valitsimilla ja anna niille sama päivä: --today.",
      sv: "Bygg alla delar från samma version med samma flaggor och ge dem samma dag med --today.",
    },
  );
}

function incomplete(missing: readonly number[], count: number): Failure {
  const list = missing.map((index) => `${index}/${count}`).join(", ");
  return new Failure(
    {
      en: `The site is not whole without these shards: ${list}.`,
      fi: `Sivusto ei ole kokonainen ilman näitä osia: ${list}.`,
      sv: `Webbplatsen är inte hel utan dessa delar: ${list}.`,
    },
    {
      en: "Name every folder that the shards were built into.",
      fi: "Nimeä jokainen kansio, johon osia koottiin.",
      sv: "Ange varje mapp som delarna byggdes i.",
    },
  );
}

/** Units of the workspace that no shard has as they are now. */
export function outdatedShards(slugs: readonly string[]): Failure {
  const list = `${slugs.slice(0, 5).join(", ")}${slugs.length > 5 ? ", …" : ""}`;
  return new Failure(
    {
      en: `The shards lack units as they are in this workspace now: ${list}.`,
      fi: `Osista puuttuu yksiköitä sellaisina kuin ne ovat nyt tässä työtilassa: ${list}.`,
      sv: `Delarna saknar enheter så som de är nu i den här arbetsytan: ${list}.`,
    },
    {
      en: "Build the shards and merge them from the same commit. Folders that are symbolic links cannot be part of a shard.",
      fi: "Kokoa osat ja yhdistä ne samasta tallennuksesta. Symbolisina linkkeinä olevia kansioita ei voi jakaa osiin.",
      sv: "Bygg delarna och slå ihop dem från samma version. Mappar som är symboliska länkar kan inte delas upp.",
    },
  );
}
