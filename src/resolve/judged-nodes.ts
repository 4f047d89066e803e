import type { Nodes } from "mdast";
import { onceForCommon } from "../plan/common-text.js";
import type { MarkdownText } from "../plan/parsed.js";

/** What of a text has to be checked in every plan that shows it. */
export interface JudgedNodes {
  /** What refers to something, or may not stand in a text, in the order of the text. */
  readonly nodes: readonly Nodes[];
  /** Those among them that are nested too deeply. */
  readonly tooDeep: readonly Nodes[];
}

/** Deeper nesting is a mistake or an attack; real texts stay below ten. */
const maxDepth = 60;

/** Gathers what has to be checked; of common text once for all plans. */
export const judgedNodes = onceForCommon(({ tree }: MarkdownText): JudgedNodes => {
  const found = { nodes: [], tooDeep: [] };
  gather(tree, 0, found);
  return found;
});

interface Found {
  readonly nodes: Nodes[];
  readonly tooDeep: Nodes[];
}

function gather(node: Nodes, depth: number, found: Found): void {
  switch (node.type) {
    case "text":
      if (node.value.includes("{{")) found.nodes.push(node);
      return;
    case "break":
    case "code":
    case "footnoteReference":
    case "inlineCode":
    case "thematicBreak":
    case "yaml":
      return;
    case "definition":
    case "html":
    case "image":
    case "imageReference":
      found.nodes.push(node);
      return;
    case "containerDirective":
    case "leafDirective":
    case "link":
    case "textDirective":
      found.nodes.push(node);
      break;
    default:
      if (!("children" in node)) return;
  }
  if (depth < maxDepth) {
    for (const child of node.children) gather(child, depth + 1, found);
  } else if (node.children.length > 0) {
    if (found.nodes.at(-1) !== node) found.nodes.push(node);
    found.tooDeep.push(node);
  }
}
