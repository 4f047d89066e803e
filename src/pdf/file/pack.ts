import { deflateSync } from "node:zlib";

/** Each level more takes a quarter longer for a twentieth of the size. */
const level = 3;

/**
 * Packs a stream, in one piece: content shrinks to less than a quarter, and need not be put together. This is done in the program's own thread, as
 * handing a document's forty streams over to others takes longer than packing them.
 */
export function pack(content: Uint8Array): Uint8Array {
  return deflateSync(content, { chunkSize: Math.max(1024, content.length >> 2), level });
}
