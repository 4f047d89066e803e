/** Paths that git tracks, by its index, from the top of the repository; undefined for an index of a form that is not known here. */
export function trackedPaths(index: Uint8Array): readonly string[] | undefined {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
  const text = new TextDecoder("utf-8");
  if (index.length < 12 || text.decode(index.subarray(0, 4)) !== "DIRC") return undefined;
  const version = view.getUint32(4);
  if (version < 2 || version > 4) return undefined;
  // SHA-1, or SHA-256 where the first does not lead through the whole file.
  return [20, 32].map((hashBytes) => entries(index, view, version, hashBytes)).find((paths) => paths !== undefined);
}

/** Times, numbers and rights, before the hash. */
const factsBytes = 40;
const isExtended = 0x4000;

function entries(index: Uint8Array, view: DataView, version: number, hashBytes: number): readonly string[] | undefined {
  const count = view.getUint32(8);
  const paths: string[] = [];
  let at = 12;
  let before = new Uint8Array();
  for (let number = 0; number < count; number += 1) {
    const flagsAt = at + factsBytes + hashBytes;
    if (flagsAt + 2 > index.length - hashBytes) return undefined;
    const nameAt = flagsAt + ((view.getUint16(flagsAt) & isExtended) === 0 ? 2 : 4);
    const { length: prefix, next } = version === 4 ? sharedPrefix(index, nameAt, before) : { length: 0, next: nameAt };
    const end = index.indexOf(0, next);
    if (end === -1 || prefix < 0) return undefined;
    before = joined(before.subarray(0, prefix), index.subarray(next, end));
    paths.push(new TextDecoder().decode(before));
    // Up to version 3 an entry is filled up to eight bytes, with one NUL at least.
    at = version === 4 ? end + 1 : at + (Math.floor((end - at) / 8) + 1) * 8;
  }
  return isSplit(index, at, hashBytes) ? undefined : paths;
}

/** How much of the name before it a name begins with, and where its rest stands. */
function sharedPrefix(index: Uint8Array, at: number, before: Uint8Array): { length: number; next: number } {
  let byte = index[at] ?? 0;
  let next = at + 1;
  let removed = byte & 0x7f;
  while ((byte & 0x80) !== 0 && next < index.length) {
    byte = index[next] ?? 0;
    next += 1;
    removed = (removed + 1) * 128 + (byte & 0x7f);
  }
  return { length: before.length - removed, next };
}

/** Whether the rest of the list stands in another file, or is not what an index has after its list. */
function isSplit(index: Uint8Array, at: number, hashBytes: number): boolean {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
  const end = index.length - hashBytes;
  while (at + 8 <= end) {
    const name = new TextDecoder("latin1").decode(index.subarray(at, at + 4));
    if (!/^[A-Za-z]{4}$/.test(name) || name === "link" || name === "sdir") return true;
    at += 8 + view.getUint32(at + 4);
  }
  return at !== end;
}

function joined(start: Uint8Array, rest: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(start.length + rest.length);
  whole.set(start);
  whole.set(rest, start.length);
  return whole;
}
