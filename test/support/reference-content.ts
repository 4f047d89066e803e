import type { Element, ElementContent, Root as HastRoot, RootContent } from "hast";
import { h } from "hastscript";
import type { Heading, Image, ImageReference, Link, LinkReference, Nodes, Paragraph } from "mdast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import remarkRehype, { defaultHandlers, type Options } from "remark-rehype";
import { VFile } from "vfile";
import { contactCard, contactInline, unbroken } from "../../src/render/plan/contact.js";
import { hrefOf } from "../../src/render/plan/hrefs.js";
import { keepTogether } from "../../src/render/words/keep-together.js";
import { flat, type Child } from "../../src/render/html/elements.js";
import { word } from "../../src/render/words/words.js";
import { headingAnchor } from "../../src/prose/anchors.js";
import type { LeafDirective, TextDirective } from "../../src/plan/markdown.js";
import type { MarkdownText } from "../../src/plan/parsed.js";
import { plainText } from "../../src/prose/plain-text.js";
import { answeredQuestions } from "../../src/prose/questions.js";
import type { ResolvedPlan } from "../../src/plan/resolved.js";
import { allowDirective } from "../../src/prose/suppressions.js";
import { fillValues } from "../../src/prose/values.js";
import type { ContentPlace } from "../../src/render/content/content-place.js";
type Handlers = NonNullable<Options["handlers"]>;

/** What the author's own text may become. Links may only go where lint lets them, pictures nowhere else. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    "*": ["id", "className", "dir"],
    a: ["href", "id", "className", "ariaDescribedBy", "ariaLabel", "dataFootnoteBackref", "dataFootnoteRef"],
    div: ["className", "role", "tabIndex"],
    input: [["disabled", true], ["type", "checkbox"], "checked"],
    img: ["alt", "height", "src", "title", "width"],
    ol: ["className", "start"],
    section: ["className", "dataFootnotes"],
    span: ["dataSlot", "className"],
    td: ["className"],
    th: ["className", "scope"],
  },
  clobber: [],
  // The library compares letter by letter; an example of CommonMark shouts.
  protocols: { href: ["http", "https", "mailto", "MAILTO", "tel"], src: ["none"] },
};

const clean = rehypeSanitize(schema);

/** Takes out of an author's tree whatever a plan must not contain. */
function sanitize(tree: HastRoot): HastRoot {
  return clean(tree) as HastRoot;
}

/**
 * What a text becomes on a page, by remark-rehype and rehype-sanitize: what `renderContent` is compared with. What is not the
 * author's own keeps a place while the author's tree is sanitised, and goes in after that.
 */
export function referenceContent(text: MarkdownText, place: ContentPlace): readonly ElementContent[] {
  const added: Child[] = [];
  const slot = (child: Child): Element => {
    added.push(child);
    return h("span", { dataSlot: String(added.length - 1) });
  };
  const toHast = remarkRehype({
    clobberPrefix: place.idPrefix,
    footnoteBackContent: "↩",
    footnoteBackLabel: word("footnoteBack", place.plan.language),
    footnoteLabel: word("footnotes", place.plan.language),
    footnoteLabelProperties: { className: ["footnotes-title"] },
    footnoteLabelTagName: "p",
    handlers: handlersFor(text, place, slot),
  });
  const tree = sanitize(toHast(text.tree, new VFile()) as HastRoot);
  return fillSlots(tree.children, added, place.idPrefix, true);
}

