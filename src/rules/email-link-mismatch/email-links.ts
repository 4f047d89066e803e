import type { Nodes } from "mdast";
import { spanOf, type MarkdownText } from "../../plan/parsed.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import { fillValues } from "../../plan/values.js";
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
  const texts = [
    ...plan.sections.flatMap((section) => section.parts.map((part) => part.text)),
    ...plan.reports.flatMap(({ areas }) => areas.flatMap((area) => [area.monitoring, area.findings, area.actions])),
  ];
  const found: EmailLink[] = [];
  for (const text of texts) {
    if (!text.markdown.includes("mailto:") && !text.markdown.includes("Mailto:")) continue;
    const definitions = new Map<string, string>();
    visit(text.tree, (node) => {
      if (node.type === "definition") definitions.set(node.identifier, node.url);
    });
    visit(text.tree, (node) => {
      const url = node.type === "link" ? node.url : undefined;
      const target = node.type === "linkReference" ? definitions.get(node.identifier) : url;
      const linked = target === undefined ? [] : addressesIn(fillValues(decode(target), plan.values));
      if (linked.length === 0) return;
      found.push({ linked, shown: fillValues(textOf(node), plan.values).trim(), ...placeOf(text, node) });
    });
  }
  return found;
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) visit(child, see);
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
