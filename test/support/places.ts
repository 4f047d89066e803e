import type { FileTree } from "./file-tree.js";
import type { JsonFinding } from "./run-lint.js";

/** The text of a file as the program shows it: UTF-8, or else one character for each byte. */
function textOf(tree: FileTree, path: string): string {
  const content = tree.get(path);
  if (typeof content === "string") return content;
  if (!(content instanceof Uint8Array)) return "";
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return new TextDecoder("latin1").decode(content);
  }
}

/** Whether a finding lies in a file of the tree, with a beginning before its end. */
export function isInside(finding: JsonFinding, tree: FileTree): boolean {
  const lines = textOf(tree, finding.file).split(/\r\n|\n|\r/);
  const fits = (line: number, column: number): boolean =>
    // A file that the program did not read, such as one that is too large, is shown at its first character.
    (line === 1 && column === 1) || (column >= 1 && column <= (lines[line - 1]?.length ?? -2) + 2);
  return (
    fits(finding.line, finding.column) &&
    fits(finding.endLine, finding.endColumn) &&
    (finding.endLine > finding.line || (finding.endLine === finding.line && finding.endColumn >= finding.column))
  );
}
