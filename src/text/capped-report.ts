import type { Diagnostic, Report } from "./diagnostic.js";

/** So many findings of one rule are told of one file. Whoever mends them sees the others. */
export const mostAlike = 1000;

/** Keeps of each rule, file and weight one finding more than are told, so that it can be said that there are more. */
export function cappedReport(into: Diagnostic[]): Report {
  const counts = new Map<string, number>();
  return (diagnostic) => {
    const key = `${diagnostic.rule}\0${diagnostic.severity}\0${diagnostic.source.path}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= mostAlike + 1) into.push(diagnostic);
  };
}
