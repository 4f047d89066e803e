import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPeer } from "../peers.js";
import { commonSections, joinedText, unitsOf } from "../plans.js";
import { setAside } from "../set-aside.js";

const config = `export default () => ({ dir: { input: "content", output: "public" }, markdownTemplateEngine: false });\n`;
const layout = `module.exports = ({ content, title }) =>
  \`<!doctype html><html lang="fi"><title>\${title}</title><main><h1>\${title}</h1>\${content}</main></html>\`;\n`;
const list = `<ul>{% for item in collections.all %}<li><a href="{{ item.url }}">{{ item.data.title }}</a>{% endfor %}</ul>\n`;

/** An Eleventy site of the workspace's Markdown and how it is built; none when Eleventy cannot be installed. */
export function eleventySites(workspace, folder) {
  const peer = installPeer("@11ty/eleventy");
  if (peer === undefined) return [];
  const content = join(folder, "content");
  mkdirSync(join(content, "_includes"), { recursive: true });
  writeFileSync(join(folder, "eleventy.config.mjs"), config);
  writeFileSync(join(content, "_includes/plan.11ty.cjs"), layout);
  writeFileSync(join(content, "index.liquid"), list);
  const common = commonSections(workspace);
  for (const { sections, slug } of unitsOf(workspace))
    writeFileSync(
      join(content, `${slug}.md`),
      `---\ntitle: ${slug}\nlayout: plan.11ty.cjs\n---\n${joinedText([...common, ...sections])}`,
    );
  const made = join(folder, "public");
  return [
    {
      asked:
        "one page for each unit, its sections joined beforehand into one file; no template language in the Markdown",
      before: () => setAside(made),
      command: [process.execPath, join(peer.folder, "cmd.cjs"), "--quiet"],
      cwd: folder,
      made,
      name: "Eleventy",
      version: peer.version,
    },
  ];
}
