import type { Diagnostic, Related } from "../../text/diagnostic.js";

/** Tells a rule's findings of one group in one file once: at the first place, with the others as its related places. */
export function groupRepeats(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, { readonly first: Diagnostic; readonly others: Related[] }>();
  for (const finding of findings) {
    const { group, rule, source, unit } = finding;
    const key = group === undefined ? `${groups.size}` : [rule, source.path, unit, group].join("\0");
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { first: finding, others: [] });
    else known.others.push({ message: hereToo, source, span: finding.span });
  }
  return [...groups.values()].map(({ first, others }) =>
    others.length === 0 ? first : { ...first, related: [...(first.related ?? []), ...others] },
  );
}

const hereToo = { en: "here too", fi: "myös tässä", sv: "även här" };
