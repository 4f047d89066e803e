import type { DigestTask } from "./unit-digest.js";
import { forEachUnit } from "../workspace/for-each-unit.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";

/** Digests of units that were computed by other threads, when there are many units; `take` gets each, in no order. @throws FileFailure */
export async function digestUnits(
  { caseCollisions, host, root }: WorkspaceContext,
  slugs: readonly string[],
  purpose: DigestTask["purpose"],
  take: (slug: string, digest: string) => void,
): Promise<void> {
  const job = {
    name: "digest",
    run: undefined,
    taskOf: (part: readonly string[]): DigestTask => ({
      purpose,
      root,
      units: part.map((slug) => [slug, caseCollisions.get(slug) ?? ""]),
    }),
    unitsForThreads: 200,
    unitsPerTask: 100,
  };
  await forEachUnit<string>(host, slugs, job, (digest, slug) => take(slug, digest));
}
