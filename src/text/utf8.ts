/** Room for a text of the usual length, used again and again: asking how long a text will be takes longer than writing it. */
let room = new Uint8Array(1 << 19);
const encoder = new TextEncoder();

/** A text as bytes. */
export function toUtf8(text: string): Uint8Array {
  // A unit of UTF-16 takes at most three bytes.
  if (room.length < text.length * 3) room = new Uint8Array(text.length * 3);
  return room.slice(0, encoder.encodeInto(text, room).written);
}
