import type { Definition, FootnoteDefinition, Nodes, Root } from "mdast";

/** Where links by reference lead, and what footnotes say, by name in capitals. Of two with one name the first counts. */
interface Definitions {
  readonly links: Map<string, Definition>;
  readonly footnotes: Map<string, FootnoteDefinition>;
}

/** Looked for when the first reference is met: most texts have none. */
const known = new WeakMap<Root, Definitions>();

/** Where a link or a picture by reference leads. */
export function findDefinition(tree: Root, { identifier }: { readonly identifier: string }): Definition | undefined {
  return definitionsIn(tree).links.get(identifier.toUpperCase());
}

/** What a footnote says; `name` is in capitals. */
export function findFootnote(tree: Root, name: string): FootnoteDefinition | undefined {
  return definitionsIn(tree).footnotes.get(name);
}

function definitionsIn(tree: Root): Definitions {
  const found = known.get(tree) ?? { footnotes: new Map(), links: new Map() };
  if (!known.has(tree)) {
    collect(tree, found);
    known.set(tree, found);
  }
  return found;
}

function collect(node: Nodes, found: Definitions): void {
  if (node.type === "definition") keepFirst(found.links, node);
  if (node.type === "footnoteDefinition") keepFirst(found.footnotes, node);
  if ("children" in node) for (const child of node.children) collect(child, found);
}

function keepFirst<Kind extends { readonly identifier: string }>(found: Map<string, Kind>, node: Kind): void {
  const name = node.identifier.toUpperCase();
  if (!found.has(name)) found.set(name, node);
}
