import { chunks } from "./chunks.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import type { DigestTask } from "./unit-digest.js";

/** With fewer units to read than this, other threads would cost more than they save. */
const unitsForThreads = 200;
/** Enough to keep a thread busy while this one has other work to do. */
const unitsPerTask = 100;

/** Digests of units that were made by other threads, when they are many; `take` is given each, in no order. @throws FileFailure */
export async function digestUnits(
  { host, root, caseCollisions }: WorkspaceContext,
  slugs: readonly string[],
  purpose: DigestTask["purpose"],
  take: (slug: string, digest: string) => void,
): Promise<void> {
  if (host.threads === undefined || slugs.length < unitsForThreads) return;
  const tasks = chunks(slugs, unitsPerTask).map((part): DigestTask => ({
    purpose,
    root,
    units: part.map((slug) => [slug, caseCollisions.get(slug) ?? ""]),
  }));
  await host.threads.run<readonly string[]>("digest", tasks, (digests, task) => {
    for (const [index, digest] of digests.entries()) take(tasks[task]?.units[index]?.[0] ?? "", digest);
  });
}
