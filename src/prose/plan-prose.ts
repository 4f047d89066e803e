import type { Prose } from "./prose.js";
import type { ResolvedPlan } from "../plan/resolved.js";
import { contentsOf } from "./text-contents.js";
import { yamlProse } from "./yaml-prose.js";

/**
 * Every text of a plan that a reader sees and an author wrote, in order: sections (common text too), tables, reports, the sentences of
 * unit.yaml. Code and addresses of links are not prose; the text of links is. For the few rules that cannot do with the texts that have their words.
 */
export function proseOf(plan: ResolvedPlan): readonly Prose[] {
  const prose = contentsOf(plan).flatMap((contents) => contents.prose);
  return [...prose, ...yamlProse(plan)];
}
