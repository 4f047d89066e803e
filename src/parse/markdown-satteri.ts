import type { Root } from "mdast";
import { markdownToMdast } from "satteri";

/** The fast parser: native code, some sixty times faster than the other on a whole plan. */
export function parseWithSatteri(text: string): Root {
  return markdownToMdast(text, { features: { directive: true, frontmatter: false, gfm: true } }) as Root;
}
