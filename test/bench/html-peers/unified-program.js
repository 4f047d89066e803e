// The libraries alone, as a program: `node unified-program.js <workspace> <output> <units>`, one page for each unit.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { commonSections, joinedText, unitsOf } from "../plans.js";

const [workspace = "", output = "", units = ""] = process.argv.slice(2);
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();
const common = commonSections(workspace);
for (const { sections, slug } of unitsOf(workspace, Number(units))) {
  const content = processor.processSync(joinedText([...common, ...sections]));
  mkdirSync(join(output, slug), { recursive: true });
  writeFileSync(
    join(output, slug, "index.html"),
    `<!doctype html><html lang="fi"><title>${slug}</title><main><h1>${slug}</h1>${content}</main></html>\n`,
  );
}
