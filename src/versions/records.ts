import { canonicalJson, orderedJson } from "./canonical-json.js";
import { sha256 } from "./digest.js";
import type { Manifest, PreviousRecord, Redaction } from "../plan/file-types.generated.js";

/** A link of a unit's chain: what a version is made of, or that a version's files were removed. */
export type ChainRecord = Manifest | Redaction;

export const manifestName = "MANIFEST.json";
export const redactionName = "REDACTION.json";

/** The folder that a version's sources stand in; nothing below it is published. */
export const sourceFolder = "source/";

/** Where a record stands, from the folder `versions`. */
export function recordPath({ folder, kind }: Pick<ChainRecord, "folder" | "kind">): string {
  return `${folder}/${kind === "redaction" ? redactionName : manifestName}`;
}

/** How the next record names this one. */
export function asPrevious(record: ChainRecord | undefined): PreviousRecord | null {
  return record === undefined ? null : { record: recordPath(record), root: record.root };
}

/** Adds the hash over all the rest. */
export function withRoot<Body extends object>(body: Body): Body & { readonly root: string } {
  return { ...body, root: sha256(canonicalJson(body)) };
}

/** The hash that a record should have. */
export function rootOf(record: ChainRecord): string {
  const { root: _, ...body } = record;
  return sha256(canonicalJson(body));
}

/** A record as its file; the same record is always the same bytes, so that a changed byte is a changed record. */
export function recordText(record: ChainRecord): string {
  return `${orderedJson(record)}\n`;
}

/** Reads a record's file; undefined when it is none, or is not written as this program writes it. */
export function readRecord(text: string): ChainRecord | undefined {
  const data = parse(text);
  if (!isRecord(data) || recordText(data) !== text) return undefined;
  return data;
}

/** Whether a record's file says that it is of a format that came later. */
export function isOfNewerFormat(text: string): boolean {
  const data = parse(text);
  return isFields(data) && typeof data["format"] === "number" && data["format"] > 1;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const hash = /^[0-9a-f]{64}$/;

/** The form of `schemas/manifest.schema.json` and `schemas/redaction.schema.json`, as far as the program relies on it. */
function isRecord(data: unknown): data is ChainRecord {
  if (!isFields(data) || data["format"] !== 1) return false;
  const { date, folder, kind, previous, root, unit } = data;
  if (![date, folder, root, unit].every(isText) || !hash.test(String(root)) || !isFolderName(String(folder)))
    return false;
  if (previous !== null && !(isFields(previous) && isText(previous["record"]) && hash.test(String(previous["root"]))))
    return false;
  if (kind === "redaction")
    return isText(data["reason"]) && isList(data["removed"], (path) => isText(path) && isInside(path));
  return (
    (kind === "release" || kind === "adoption") &&
    isText(data["version"]) &&
    isText(data["language"]) &&
    isList(data["files"], isFile)
  );
}

/** What stands beside a version's files to vouch for them: no record says that of itself, as a removal would take it away. */
const bookkeeping = /^(?:(?:MANIFEST|REDACTION)\.json(?:\.sig)?|(?:source\/)?SHA256SUMS)$/i;

function isFile(data: unknown): boolean {
  return (
    isFields(data) &&
    Number.isInteger(data["bytes"]) &&
    isText(data["path"]) &&
    isInside(data["path"]) &&
    !bookkeeping.test(data["path"]) &&
    hash.test(String(data["sha256"]))
  );
}

/** `2026-01-14`, or `2026-01-14.2` for the second version of a day. */
export function isFolderName(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:\.[1-9]\d*)?$/.test(name);
}

/** Whether a path stays in its folder: a record that somebody else made must not lead out of it. */
function isInside(path: string): boolean {
  return path.split("/").every((step) => step !== "" && step !== "." && step !== "..") && !path.includes("\\");
}

function isFields(data: unknown): data is Fields {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isText(data: unknown): data is string {
  return typeof data === "string" && data !== "";
}

function isList(data: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(data) && data.every(isItem);
}
