import { generateKeyPairSync } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { versions, type Lab } from "./lab.js";
import { sha256 } from "../../src/versions/digest.js";
import { headText } from "../../src/versions/head.js";
import { linkChain } from "../../src/versions/link-chain.js";
import {
  asPrevious,
  readRecord,
  recordPath,
  recordText,
  withRoot,
  type ChainRecord,
} from "../../src/versions/records.js";
import { readSigner, type Signer } from "../../src/versions/signatures.js";
import { sumsFiles } from "../../src/versions/sums.js";

/** Makes a key, and asks for its signatures in the settings when it is the owner's. */
export function makeKey(lab: Lab, name: string, isOwner: boolean): Signer {
  const pem = generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  lab.write(`home/${name}`, pem);
  const signer = readSigner(Buffer.from(pem));
  if (signer === undefined) throw new Error("no key");
  if (isOwner)
    lab.edit("repo/omavalvonta.yaml", (text) =>
      text.replace(/signing-keys: .*/, `signing-keys: [${signer.publicKey}]`),
    );
  return signer;
}

/** Asks for no signatures, and takes away those that are there. */
export function withoutKeys(lab: Lab): void {
  lab.edit("repo/omavalvonta.yaml", (text) => text.replace(/signing-keys: .*\n/, ""));
  for (const record of recordsOf(lab)) lab.remove(`repo/${versions}/${recordPath(record)}.sig`);
}

/** The records of the unit's versions, the oldest first. */
export function recordsOf(lab: Lab): readonly ChainRecord[] {
  const found = readdirSync(lab.at(`repo/${versions}`)).flatMap((folder) =>
    ["MANIFEST.json", "REDACTION.json"].flatMap((name) => {
      const path = `repo/${versions}/${folder}/${name}`;
      const record = existsSync(lab.at(path)) ? readRecord(lab.read(path)) : undefined;
      return record === undefined ? [] : [record];
    }),
  );
  return linkChain(found, undefined, "HEAD").records;
}

/**
 * Writes the whole chain anew as somebody would who has everything but the key: every hash is right. `signer` signs each record; without one
 * the signatures stay as they were.
 */
export function rewriteChain(lab: Lab, records: readonly object[], signer?: Signer): void {
  let previous: ChainRecord | undefined;
  const removed = new Set(records.flatMap((record) => ("removed" in record ? (record.removed as string[]) : [])));
  for (const old of records) {
    const { root: _, ...body } = old as ChainRecord;
    const base = `repo/${versions}/${body.folder}`;
    const files = (body.kind === "redaction" ? [] : body.files).map((file) => {
      if (!existsSync(lab.at(`${base}/${file.path}`)) || removed.has(`${body.folder}/${file.path}`)) return file;
      const content = Buffer.from(lab.read(`${base}/${file.path}`), "utf8");
      return file.path.endsWith(".pdf") ? file : { ...file, bytes: content.length, sha256: sha256(content) };
    });
    const record = withRoot({
      ...body,
      ...(body.kind === "redaction" ? {} : { files }),
      previous: asPrevious(previous),
    }) as ChainRecord;
    lab.write(`repo/${versions}/${recordPath(record)}`, recordText(record));
    if (signer !== undefined) lab.write(`repo/${versions}/${recordPath(record)}.sig`, signer.signatureOf(record.root));
    if (record.kind !== "redaction") {
      const gone = record.files.map(({ path }) => path).filter((path) => removed.has(`${record.folder}/${path}`));
      for (const [name, text] of sumsFiles(record, new Set(gone))) lab.write(`${base}/${name}`, text);
    }
    previous = record;
  }
  if (previous !== undefined) lab.write(`repo/${versions}/HEAD`, headText(previous));
}

/** A record of a version that never was, of the given files. */
export function madeUp(lab: Lab, folder: string, files: Readonly<Record<string, string>>): object {
  for (const [path, content] of Object.entries(files))
    if (!path.includes("x/")) lab.write(`repo/${versions}/${folder}/${path}`, content);
  return {
    date: folder.slice(0, 10),
    files: Object.entries(files).map(([path, content]) => ({
      bytes: Buffer.byteLength(content),
      path,
      sha256: sha256(content),
    })),
    folder,
    format: 1,
    kind: "adoption",
    language: "fi",
    previous: null,
    released: folder.slice(0, 10),
    root: "",
    schemas: { manifest: 1 },
    tool: "omavalvonta 0.1.0",
    unit: "esimerkki",
    version: "x",
  };
}

export function redactionOf(folder: string, removed: readonly string[]): object {
  return {
    date: "2026-11-01",
    folder,
    format: 1,
    kind: "redaction",
    previous: null,
    reason: "x",
    removed,
    root: "",
    tool: "omavalvonta 0.1.0",
    unit: "esimerkki",
  };
}
