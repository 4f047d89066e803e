import type { Heading } from "mdast";
import { anchorOf } from "./outline.js";
import { plainText } from "./plain-text.js";
import type { ResolvedSection } from "./resolved.js";

/** Ids of the elements that a section puts on its page: its own heading's, and those of the headings in its text. */
export function anchorsOf(section: ResolvedSection): readonly string[] {
  const own = anchorOf(section.id);
  const inText = section.parts.flatMap(({ text }) =>
    text.tree.children.filter((node) => node.type === "heading").map((heading) => headingAnchor(section.id, heading)),
  );
  return [own, ...inText];
}

/** The id of a heading in a section's text: the section's and the heading's words. */
export function headingAnchor(section: string, heading: Heading): string {
  const words = known.get(heading) ?? anchorWords(plainText(heading));
  known.set(heading, words);
  return `${anchorOf(section)}-${words}`;
}

/** Links are checked against anchors before pages get them. */
const known = new WeakMap<Heading, string>();

function anchorWords(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
