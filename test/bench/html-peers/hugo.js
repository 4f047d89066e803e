import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { versionOf } from "../peers.js";
import { commonSections, joinedText, unitsOf } from "../plans.js";
import { setAside } from "../set-aside.js";

const page = (content) =>
  `<!doctype html><html lang="fi"><title>{{.Title}}</title><main><h1>{{.Title}}</h1>${content}</main></html>\n`;
const list = page(`<ul>{{range .Pages}}<li><a href="{{.RelPermalink}}">{{.Title}}</a>{{end}}</ul>`);
const titled = (slug, text = "") => `---\ntitle: ${slug}\n---\n${text}`;

/** Each form: its name, what it asks of Hugo, what stands in its layout, and how a unit's sections become its content. */
const forms = {
  bundles: {
    name: "Hugo, bundles",
    asked: "one page for each unit, a bundle of its section files that the layout shows one after the other",
    layout: `{{range sort (.Resources.ByType "page") "File.LogicalName"}}<h2>{{.Params.section}}</h2>{{.Content}}{{end}}`,
    unit({ sections, slug }, content) {
      write(join(content, "units", slug, "index.md"), titled(slug));
      for (const { name, text } of sections) write(join(content, "units", slug, name), text);
    },
  },
  common: {
    name: "Hugo, common text once",
    asked: "one page for each unit of one file with its own text; the layout puts in the common text, rendered once",
    layout: `{{(site.GetPage "/common").Content}}{{.Content}}`,
    begin: (common, content) =>
      write(join(content, "common/index.md"), `---\nheadless: true\n---\n${joinedText(common)}`),
    unit: ({ sections, slug }, content) =>
      write(join(content, "units", `${slug}.md`), titled(slug, joinedText(sections))),
  },
  joined: {
    name: "Hugo",
    asked: "one page for each unit, its sections joined beforehand into one file",
    layout: "{{.Content}}",
    unit: ({ sections, slug }, content, common) =>
      write(join(content, "units", `${slug}.md`), titled(slug, joinedText([...common, ...sections]))),
  },
  pages: {
    name: "Hugo, pages of sections",
    asked: "one page for each section file",
    layout: "{{.Content}}",
    unit({ sections, slug }, content) {
      for (const { name, text } of sections) write(join(content, "units", slug, name), text);
    },
  },
};

/** Hugo sites of the workspace's Markdown in some of the forms, and how they are built; none where there is no Hugo. */
export function hugoSites(workspace, folder, names) {
  const version = versionOf("hugo", ["version"], /\d+\.\d+\.\d+/);
  return version === undefined
    ? []
    : names.map((name) => hugoSite(workspace, join(folder, name), forms[name], version));
}

function hugoSite(workspace, folder, { asked, begin = () => undefined, layout, name, unit }, version) {
  write(
    join(folder, "config.toml"),
    'baseURL = "https://example.fi/"\ntitle = "x"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  write(join(folder, "layouts/_default/single.html"), page(layout));
  write(join(folder, "layouts/_default/list.html"), list);
  const content = join(folder, "content");
  const common = commonSections(workspace);
  begin(common, content);
  for (const one of unitsOf(workspace)) unit(one, content, common);
  const made = join(folder, "public");
  return {
    asked,
    before: () => setAside(made),
    command: ["hugo", "--quiet", "--source", folder, "--cacheDir", join(folder, "cache")],
    made,
    name,
    version,
  };
}

function write(path, text) {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}
