import { recordPath, type ChainRecord } from "./records.js";
import type { PreviousRecord } from "../plan/file-types.generated.js";

export const headName = "HEAD";

/** The file that names the newest record: its hash, two blanks, its path, as `sha256sum` writes. */
export function headText(record: ChainRecord): string {
  return `${record.root}  ${recordPath(record)}\n`;
}

/** Undefined when the text names no record. */
export function readHead(text: string): PreviousRecord | undefined {
  const match = /^([0-9a-f]{64}) {2}(\S+)\n$/.exec(text);
  return match === null ? undefined : { record: match[2] ?? "", root: match[1] ?? "" };
}
