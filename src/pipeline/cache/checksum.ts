import { sha256 } from "../../versions/digest.js";

const lineEnd = 0x0a;

/** Data on one line, below a digest of it: text that was cut off, damaged or made by another program is known by it. */
export function withChecksum(data: unknown): string {
  const line = JSON.stringify(data);
  return `${sha256(line)}\n${line}`;
}

/** The data that was sealed; undefined when the text is missing, or is not as it was sealed. */
export function readChecked(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  const digestLength = Math.max(0, bytes.indexOf(lineEnd));
  const line = bytes.subarray(digestLength + 1);
  const text = new TextDecoder();
  if (sha256(line) !== text.decode(bytes.subarray(0, digestLength))) return undefined;
  try {
    return JSON.parse(text.decode(line)) as unknown;
  } catch {
    return undefined;
  }
}
