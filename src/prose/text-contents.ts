import type { Definition, Link, LinkReference, Nodes, Paragraph, Table } from "mdast";
import { isCommon } from "../plan/common-text.js";
import { plainText } from "./plain-text.js";
import type { LeafDirective } from "../plan/markdown.js";
import { MarkdownProse, ownWords } from "./markdown-prose.js";
import type { MarkdownText } from "../plan/parsed.js";
import type { Prose } from "./prose.js";
import type { ResolvedPlan } from "../plan/resolved.js";
import { allowDirective } from "./allowance.js";
import type { Source } from "../text/source.js";

/** What rules ask for in a text, each kind in the order of the text. */
export interface TextContents {
  readonly text: MarkdownText;
  readonly source: Source;
  /** The id of the section in which it stands; undefined in a report. */
  readonly section: string | undefined;
  /** Its paragraphs, headings and table cells as plain text, without what only says that a finding is allowed. */
  readonly prose: readonly Prose[];
  /** What says that a finding is allowed. */
  readonly allowances: readonly LeafDirective[];
  readonly definitions: readonly Definition[];
  readonly links: readonly (Link | LinkReference)[];
  /** Those long enough to be worth comparing with others. */
  readonly longParagraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
}

const cache = new WeakMap<ResolvedPlan, readonly TextContents[]>();

/** The contents of every Markdown text of a plan: of its sections, common ones too, and of its reports. Each is gone through once. */
export function contentsOf(plan: ResolvedPlan): readonly TextContents[] {
  const known = cache.get(plan);
  if (known !== undefined) return known;
  const found: TextContents[] = [];
  for (const { id, parts } of plan.sections) for (const { text } of parts) found.push(contentsIn(text, id));
  for (const { areas } of plan.reports) {
    for (const { actions, findings, monitoring } of areas) {
      for (const text of [monitoring, findings, actions]) found.push(contentsIn(text, undefined));
    }
  }
  cache.set(plan, found);
  return found;
}

/** Common text is the same object in every unit that takes it, so its contents are too. */
const common = new WeakMap<MarkdownText, TextContents>();

function contentsIn(text: MarkdownText, section: string | undefined): TextContents {
  if (!isCommon(text.source)) return gather(text, section);
  const known = common.get(text);
  if (known !== undefined && known.section === section) return known;
  const contents = gather(text, section);
  common.set(text, contents);
  return contents;
}

type Kinds = Pick<TextContents, "allowances" | "definitions" | "links" | "longParagraphs" | "prose" | "tables">;
type Lists = Pick<TextContents, "section" | "source" | "text"> & {
  readonly [Kind in keyof Kinds]: Kinds[Kind][number][];
};

function gather(text: MarkdownText, section: string | undefined): TextContents {
  const { source } = text;
  const found: Lists = {
    allowances: [],
    definitions: [],
    links: [],
    longParagraphs: [],
    prose: [],
    section,
    source,
    tables: [],
    text,
  };
  gatherBlocks(text.tree.children, found);
  return found;
}

function gatherBlocks(nodes: readonly Nodes[], found: Lists): void {
  for (const node of nodes) {
    switch (node.type) {
      case "definition":
        found.definitions.push(node);
        break;
      case "paragraph":
        if (isLong(node)) found.longParagraphs.push(node);
        gatherProse(node, found);
        break;
      case "heading":
      case "tableCell":
        gatherProse(node, found);
        break;
      case "leafDirective":
        if (node.name === allowDirective) {
          found.allowances.push(node);
          gatherWords(node.children, found);
        } else gatherProse(node, found);
        break;
      case "table":
        found.tables.push(node);
        gatherBlocks(node.children, found);
        break;
      default:
        if ("children" in node) gatherBlocks(node.children, found);
    }
  }
}

/** So many characters have they at least. */
const longFrom = 160;

function isLong(node: Paragraph): boolean {
  const [first] = node.children;
  // Most paragraphs are one text.
  const words = node.children.length === 1 && first?.type === "text" ? first.value : plainText(node);
  return words.length >= longFrom && words.trim().length >= longFrom;
}

function gatherProse(block: Nodes & { readonly children: readonly Nodes[] }, found: Lists): void {
  const words = gatherWords(block.children, found);
  if (words !== undefined) found.prose.push(new MarkdownProse(words, block, found.text, found.section));
}

/** The words of a block as a reader reads them, undefined when it has none; notes the links on the way. */
function gatherWords(nodes: readonly Nodes[], found: Lists): string | undefined {
  let words: string | undefined;
  for (const node of nodes) {
    const part = gatherPart(node, found);
    if (part !== undefined) words = words === undefined ? part : words + part;
  }
  return words;
}

function gatherPart(node: Nodes, found: Lists): string | undefined {
  switch (node.type) {
    case "text":
      return node.value;
    case "link":
    case "linkReference":
      found.links.push(node);
      return gatherWords(node.children, found);
    case "textDirective":
      gatherWords(node.children, found);
      return ownWords(node, found.text.markdown);
    default:
      return "children" in node ? gatherWords(node.children, found) : ownWords(node, found.text.markdown);
  }
}
