import type { Heading } from "mdast";
import { anchorOf } from "../plan/outline.js";
import { plainText } from "./plain-text.js";
import type { ResolvedSection } from "../plan/resolved.js";

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
  const [first, second] = heading.children;
  const text = first?.type === "text" && second === undefined ? first.value : plainText(heading);
  return `${anchorOf(section)}-${anchorWords(text)}`;
}

/** Small letters a–z and digits, without what stands above or below them; a hyphen for all that is between them. */
export function anchorWords(text: string): string {
  const words: string[] = [];
  let isApart = false;
  for (let at = 0; at < text.length; at++) {
    const piece = (pieces[text.charCodeAt(at)] ??= pieceOf(text.charAt(at)));
    if (piece === unknown) return anyAnchorWords(text);
    if (piece === "-") isApart = true;
    else if (piece !== "") {
      if (isApart && words.length > 0) words.push("-");
      words.push(piece);
      isApart = false;
    }
  }
  return words.join("");
}

/** What each character becomes, of those that become the same whatever stands beside them. */
const pieces: string[] = [];
const unknown = "?";

function pieceOf(character: string): string {
  // Behind these come the marks that are put on letters, and alphabets whose small letters depend on their place in the word.
  if (character > "\u024F" && (character < "\u2010" || character > "\u2027")) return unknown;
  const piece = replaced(character);
  return piece.length > 1 ? unknown : piece;
}

export function anyAnchorWords(text: string): string {
  return replaced(text).replaceAll(/^-+|-+$/g, "");
}

function replaced(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-");
}
