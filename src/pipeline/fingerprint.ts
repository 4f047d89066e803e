import { createHash } from "node:crypto";
import type { Diagnostic } from "../text/diagnostic.js";
import { lineText, positionAt } from "../text/source.js";

/**
 * Tells a finding again in a later run, as 32 hexadecimal digits. It stays the same while lines above are added or removed, and in every
 * language: made of the rule, the file, the line's own text and the characters meant. Equal findings on equal lines have the same.
 */
export function fingerprint({ requirement, rule, source, span }: Diagnostic): string {
  const line = lineText(source, positionAt(source, span.start).line).trim();
  const parts = [rule, source.path, requirement ?? "", line, source.text.slice(span.start, span.end)];
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 32);
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
