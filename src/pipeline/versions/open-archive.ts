import { notSound } from "./not-sound.js";
import { keysIn } from "./signing-keys.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import type { PreviousRecord, Workspace } from "../../plan/file-types.generated.js";
import { Failure } from "../../text/failure.js";
import { unitArchive, type Archive } from "../../versions/archive.js";
import type { Problem } from "../../versions/problem.js";
import { asPrevious, recordPath, redactionName } from "../../versions/records.js";
import { signatureEnding, type Signer } from "../../versions/signatures.js";
import { clearLeftovers, placeFile, writeHead, type Store } from "../../versions/store-version.js";
import { sumsFiles, sumsName } from "../../versions/sums.js";
import { verifyArchive, type Verification } from "../../versions/verify-archive.js";

/** A unit's versions, ready for another record. */
export interface OpenArchive {
  readonly archive: Archive;
  readonly store: Store;
}

/** Who opens a unit's versions, and what they vouch for. */
export interface ArchiveOpener {
  readonly unit: string;
  readonly signer: Signer | undefined;
  /** The hash of the newest record, as somebody has kept it: with it a record may be followed, or signed, that nobody has signed. */
  readonly head: string | undefined;
}

/**
 * Opens a unit's versions for writing. Everything is verified first, signatures and removals too; then what an interrupted program began is
 * finished, and everything is verified again. A key that the workspace does not know is refused.
 * @throws Failure
 */
export function openArchive(host: Host, root: Root, workspace: Workspace, opener: ArchiveOpener): OpenArchive {
  const { head, signer, unit } = opener;
  checkSigner(workspace, signer);
  const place = unitArchive(root.path, unit);
  const store = { files: host.files, place, processes: host.processes };
  const keys = keysIn(workspace);
  const before = verifyArchive(host.files, place, keys);
  refuseUnsigned(before, head);
  const problem = before.problems.find((one) => !mayBeFinished(one, before.archive));
  if (problem !== undefined) throw notSound(unit, problem);
  clearLeftovers(store);
  settle(store, before.archive);
  const { archive, problems } = verifyArchive(host.files, place, keys);
  const left = problems.find(({ kind }) => kind !== "unsigned");
  if (left !== undefined) throw notSound(unit, left);
  return { archive, store };
}

/** A newest record that nobody has signed, where signatures are asked for, may be anybody's. @throws Failure */
function refuseUnsigned({ archive, problems }: Verification, head: string | undefined): void {
  const newest = archive.records.at(-1);
  const isUnsigned = problems.some(({ kind }) => kind === "unsigned");
  if (!isUnsigned || newest === undefined || (head !== undefined && newest.root === head)) return;
  const path = `units/${archive.place.unit}/versions/${recordPath(newest)}`;
  throw new Failure(
    {
      en: `The newest record is not signed, so nothing shows who made it: ${path}.`,
      fi: `Uusinta tietuetta ei ole allekirjoitettu, joten sen tekijää ei voi tietää: ${path}.`,
      sv: `Den nyaste posten är inte signerad, så ingen kan veta vem som har gjort den: ${path}.`,
    },
    {
      en: "If it was made before there was a key, look at that version, and give the hash that you noted when it was released: --head <hash>.",
      fi: "Jos se on tehty ennen avainta, tarkista kyseinen versio ja anna tiiviste, jonka kirjasit muistiin julkaistessa: --head <tiiviste>.",
      sv: "Om den gjordes innan det fanns en nyckel, granska den versionen och ange kontrollsumman som du antecknade vid publiceringen: --head <summa>.",
    },
  );
}

/** What a program leaves that is killed after a record is in place, and before all that follows from it is done. */
function mayBeFinished({ kind, path }: Problem, { records, removed, versions }: Archive): boolean {
  const last = records.at(-1);
  const folder = path.split("/", 1)[0] ?? "";
  const isTouched = versions.some(
    ({ manifest }) =>
      manifest.folder === folder && manifest.files.some((file) => removed.has(`${folder}/${file.path}`)),
  );
  switch (kind) {
    case "chain-goes-on":
      return last !== undefined && path === recordPath(last);
    case "head-missing":
      return records.length === 1;
    case "not-removed":
    case "unsigned":
      return true;
    case "changed":
      return isTouched && path.endsWith(`/${sumsName}`);
    case "extra":
      return path.endsWith(`/${redactionName}${signatureEnding}`) || (isTouched && path.endsWith(`/${sumsName}`));
    default:
      return false;
  }
}

