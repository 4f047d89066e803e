import type { Nodes } from "mdast";
import { markdownTexts, visit } from "./nodes.js";
import { spanOf } from "../../plan/parsed.js";
import { plainText } from "../../plan/plain-text.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { Source, Span } from "../../text/source.js";

export interface Link {
  readonly url: string;
  /** Its words as a reader sees or hears them, with the alternative texts of its pictures. */
  readonly text: string;
  readonly source: Source;
  readonly span: Span;
}

/** No link is without one of these. */
const linkSign = /[[<@]|:\/\/|www\./i;

const cache = new WeakMap<ResolvedPlan, readonly Link[]>();

/** Every link in a plan's text, in its order; those by reference too. */
export function linksOf(plan: ResolvedPlan): readonly Link[] {
  const known = cache.get(plan);
  if (known !== undefined) return known;
  const links: Link[] = [];
  for (const text of markdownTexts(plan)) {
    if (!linkSign.test(text.markdown)) continue;
    const definitions = new Map<string, string>();
    const found: Extract<Nodes, { type: "link" | "linkReference" }>[] = [];
    for (const child of text.tree.children) {
      visit(child, (node) => {
        if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
        if (node.type === "link" || node.type === "linkReference") found.push(node);
      });
    }
    for (const node of found) {
      const url = node.type === "link" ? node.url : definitions.get(node.identifier);
      if (url === undefined) continue;
      links.push({ source: text.source, span: spanOf(text, node), text: plainText(node).trim(), url });
    }
  }
  cache.set(plan, links);
  return links;
}
