import { guarded, type MarkdownLimits } from "./markdown-guard.js";
import type { ParseMarkdown } from "../plan/markdown.js";

/** A text full of stretches at one of these limits takes two seconds. Real paragraphs and tables of 500 rows do not come near. */
const nativeLimits: MarkdownLimits = {
  allEntities: 30_000_000,
  counted: "all",
  entities: 2_000_000,
  length: 256 * 1024,
  lines: Infinity,
  quoteLines: Infinity,
  signs: 20_000_000,
  tableSigns: 600_000_000,
};

/** The parser in JavaScript is some sixty times slower. */
const fallbackLimits: MarkdownLimits = {
  allEntities: 30_000_000,
  counted: "paired",
  entities: 2_000_000,
  length: 80 * 1024,
  lines: 5000,
  quoteLines: 500,
  signs: 3_000_000,
  tableSigns: 300_000_000,
};

/** The native parser where its binary exists for this machine, else the one in JavaScript; both give the same tree. */
export async function loadMarkdownParser(): Promise<ParseMarkdown> {
  try {
    const { parseWithSatteri } = await import("./markdown-satteri.js");
    parseWithSatteri("");
    return guarded(parseWithSatteri, nativeLimits);
  } catch {
    return loadFallback();
  }
}

/** The parser in JavaScript. */
export async function loadFallback(): Promise<ParseMarkdown> {
  const { parseWithRemark } = await import("./markdown-remark.js");
  return guarded(parseWithRemark, fallbackLimits);
}
