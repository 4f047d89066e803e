import type { Element, ElementContent } from "hast";
import type { FootnoteDefinition, FootnoteReference, Root } from "mdast";
import { findFootnote } from "./definitions.js";
import { lines, type Piece } from "./pieces.js";
import { element, textNode } from "../html/elements.js";
import { word } from "../words/words.js";
import type { Language } from "../../text/language.js";

/** The footnotes of one text: numbered as they are met, and told at its end, each with the ways back to where it was met. */
export class Footnotes {
  readonly #tree: Root;
  /** Tells the text's ids from those of others on the page. */
  readonly #prefix: string;
  readonly #language: Language;
  /** Name → how often it was met; in the order of the first meetings, which is that of the numbers. */
  readonly #met = new Map<string, number>();

  constructor(tree: Root, prefix: string, language: Language) {
    this.#tree = tree;
    this.#prefix = prefix;
    this.#language = language;
  }

  /** The raised number that leads to a footnote. */
  reference({ identifier }: FootnoteReference): Element {
    const name = identifier.toUpperCase();
    const count = (this.#met.get(name) ?? 0) + 1;
    this.#met.set(name, count);
    const link = element("a", [textNode(String([...this.#met.keys()].indexOf(name) + 1))], {
      href: `#${this.#idOf(name)}`,
      id: this.#placeOf(name, count),
      dataFootnoteRef: true,
      ariaDescribedBy: `${this.#prefix}footnote-label`,
    });
    return element("sup", [link]);
  }

  /** All that were met; undefined when none was. `flow` may meet more. */
  render(flow: (definition: FootnoteDefinition) => readonly Piece[]): Element | undefined {
    const told: { readonly name: string; readonly pieces: readonly Piece[] }[] = [];
    for (const name of this.#met.keys()) {
      const definition = findFootnote(this.#tree, name);
      if (definition !== undefined) told.push({ name, pieces: flow(definition) });
    }
    if (told.length === 0) return undefined;
    const items = told.map(({ name, pieces }) =>
      element("li", lines(this.#withWaysBack(name, pieces)), { id: this.#idOf(name) }),
    );
    const label = element("p", [textNode(word("footnotes", this.#language))], {
      class: "footnotes-title",
      id: `${this.#prefix}footnote-label`,
    });
    return element("section", [label, element("ol", items)], { dataFootnotes: true, class: "footnotes" });
  }

  #withWaysBack(name: string, pieces: readonly Piece[]): readonly Piece[] {
    const ways = Array.from({ length: this.#met.get(name) ?? 0 }, (_, index) => this.#wayBack(name, index + 1));
    const spaced = ways.flatMap((way, index) => (index === 0 ? [way] : [textNode(" "), way]));
    const last = pieces.at(-1);
    if (last === undefined || !("tagName" in last) || last.tagName !== "p")
      return [...pieces, ...spaced.map((one) => [one])];
    last.children.push(textNode(" "), ...spaced);
    return pieces;
  }

  #wayBack(name: string, count: number): ElementContent {
    return element("a", [textNode("↩")], {
      href: `#${this.#placeOf(name, count)}`,
      dataFootnoteBackref: "",
      ariaLabel: word("footnoteBack", this.#language),
      class: "data-footnote-backref",
    });
  }

  /** The id of a footnote. */
  #idOf(name: string): string {
    return `${this.#prefix}fn-${asFragment(name)}`;
  }

  /** The id of the place where a footnote was met for the first or another time. */
  #placeOf(name: string, count: number): string {
    return `${this.#prefix}fnref-${asFragment(name)}${count > 1 ? `-${count}` : ""}`;
  }
}

/** A name as an address may hold it; what is percent-encoded already stays. */
function asFragment(name: string): string {
  const encoded = encodeURI(name.toLowerCase().replaceAll(/[\uD800-\uDFFF]/gu, "\uFFFD"));
  return encoded.replaceAll(/%25(?=[\da-z]{2})/gi, "%");
}
