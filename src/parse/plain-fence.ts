import type { FrontMatterParts } from "./front-matter-parts.js";
/**
 * The parts of a text whose front matter stands between two lines that are `---` and nothing else, as that of nearly every section does;
 * undefined for any other.
 */
export function plainFence(text: string): FrontMatterParts | undefined {
  if (!text.startsWith("---\n")) return undefined;
  const closing = text.indexOf("\n---", 3);
  const end = closing + 4;
  if (closing === -1 || (end < text.length && text[end] !== "\n")) return undefined;
  return {
    body: { end: text.length, start: Math.min(end + 1, text.length) },
    facts: { end: Math.max(4, closing), start: 4 },
  };
}
