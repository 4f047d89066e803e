import { cutFrontMatter } from "./front-matter.js";
import { parseYamlPart } from "./yaml.js";
import { refusalError } from "../prose/markdown-refusal.js";
import type { ParseMarkdown } from "../plan/markdown.js";
import type { ParsedSection } from "../plan/parsed.js";
import type { Report } from "../text/diagnostic.js";
import type { Source } from "../text/source.js";

/** Cuts and parses a section file; undefined when its front matter cannot be read. */
export function parseSection(source: Source, parseMarkdown: ParseMarkdown, report: Report): ParsedSection | undefined {
  const parts = cutFrontMatter(source, report);
  if (parts === undefined) return undefined;
  const facts = parseYamlPart(source, parts.facts, report);
  if (facts === undefined) return undefined;
  const body = source.text.slice(parts.body.start);
  const tree = parseMarkdown(body);
  if (tree.type === "refused") {
    const { start } = parts.body;
    report(refusalError(tree, source, { end: start + tree.end, start: start + tree.start }));
    return undefined;
  }
  return { facts, source, text: { base: parts.body.start, markdown: body, source, tree, whole: parts.body } };
}
