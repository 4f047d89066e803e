import { createHash, type Hash } from "node:crypto";
import type { Diagnostic } from "../../text/diagnostic.js";
import { lineText, positionAt, type Source } from "../../text/source.js";

/**
 * Tells a finding again in a later run, as 32 hexadecimal digits. It stays the same while lines above are added or removed, and in every
 * language: made of the rule, the file, the line's own text and the characters meant. Equal findings on equal lines have the same.
 */
export function fingerprint({ requirement, rule, source, span }: Diagnostic): string {
  const { line } = positionAt(source, span.start);
  const hash = beginning(source, line, `${rule}\0${source.path}\0${requirement ?? ""}\0`).copy();
  return hash.update(source.text.slice(span.start, span.end)).digest("hex").slice(0, 32);
}

const begun = new WeakMap<Source, Map<string, Hash>>();

/** What the findings of one rule on one line have alike; a line can be as long as its file, and have thousands. */
function beginning(source: Source, line: number, start: string): Hash {
  let known = begun.get(source);
  if (known === undefined) begun.set(source, (known = new Map()));
  const key = `${start}${line}`;
  let hash = known.get(key);
  if (hash === undefined) {
    hash = createHash("sha256").update(`${start}${lineText(source, line).trim()}\0`);
    known.set(key, hash);
  }
  return hash;
}

/** The fingerprints of a list in its order; those of equal findings are told apart by their order. */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const base = fingerprint(diagnostic);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}
