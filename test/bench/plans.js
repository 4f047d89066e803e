import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The Markdown files of a folder, in the order of their names. */
function sectionsOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

/** The text that every unit shows. */
export function commonSections(workspace) {
  return readdirSync(workspace).includes("shared") ? sectionsOf(join(workspace, "shared")) : [];
}

/** The units one after the other, each with its own sections: thousands of plans are not held at once. */
export function* unitsOf(workspace, limit = Infinity) {
  const slugs = readdirSync(join(workspace, "units")).toSorted().slice(0, limit);
  for (const slug of slugs) yield { sections: sectionsOf(join(workspace, "units", slug)), slug };
}

/** The sections as one text: each under its number, without front matter. */
export function joinedText(sections) {
  return sections.map(({ text }) => text.replace(/^---\nsection: "?(.*?)"?\n.*?---\n/s, "## $1\n")).join("\n");
}

/** Changes one word in a section: another one in every run. */
export function changeWord(path, run) {
  const text = readFileSync(path, "utf8").replace(/^Muutettu sana\d+\.\n/m, "");
  writeFileSync(path, text.replace(/^(?=\p{Lu}\p{L}+ )/mu, `Muutettu sana${run}.\n`));
}
