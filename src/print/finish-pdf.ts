/**
 * Makes the browser's PDF the same for the same input: the two dates become `date`, and the numbers that the browser gives
 * to the nodes of a document, which go on from one print to the next, are counted anew. Nothing changes its length, so every
 * place in the file stays right. Title, language, tags and outline are the browser's own.
 */
export function finishPdf(bytes: Uint8Array, date: Date): Uint8Array {
  const pdf = Buffer.from(bytes);
  setDates(pdf, date);
  renumberNodes(pdf);
  return pdf;
}

function setDates(pdf: Buffer, date: Date): void {
  const digits = date.toISOString().replaceAll(/\D/g, "").slice(0, 14);
  for (const key of ["/CreationDate (D:", "/ModDate (D:"]) {
    const at = pdf.indexOf(key, 0, "latin1");
    if (at !== -1) pdf.write(digits, at + key.length, "latin1");
  }
}

const prefix = "node";
const digitCount = 8;

/** Nodes are named `node00000973` where tables refer to their headings. */
function renumberNodes(pdf: Buffer): void {
  const numbers = new Map<string, string>();
  for (let at = pdf.indexOf(prefix, 0, "latin1"); at !== -1; at = pdf.indexOf(prefix, at + 1, "latin1")) {
    const old = pdf.toString("latin1", at + prefix.length, at + prefix.length + digitCount);
    if (!/^\d{8}$/.test(old)) continue;
    const fresh = numbers.get(old) ?? String(numbers.size + 1).padStart(digitCount, "0");
    numbers.set(old, fresh);
    pdf.write(fresh, at + prefix.length, "latin1");
  }
}
