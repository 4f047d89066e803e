import type { Root } from "mdast";
import type { ParseMarkdown } from "../plan/markdown.js";

/** One line that begins with a letter and has no character that Markdown reads as anything but itself; a colon only before a blank. */
const plainLine = /^[A-Za-z\u00C0-\u024F](?:[\w\u00C0-\u024F ,.;()%/+=?"'’”…–—§€°-]|: )*$/;
/** What would make emphasis, an address of the web, or a line that does not end as it looks. */
const notPlain = /_|www\.| $/i;

/**
 * The tree of a text that is one plain paragraph, as most texts of reports are; undefined for any other. Calling the native parser and
 * reading its answer costs many times more than so short a text.
 */
export function plainParagraph(text: string): Root | undefined {
  if (!plainLine.test(text) || notPlain.test(text)) return undefined;
  const position = () => ({
    start: { offset: 0, line: 1, column: 1 },
    end: { offset: text.length, line: 1, column: text.length + 1 },
  });
  return {
    type: "root",
    position: position(),
    children: [
      { type: "paragraph", position: position(), children: [{ type: "text", position: position(), value: text }] },
    ],
  };
}

export function orPlainParagraph(parse: ParseMarkdown): ParseMarkdown {
  return (text) => plainParagraph(text) ?? parse(text);
}