/** The record that the next one follows. */
export function previousOf(archive: Archive): PreviousRecord | null {
  return asPrevious(archive.records.at(-1));
}

/** The folder of a version of this day: the day itself, or the day with the next number. */
export function freeFolder({ versions }: Archive, date: string): string {
  const taken = new Set(versions.map(({ manifest }) => manifest.folder));
  let number = 1;
  while (taken.has(number === 1 ? date : `${date}.${number}`)) number += 1;
  return number === 1 ? date : `${date}.${number}`;
}

/**
 * Does what was left when a program was killed after a record was in place: HEAD names it, and what it removes is removed.
 */
function settle(store: Store, archive: Archive): void {
  const { files, place } = store;
  const last = archive.records.at(-1);
  const isBehind = archive.problems.some(({ kind }) => kind === "chain-goes-on" || kind === "head-missing");
  if (isBehind && last !== undefined) writeHead(store, last);
  // A signature is put in place before its record.
  for (const { manifest, redaction } of archive.versions) {
    const path = `${place.folder}/${manifest.folder}/${redactionName}${signatureEnding}`;
    if (redaction === undefined) files.remove(path);
  }
  removeRedacted(store, archive);
}

/** Removes the files that redactions name, and takes them from the lists of sums. */
export function removeRedacted(store: Store, archive: Archive): void {
  const { files, place } = store;
  for (const { manifest, redaction } of archive.versions) {
    const { folder } = manifest;
    const gone = manifest.files.map(({ path }) => path).filter((path) => archive.removed.has(`${folder}/${path}`));
    if (gone.length === 0) continue;
    const base = `${place.folder}/${folder}`;
    for (const path of gone) files.remove(`${base}/${path}`);
    if (redaction !== undefined)
      for (const { kind, name } of files.list(base)) if (kind === "folder") files.remove(`${base}/${name}`);
    for (const [name, text] of sumsFiles(manifest, new Set(gone))) {
      const path = `${place.folder}/${folder}/${name}`;
      const isRight = files.kindOf(path) === "file" && new TextDecoder().decode(files.read(path)) === text;
      if (!isRight) placeFile(store, `${folder}/${name}`, text);
    }
  }
}

function checkSigner(workspace: Workspace, signer: Signer | undefined): void {
  const known: readonly string[] = workspace["signing-keys"] ?? [];
  if (signer === undefined && known.length === 0) return;
  if (signer !== undefined && known.includes(signer.publicKey)) return;
  throw signer === undefined
    ? new Failure(
        {
          en: "The workspace has signing-keys, so a release has to be signed.",
          fi: "Työtilassa on signing-keys, joten julkaisu on allekirjoitettava.",
          sv: "Arbetsytan har signing-keys, så en publicering måste signeras.",
        },
        {
          en: "Give the private key with --sign key.pem.",
          fi: "Anna yksityinen avain valitsimella --sign avain.pem.",
          sv: "Ange den privata nyckeln med --sign nyckel.pem.",
        },
      )
    : new Failure(
        {
          en: "The workspace does not list the key given to --sign, so the signature could not be checked.",
          fi: "Työtila ei tunne valitsimen --sign avainta, joten kukaan ei voisi tarkistaa allekirjoitusta.",
          sv: "Arbetsytan känner inte nyckeln i --sign, så ingen kunde kontrollera signaturen.",
        },
        {
          en: `Add its public half to omavalvonta.yaml: signing-keys: [${signer.publicKey}]`,
          fi: `Lisää julkinen puoli tiedostoon omavalvonta.yaml: signing-keys: [${signer.publicKey}]`,
          sv: `Lägg till den publika halvan i omavalvonta.yaml: signing-keys: [${signer.publicKey}]`,
        },
      );
}
