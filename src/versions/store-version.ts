import type { ArchivePlace } from "./archive.js";
import { headName, headText, readHead } from "./head.js";
import { manifestName, recordPath, recordText, type ChainRecord } from "./records.js";
import { signatureEnding, type Signer } from "./signatures.js";
import { sumsFiles } from "./sums.js";
import type { Files } from "../host/files.js";
import type { Processes } from "../host/host.js";
import type { Manifest } from "../plan/file-types.generated.js";
import { Failure } from "../text/failure.js";

/** What writing needs of the machine. */
export interface Store {
  readonly files: Files;
  readonly processes: Processes;
  readonly place: ArchivePlace;
}

/** Keeps git from touching line ends: a frozen file stays to the byte. */
const gitSettings = "* -text\n";

/**
 * Freezes a version: writes it aside, waits until the disk has it, and renames it into place; then HEAD names it. Whenever the
 * program is killed there is either no version or a whole one; `settleHead` does what was left.
 */
export function storeVersion(
  store: Store,
  manifest: Manifest,
  content: ReadonlyMap<string, Uint8Array | string>,
  signer: Signer | undefined,
): void {
  const { files, place } = store;
  clearLeftovers(store);
  const making = `${place.folder}/.making-${store.processes.own}`;
  const all = new Map<string, Uint8Array | string>([
    ...content,
    ...sumsFiles(manifest, new Set()),
    [manifestName, recordText(manifest)],
  ]);
  if (signer !== undefined) all.set(`${manifestName}${signatureEnding}`, signer.signatureOf(manifest.root));
  try {
    for (const [path, text] of all) writeFrozen(files, `${making}/${path}`, text);
    for (const folder of foldersOf(all.keys())) files.flush(folder === "" ? making : `${making}/${folder}`);
  } catch (error) {
    files.remove(making);
    throw error;
  }
  if (newestRoot(store) !== (manifest.previous?.root ?? undefined)) {
    files.remove(making);
    throw overtaken(manifest);
  }
  const git = `${place.folder}/.gitattributes`;
  if (files.kindOf(git) === "missing") files.write(git, gitSettings);
  files.rename(making, `${place.folder}/${manifest.folder}`);
  files.flush(place.folder);
  writeHead(store, manifest);
}

/** The hash that HEAD names. */
function newestRoot({ files, place }: Store): string | undefined {
  const path = `${place.folder}/${headName}`;
  return files.kindOf(path) === "file" ? readHead(new TextDecoder().decode(files.read(path)))?.root : undefined;
}

function overtaken({ unit }: Manifest): Failure {
  return new Failure(
    {
      en: `Another program released a version of ${unit} at the same time.`,
      fi: `Toinen ohjelma julkaisi yksikön ${unit} version samaan aikaan.`,
      sv: `Ett annat program publicerade en version av ${unit} samtidigt.`,
    },
    { en: "Run the release again.", fi: "Aja julkaisu uudelleen.", sv: "Kör publiceringen på nytt." },
  );
}

/** Puts a small file in place, or another in its stead, so that it is there as a whole or not at all. */
export function placeFile(store: Store, path: string, text: string): void {
  const { files, place } = store;
  const making = `${place.folder}/.making-${store.processes.own}.file`;
  files.remove(making);
  writeFrozen(files, making, text);
  files.moveOver(making, `${place.folder}/${path}`);
  files.flush(place.folder);
}

/** Makes a record the newest. */
export function writeHead(store: Store, record: ChainRecord): void {
  placeFile(store, headName, headText(record));
}

/** Signs a record that stands already; the signature is no part of what is signed. */
export function signRecord(store: Store, record: ChainRecord, signer: Signer): void {
  placeFile(store, `${recordPath(record)}${signatureEnding}`, signer.signatureOf(record.root));
}

/** Removes what a program left that was killed. */
export function clearLeftovers({ files, place, processes }: Store): void {
  if (files.kindOf(place.folder) !== "folder") return;
  for (const { name } of files.list(place.folder)) {
    const owner = /^\.making-(\d+)/.exec(name)?.[1];
    if (owner === undefined || (Number(owner) !== processes.own && processes.isRunning(Number(owner)))) continue;
    files.remove(`${place.folder}/${name}`);
  }
}

function writeFrozen(files: Files, path: string, text: Uint8Array | string): void {
  files.write(path, text);
  files.makeReadOnly(path);
  files.flush(path);
}

/** Every folder that holds one of the files, the innermost first. */
function foldersOf(paths: Iterable<string>): readonly string[] {
  const folders = new Set([""]);
  for (const path of paths) {
    const steps = path.split("/").slice(0, -1);
    for (let depth = steps.length; depth > 0; depth -= 1) folders.add(steps.slice(0, depth).join("/"));
  }
  return [...folders].toSorted((a, b) => b.length - a.length);
}