function handlersFor(text: MarkdownText, place: ContentPlace, slot: (child: Child) => Element): Handlers {
  const { plan } = place;
  const answered = answeredQuestions(text.tree.children);
  const levels = text.tree.children.filter((node) => node.type === "heading").map((node) => node.depth);
  const shift = place.topLevel - Math.min(...levels, 6);
  const anchors = new Map<string, number>();
  const image = (node: Image): Element =>
    h("img", {
      alt: node.alt ?? "",
      src: hrefOf(node.url, text.source.path, () => plan, place.toPlan),
      ...place.imageSizes.get(hrefOf(node.url, text.source.path, () => plan, "")),
      ...(node.title ? { title: node.title } : {}),
    });
  const link = (state: Parameters<typeof defaultHandlers.link>[0], node: Link): Element => {
    const href = hrefOf(fillValues(node.url, plan.values), text.source.path, () => plan, place.toPlan);
    const number = href.startsWith("tel:") ? fillValues(plainText(node), plan.values) : "";
    return h("a", { href }, /^[\d\s+()-]+$/.test(number) ? unbroken(number) : state.all(node));
  };
  return {
    heading: (state, node: Heading) => {
      const anchor = headingAnchor(place.section, node);
      const count = anchors.get(anchor) ?? 0;
      anchors.set(anchor, count + 1);
      const id = count === 0 ? anchor : `${anchor}-${count + 1}`;
      return h(`h${Math.min(6, Math.max(place.topLevel, node.depth + shift))}`, { id }, state.all(node));
    },
    image: (_state, node: Image) => image(node),
    imageReference: (state, node: ImageReference) => {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      return definition === undefined
        ? defaultHandlers.imageReference(state, node)
        : image({ ...node, title: definition.title, type: "image", url: definition.url });
    },
    leafDirective: (state, node: LeafDirective) => {
      if (node.name === allowDirective) return undefined;
      if (node.name === "question")
        return answered.has(node) ? h("p", { class: "question" }, state.all(node)) : undefined;
      const table = node.name === "risks" ? (node.attributes?.["table"] ?? "") : node.name;
      return slot(place.renderTable(table));
    },
    link,
    linkReference: (state, node: LinkReference) => {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      return definition === undefined
        ? defaultHandlers.linkReference(state, node)
        : link(state, { ...node, type: "link", url: definition.url });
    },
    paragraph: (state, node: Paragraph) => {
      const people = node.children.filter((child) => !isBlankText(child));
      const contacts = people.map((child) => contactOf(child, plan));
      if (people.length > 0 && contacts.every((contact) => contact !== undefined)) {
        return slot(
          h(
            "div",
            { class: "contacts" },
            contacts.map((contact) => contactCard(contact, plan.language)),
          ),
        );
      }
      return h("p", state.all(node));
    },
    table: (state, node: Extract<Nodes, { type: "table" }>) => {
      const table = withScope(defaultHandlers.table(state, node));
      return h("div", { class: "table-scroll", role: "group", tabIndex: 0 }, table);
    },
    text: (_state, node: Extract<Nodes, { type: "text" }>) => ({
      type: "text",
      value: keepTogether(fillValues(node.value, plan.values)),
    }),
    textDirective: (state, node: TextDirective) => {
      const contact = contactOf(node, plan);
      if (contact !== undefined) return slot(contactInline(contact));
      return asWritten(text, node, state.all(node));
    },
  };
}

/** Says of the cells of a table's first row that they head their columns, and of columns set to the right that they are. */
function withScope(table: Element): Element {
  alignByClass(table);
  const head = table.children.find((child) => child.type === "element" && child.tagName === "thead");
  const row = head?.type === "element" ? head.children.find((child) => child.type === "element") : undefined;
  for (const cell of row?.type === "element" ? row.children : []) {
    if (cell.type === "element") cell.properties["scope"] = "col";
  }
  return table;
}

/** The attribute `align` is no longer HTML; the style sheets know the classes. */
function alignByClass(element: Element): void {
  const { align } = element.properties;
  if (typeof align === "string") {
    delete element.properties["align"];
    if (align !== "left") element.properties["className"] = [`align-${align}`];
  }
  for (const child of element.children) if (child.type === "element") alignByClass(child);
}

/** The person that a directive names. */
function contactOf(node: Nodes, plan: ResolvedPlan): ReturnType<ResolvedPlan["people"]["get"]> {
  return node.type === "textDirective" && node.name === "person" ? plan.people.get(plainText(node).trim()) : undefined;
}

function isBlankText(node: Nodes): boolean {
  return node.type === "text" ? node.value.trim() === "" : node.type === "break";
}

/** Text that merely looks like a directive, word for word: what stands before its label, the label, and what stands after. */
function asWritten(text: MarkdownText, node: TextDirective, label: readonly ElementContent[]): ElementContent[] {
  const body = text.base === undefined ? "" : text.source.text.slice(text.base);
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (body === "" || start === undefined || end === undefined)
    return [{ type: "text", value: `:${node.name}` }, ...label];
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined) return [{ type: "text", value: body.slice(start, end) }];
  return [{ type: "text", value: body.slice(start, first) }, ...label, { type: "text", value: body.slice(last, end) }];
}

/** Elements in which white space between children shows nothing; leaving it out saves a quarter of a page's nodes. */
const blockParents: ReadonlySet<string> = new Set([
  "blockquote",
  "ol",
  "section",
  "table",
  "tbody",
  "thead",
  "tr",
  "ul",
]);

/** Puts what this module added in the places that were kept for it. The tree is this module's own and is changed in place. */
function fillSlots(
  nodes: readonly RootContent[] | readonly ElementContent[],
  added: readonly Child[],
  idPrefix: string,
  isBlock: boolean,
): ElementContent[] {
  const filled: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === "text") {
      if (!(isBlock && node.value === "\n")) filled.push(node);
    } else if (node.type === "element") {
      const slot = node.properties["dataSlot"];
      if (slot === undefined) {
        labelFootnotes(node, idPrefix);
        node.children = fillSlots(node.children, added, idPrefix, blockParents.has(node.tagName));
        filled.push(node);
      } else filled.push(...flat(added[Number(slot)]));
    }
  }
  return filled;
}

/** The library gives the heading of every text's footnotes the same id; a page has several texts. */
function labelFootnotes({ properties }: Element, idPrefix: string): void {
  if (properties["id"] === "footnote-label") properties["id"] = `${idPrefix}footnote-label`;
  if (Array.isArray(properties["ariaDescribedBy"])) properties["ariaDescribedBy"] = [`${idPrefix}footnote-label`];
}
