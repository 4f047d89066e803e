import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from "node:crypto";
import { sha256 } from "./digest.js";

/** The ending of the file beside a record that holds its signature. */
export const signatureEnding = ".sig";

/** What is signed of a record: a text that says what it is, and the record's hash. */
function signedText(root: string): Buffer {
  return Buffer.from(`omavalvonta record ${root}\n`);
}

/** A public key's short name: the first 16 digits of the hash of its DER form. */
function nameOf(publicKey: KeyObject): string {
  return sha256(publicKey.export({ format: "der", type: "spki" })).slice(0, 16);
}

/** A private key ready to sign. */
export interface Signer {
  /** The public key as `signing-keys` has it. */
  readonly publicKey: string;
  /** The signature file of the record with this hash. */
  signatureOf(root: string): string;
}

/** Reads a private ed25519 key in PEM; undefined when it is something else. */
export function readSigner(pem: Uint8Array): Signer | undefined {
  const key = attempt(() => createPrivateKey(Buffer.from(pem)));
  if (key === undefined || key.asymmetricKeyType !== "ed25519") return undefined;
  const publicKey = createPublicKey(key);
  return {
    publicKey: publicKey.export({ format: "der", type: "spki" }).toString("base64"),
    signatureOf: (root) => `ed25519 ${nameOf(publicKey)} ${sign(null, signedText(root), key).toString("base64")}\n`,
  };
}

export type SignatureCheck = "good" | "bad-signature" | "unknown-key";

/** Public keys by their short names. */
export type PublicKeys = ReadonlyMap<string, KeyObject>;

/** Reads public ed25519 keys as base64 of their DER form (the line inside a PEM); undefined for the first that is none. */
export function readPublicKeys(keys: readonly string[]): PublicKeys | { readonly unreadable: string } {
  const known = new Map<string, KeyObject>();
  for (const text of keys) {
    const bare = text.replaceAll(/-----[A-Z ]+-----|\s/g, "");
    const key = attempt(() => createPublicKey({ format: "der", key: Buffer.from(bare, "base64"), type: "spki" }));
    if (key === undefined || key.asymmetricKeyType !== "ed25519") return { unreadable: text };
    known.set(nameOf(key), key);
  }
  return known;
}

/** Whether a signature file is that of the record with this hash, by one of the keys. */
export function checkSignature(text: string, root: string, keys: PublicKeys): SignatureCheck {
  const match = /^ed25519 ([0-9a-f]{16}) ([A-Za-z0-9+/]{86}==)\n$/.exec(text);
  if (match === null) return "bad-signature";
  const key = keys.get(match[1] ?? "");
  if (key === undefined) return "unknown-key";
  return verify(null, signedText(root), key, Buffer.from(match[2] ?? "", "base64")) ? "good" : "bad-signature";
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
