import type { Problem } from "./problem.js";
import { recordPath, rootOf, type ChainRecord } from "./records.js";
import type { PreviousRecord } from "../plan/file-types.generated.js";

/** Records in the order in which they were made, as far as they hang together. */
export interface Chain {
  readonly records: readonly ChainRecord[];
  /** In the order of the chain; empty when every record is bound to the one before it and HEAD names the last. */
  readonly problems: readonly Problem[];
}

/**
 * Orders records by what each says of the one before it. What was taken away or replaced is named by the record after it, or by
 * `head`, the newest record by name and hash, which the file `headPath` says.
 */
export function linkChain(records: readonly ChainRecord[], head: PreviousRecord | undefined, headPath: string): Chain {
  const problems: Problem[] = records
    .filter((record) => rootOf(record) !== record.root)
    .map((record) => ({ kind: "wrong-root", path: recordPath(record) }));
  const byRoot = new Map(records.map((record) => [record.root, record]));
  const paths = new Set(records.map(recordPath));
  const name = ({ record }: PreviousRecord): void => {
    if (problems.some(({ path }) => path === record)) return;
    problems.push({ kind: paths.has(record) ? "record-replaced" : "missing", path: record });
  };
  for (const { previous } of records) if (previous !== null && !byRoot.has(previous.root)) name(previous);
  const ordered = walk(records, problems);
  if (head !== undefined) {
    const at = ordered.findIndex((record) => record.root === head.root);
    const after = ordered[at + 1];
    if (!byRoot.has(head.root)) {
      // Nobody can tell from the two alone which of them was changed.
      if (paths.has(head.record)) problems.push({ kind: "head-differs", path: headPath });
      name(head);
    }
    // The hash alone says which record is meant; a path beside it that leads elsewhere was changed.
    const meant = byRoot.get(head.root);
    if (meant !== undefined && recordPath(meant) !== head.record)
      problems.push({ kind: "head-differs", path: headPath });
    if (at !== -1 && after !== undefined) problems.push({ kind: "chain-goes-on", path: recordPath(after) });
  }
  return { problems, records: ordered };
}

/** From the first record on; where a record is missing, on from the one after the gap. */
function walk(records: readonly ChainRecord[], problems: Problem[]): readonly ChainRecord[] {
  const byPrevious = new Map<string, ChainRecord[]>();
  for (const record of records) {
    const before = record.previous?.root ?? "";
    byPrevious.set(before, [...(byPrevious.get(before) ?? []), record]);
  }
  const roots = new Set(records.map(({ root }) => root));
  const starts = records
    .filter(({ previous }) => previous === null || !roots.has(previous.root))
    .toSorted((a, b) => Number(b.previous === null) - Number(a.previous === null));
  const [, second] = starts.filter(({ previous }) => previous === null);
  if (second !== undefined) problems.push({ kind: "chain-forked", path: recordPath(second) });
  const ordered = new Set<ChainRecord>();
  for (const start of starts) {
    for (let next: ChainRecord | undefined = start; next !== undefined && !ordered.has(next);) {
      ordered.add(next);
      const [follower, rival]: readonly ChainRecord[] = byPrevious.get(next.root) ?? [];
      if (rival !== undefined) problems.push({ kind: "chain-forked", path: recordPath(rival) });
      next = follower;
    }
  }
  return [...ordered];
}
