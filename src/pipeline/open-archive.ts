import { soundArchive } from "./unit-versions.js";
import type { Root } from "../discover/read-text.js";
import type { Host } from "../host/host.js";
import type { PreviousRecord, Workspace } from "../plan/file-types.generated.js";
import { Failure } from "../text/failure.js";
import { readArchive, unitArchive, type Archive } from "../versions/archive.js";
import { asPrevious, recordPath } from "../versions/records.js";
import { readPublicKeys, type PublicKeys, type Signer } from "../versions/signatures.js";
import { clearLeftovers, placeFile, writeHead, type Store } from "../versions/store-version.js";
import { sumsFiles } from "../versions/sums.js";

/** A unit's versions, ready for another record. */
export interface OpenArchive {
  readonly archive: Archive;
  readonly store: Store;
}

/**
 * Opens a unit's versions for writing: finishes what an interrupted program began, and refuses a chain that does not hold or a
 * key that the workspace does not know.
 * @throws Failure
 */
export function openArchive(
  host: Host,
  root: Root,
  unit: string,
  workspace: Workspace,
  signer: Signer | undefined,
): OpenArchive {
  checkSigner(workspace, signer);
  const place = unitArchive(root.path, unit);
  const store = { files: host.files, place, processes: host.processes };
  clearLeftovers(store);
  settle(store);
  return { archive: soundArchive(host, root, unit), store };
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
function settle(store: Store): void {
  const { files, place } = store;
  const archive = readArchive(files, place);
  const [problem, ...others] = archive.problems;
  const last = archive.records.at(-1);
  if (problem !== undefined && others.length === 0 && last !== undefined) {
    const isOneAhead = problem.kind === "chain-goes-on" && problem.path === recordPath(last);
    const isFirst = problem.kind === "head-missing" && archive.records.length === 1;
    if (isOneAhead || isFirst) writeHead(store, last);
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

/** Public keys, ready to check with. @throws Failure when one cannot be read */
export function signingKeys(given: readonly string[]): PublicKeys {
  const keys = readPublicKeys(given);
  if (!("unreadable" in keys)) return keys;
  const shown = keys.unreadable.replaceAll(/\s+/g, " ").slice(0, 60);
  throw new Failure(
    {
      en: `Among the public keys, “${shown}” is no public ed25519 key.`,
      fi: `Julkisten avainten joukossa ”${shown}” ei ole julkinen ed25519-avain.`,
      sv: `Bland de publika nycklarna är ”${shown}” ingen publik ed25519-nyckel.`,
    },
    makeKey,
  );
}

const makeKey = {
  en: "Make a key with: openssl genpkey -algorithm ed25519 -out key.pem; its public half with: openssl pkey -in key.pem -pubout",
  fi: "Tee avain komennolla: openssl genpkey -algorithm ed25519 -out avain.pem; julkinen puoli komennolla: openssl pkey -in avain.pem -pubout",
  sv: "Gör en nyckel med: openssl genpkey -algorithm ed25519 -out nyckel.pem; den publika halvan med: openssl pkey -in nyckel.pem -pubout",
};

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
          en: "The workspace does not know the key of --sign, so nobody could check the signature.",
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
