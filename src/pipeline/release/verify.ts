import { archivePlaces } from "../versions/archive-places.js";
import { gateTo, isWithin } from "../workspace/gate-to.js";
import { keysOf, signingKeys } from "../versions/signing-keys.js";
import { verifyLists } from "./verify-lists.js";
import { findWorkspace } from "../workspace/workspace.js";
import type { Root } from "../../discover/read-text.js";
import { hostOf, type Machine } from "../../host/host.js";
import { Failure } from "../../text/failure.js";
import { headName } from "../../versions/head.js";
import type { Problem } from "../../versions/problem.js";
import type { PublicKeys } from "../../versions/signatures.js";
import { verifyArchive, type Verification } from "../../versions/verify-archive.js";

/** The versions of a unit, looked at. */
export interface VerifiedUnit extends Verification {
  readonly unit: string;
  /** The folder that the problems' paths count from; absolute. */
  readonly folder: string;
}

/** A folder to look at. */
interface VerifiedFolder {
  /** Absolute. */
  readonly path: string;
  /** Whether versions have to be in it: somebody has named it for them. */
  readonly isNamed: boolean;
}

export interface VerifyOptions {
  /** Workspaces, units, folders of versions, built sites. */
  readonly folders: readonly VerifiedFolder[];
  /** The hash of a record that has to be in the chain, as somebody kept it. */
  readonly head: string | undefined;
  /** Public keys in PEM or as `signing-keys` has them; when there are none, those of the workspace around each folder. */
  readonly keys: readonly string[];
}

/**
 * Looks at every byte of the released versions in the folders, and on a site at what it says of them.
 * @throws Failure when a named folder has no versions or is a link, or when the settings that ask for signatures cannot be read
 */
export function verify(machine: Machine, root: Root | undefined, options: VerifyOptions): readonly VerifiedUnit[] {
  return options.folders.flatMap(({ isNamed, path: folder }) => {
    const { files, path } = gateTo(machine.disk, root?.path ?? folder, folder);
    if (files.kindOf(path) !== "folder") throw noFolder(folder);
    const keys = keysAround(machine, root, folder, options.keys);
    const units = archivePlaces(files, path).flatMap((place): readonly VerifiedUnit[] => {
      const found = verifyArchive(files, place, keys);
      // What a changed file says is no ground to judge the lists by.
      const lists = place.isPublished ? verifyLists(files, found.archive, found.problems.length === 0) : [];
      const all = [...found.problems, ...lists.filter((list) => !found.problems.some((one) => one.path === list.path))];
      const problems = [...all, ...headProblems(found, options.head)];
      const isEmpty = found.archive.records.length === 0 && problems.length === 0;
      return isEmpty ? [] : [{ ...found, folder: place.folder, problems, unit: place.unit }];
    });
    if (isNamed && units.length === 0) throw noVersions(folder);
    return units;
  });
}

function headProblems({ archive }: Verification, head: string | undefined): readonly Problem[] {
  if (head === undefined || archive.records.some(({ root }) => root === head.toLowerCase())) return [];
  return [{ kind: "head-not-in-chain", path: archive.place.isPublished ? `versions/${headName}` : headName }];
}

/** Those that were given; else those of the workspace that the folder stands in, whatever settings the folder itself may hold. */
function keysAround(machine: Machine, root: Root | undefined, folder: string, given: readonly string[]): PublicKeys {
  if (given.length > 0) return signingKeys(given);
  const around = root !== undefined && isWithin(folder, root.path) ? root : (nearestWorkspace(machine, folder) ?? root);
  return around === undefined ? signingKeys([]) : keysOf(hostOf(machine, around.path), around);
}

/** The workspace that a folder is, or stands in. */
function nearestWorkspace({ disk }: Machine, folder: string): Root | undefined {
  try {
    return findWorkspace(disk, folder, undefined);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function noFolder(folder: string): Failure {
  return new Failure(
    {
      en: `“${folder}” is not a folder, or a symbolic link leads there.`,
      fi: `”${folder}” ei ole kansio, tai sinne johtaa symbolinen linkki.`,
      sv: `”${folder}” är ingen mapp, eller så leder en symbolisk länk dit.`,
    },
    nameOne,
  );
}

function noVersions(folder: string): Failure {
  return new Failure(
    {
      en: `There are no released versions in “${folder}”, so nothing could be verified.`,
      fi: `Kohteessa ”${folder}” ei ole julkaistuja versioita, joten mitään ei voitu tarkistaa.`,
      sv: `I ”${folder}” finns inga publicerade versioner, så inget kunde kontrolleras.`,
    },
    nameOne,
  );
}

const nameOne = {
  en: "Name a unit, its folder versions, or a built site.",
  fi: "Anna yksikkö, sen kansio versions tai koottu sivusto.",
  sv: "Ange en enhet, dess mapp versions eller en byggd webbplats.",
};
