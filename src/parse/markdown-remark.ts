import type { Root } from "mdast";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** The reference parser: where the native one is missing, and what it is tested against. */
export function parseWithRemark(text: string): Root {
  return processor.parse(text);
}
