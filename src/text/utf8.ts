/** Room for a text of the usual length, used again and again: asking how long a text will be takes longer than writing it. */
let room = new Uint8Array(1 << 19);
const encoder = new TextEncoder();

/** A text as bytes. */
export function toUtf8(text: string): Uint8Array {
  return piecesToUtf8([text]);
}

/** A text that is given in pieces, none of which ends within a character: quicker than to put a long text together first. */
export function piecesToUtf8(pieces: readonly string[]): Uint8Array {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  // A unit of UTF-16 takes at most three bytes.
  if (room.length < length * 3) room = new Uint8Array(length * 3);
  let end = 0;
  for (const piece of pieces) end += encoder.encodeInto(piece, room.subarray(end)).written;
  return room.slice(0, end);
}
