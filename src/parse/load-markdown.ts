import { orPlainParagraph } from "./plain-paragraph.js";
import type { ParseMarkdown } from "../plan/markdown.js";

/** The native parser where its binary exists for this machine, else the one in JavaScript; both give the same tree. */
export async function loadMarkdownParser(): Promise<ParseMarkdown> {
  try {
    const { parseWithSatteri } = await import("./markdown-satteri.js");
    parseWithSatteri("");
    return orPlainParagraph(parseWithSatteri);
  } catch {
    const { parseWithRemark } = await import("./markdown-remark.js");
    return parseWithRemark;
  }
}
