import { spanOf } from "../plan/parsed.js";
import { plainText } from "./plain-text.js";
import type { ResolvedPlan } from "../plan/resolved.js";
import { contentsOf } from "./text-contents.js";
import type { Source, Span } from "../text/source.js";

export interface Link {
  readonly url: string;
  /** Its words as a reader sees or hears them, with the alternative texts of its pictures. */
  readonly text: string;
  readonly source: Source;
  readonly span: Span;
}

const cache = new WeakMap<ResolvedPlan, readonly Link[]>();

/** Every link in a plan's text, in its order; those by reference too. */
export function linksOf(plan: ResolvedPlan): readonly Link[] {
  const known = cache.get(plan);
  if (known !== undefined) return known;
  const links: Link[] = [];
  for (const { definitions, links: found, text } of contentsOf(plan)) {
    for (const node of found) {
      const url =
        node.type === "link"
          ? node.url
          : definitions.find((definition) => definition.identifier === node.identifier)?.url;
      if (url === undefined) continue;
      links.push({ source: text.source, span: spanOf(text, node), text: plainText(node).trim(), url });
    }
  }
  cache.set(plan, links);
  return links;
}
