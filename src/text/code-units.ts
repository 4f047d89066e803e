/** Room for texts of the usual length, used again and again. */
const usual = roomFor(1 << 15);

/**
 * The codes of a text's characters, two bytes each and the lower one first; they stand there until the next call. A loop reads them in half of
 * the time that it takes to ask a string for each: the engine has a dozen forms of strings, and looks anew every time at which it has.
 */
export function codeUnits(text: string): DataView {
  const { bytes, view } = text.length * 2 <= usual.bytes.length ? usual : roomFor(text.length);
  bytes.write(text, "utf16le");
  return view;
}

function roomFor(length: number): { readonly bytes: Buffer; readonly view: DataView } {
  const bytes = Buffer.alloc(length * 2);
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
}
