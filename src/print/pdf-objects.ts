/** The objects of a PDF as Skia, Chromium's PDF writer, writes it: plain, with one table of places at the end. */
export interface PdfObjects {
  /** The number of the document's root object. */
  readonly root: number;
  /** The text of an object's dictionary or value, up to its stream if it has one. */
  object(number: number): string;
}

/**
 * Reads the table of places. A general PDF library takes half as long to load a plan as the browser takes to print it
 * (docs/decisions/0006); only this form is read here.
 * @throws Error when the bytes have another form
 */
export function openPdf(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = file.toString("latin1", Math.max(0, file.length - 1024));
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
  const root = /trailer[\s\S]*\/Root (\d+) 0 R/.exec(tail)?.[1];
  if (start === undefined || root === undefined)
    throw new Error("the browser's PDF has an unknown form: no table of places at its end");
  const table = file.toString("latin1", Number(start), file.lastIndexOf("trailer"));
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} ([nf]) ?\r?$/gm)].map((match) =>
    match[2] === "n" ? Number(match[1]) : -1,
  );
  return {
    object(number) {
      const from = offsets[number] ?? -1;
      if (from < 0) throw new Error(`the browser's PDF lacks object ${number}`);
      const end = file.indexOf("endobj", from);
      const text = file.toString("latin1", from, end === -1 ? undefined : end);
      const stream = text.indexOf(">> stream");
      return stream === -1 ? text : text.slice(0, stream);
    },
    root: Number(root),
  };
}
