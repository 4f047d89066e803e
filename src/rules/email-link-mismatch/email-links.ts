import type { Nodes } from "mdast";
import { spanOf, type MarkdownText } from "../../plan/parsed.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import { contentsOf } from "../../prose/text-contents.js";
import { fillValues } from "../../prose/values.js";
import type { Source, Span } from "../../text/source.js";

export interface EmailLink {
  /** The link's text, with values filled in. */
  readonly shown: string;
  readonly linked: readonly string[];
  readonly source: Source;
  readonly span: Span;
}

/** Every link of a plan that opens a message. */
export function emailLinks(plan: ResolvedPlan): readonly EmailLink[] {
  const found: EmailLink[] = [];
  for (const { definitions, links, text } of contentsOf(plan)) {
    if (links.length === 0 || (!text.markdown.includes("mailto:") && !text.markdown.includes("Mailto:"))) continue;
    const urls = new Map(definitions.map(({ identifier, url }) => [identifier, url]));
    for (const node of links) {
      const target = node.type === "linkReference" ? urls.get(node.identifier) : node.url;
      const linked = target === undefined ? [] : addressesIn(fillValues(decode(target), plan.values));
      if (linked.length === 0) continue;
      found.push({ linked, shown: fillValues(textOf(node), plan.values).trim(), ...placeOf(text, node) });
    }
  }
  return found;
}

function textOf(node: Nodes): string {
  if (node.type === "break") return " ";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function placeOf(text: MarkdownText, node: Nodes): Pick<EmailLink, "source" | "span"> {
  return { source: text.source, span: spanOf(text, node) };
}

/** `mailto:a@x.fi,b@y.fi?subject=…` → the addresses, those of to and cc in the query too. */
function addressesIn(url: string): readonly string[] {
  const [, to = "", query = ""] = /^mailto:([^?]*)\??(.*)$/is.exec(url) ?? [];
  const others = query
    .split("&")
    .flatMap((part) => (/^(?:to|cc|bcc)=/i.test(part) ? [part.replace(/^[^=]*=/, "")] : []));
  return [to, ...others]
    .flatMap((list) => list.split(/[,;]/))
    .flatMap((one) => (one.trim() === "" ? [] : [one.trim()]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
