// A made-up company with as many units as wanted, each with a plan of the size that published plans have.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const planBytes = 58 * 1024;
const sharedShare = 0.6;
/** What the sections that are left out would answer, so that the corpus has no finding. */
const leftOut = [
  "provider-notification",
  "feedback",
  "duty-to-report",
  "risk-follow-up",
  "deficiencies",
  "serious-incidents",
  "incident-reporting",
  "risk-responsibilities",
];
const example = "examples/perhepalvelut";

/** The example's sections, as many as make a plan, without pictures. The last one says that it answers `answered` too. */
function sections(answered) {
  const unit = join(example, "units", readdirSync(join(example, "units"))[0] ?? "");
  const all = readdirSync(unit)
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(unit, name), "utf8").replaceAll(/^!\[.*\n/gm, "") }));
  let bytes = 0;
  const kept = all.filter(({ text }) => (bytes += Buffer.byteLength(text)) <= planBytes + 1024);
  const last = kept.pop();
  if (last === undefined) throw new Error("the example has no sections");
  const covers = `covers: [${[...leftOut, ...answered, "respectful-treatment"].join(", ")}]`;
  return { sections: [...kept, { ...last, text: last.text.replace(/^covers: .*$/m, covers) }], unit };
}

/** Every paragraph and row gets words of its own, so that no two units have a section or a sentence in common. */
function ownText(text, index) {
  const [, matter = "", body = ""] = /^(---\n.*?\n---\n)(.*)$/s.exec(text) ?? [];
  let count = 0;
  const own = body.replaceAll(/(?<=\p{L})([.:]) (?=\p{Lu})/gu, (_, mark) => `${mark} Yksikkö ${index}.${++count}: `);
  return `${matter}\nYksikön ${index} oma teksti alkaa tästä.\n${own}`;
}

/** The files of a unit, by path, and what they say; those of folders too. */
function filesOf(unit, paths) {
  return paths.flatMap((path) =>
    statSync(join(unit, path)).isDirectory()
      ? filesOf(
          unit,
          readdirSync(join(unit, path)).map((name) => join(path, name)),
        )
      : [[path, readFileSync(join(unit, path))]],
  );
}

/** The text without links to files that do not stand beside it. */
function unlinked(text, names) {
  return text.replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (link, words, path) => (names.has(path) ? words : link));
}

/**
 * Writes a workspace. `unique`: no text in common. `company`: three fifths of the text stands in shared/. `plansOnly`: nothing that gives
 * PDFs besides those of the plans.
 * Returns the number of Markdown files and their bytes as a reader of each plan meets them.
 */
export function makeCorpus(folder, { plansOnly = false, units, variant }) {
  const { sections: all, unit } = sections(plansOnly ? ["monitoring-findings"] : []);
  mkdirSync(folder, { recursive: true });
  const config = readFileSync(join(example, "omavalvonta.yaml"), "utf8");
  const without = plansOnly ? /^ *(?:logo|url):.*\n/gm : /^ *logo:.*\n/gm;
  writeFileSync(join(folder, "omavalvonta.yaml"), config.replaceAll(without, ""));
  const total = all.reduce((sum, { text }) => sum + text.length, 0);
  let common = 0;
  const isCommon = ({ text }) => variant === "company" && common < total * sharedShare && (common += text.length) > 0;
  const shared = new Set(all.filter(isCommon));
  for (const { name, text } of shared) {
    mkdirSync(join(folder, "shared"), { recursive: true });
    writeFileSync(join(folder, "shared", name), text);
  }
  const names = new Set([...shared].map(({ name }) => name));
  const tables = filesOf(unit, ["actions.yaml", "risks", ...(plansOnly ? [] : ["reports"])]);
  const facts = readFileSync(join(unit, "unit.yaml"), "utf8");
  for (let index = 1; index <= units; index++) {
    const target = join(folder, "units", `yksikko-${String(index).padStart(5, "0")}`);
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, "unit.yaml"), facts.replace(/^name: .*$/m, `name: Yksikkö ${index}`));
    for (const [path, content] of tables) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), content);
    }
    for (const section of all) {
      if (!shared.has(section))
        writeFileSync(join(target, section.name), unlinked(ownText(section.text, index), names));
    }
  }
  const read = all.map((section) => (shared.has(section) ? section.text : ownText(section.text, 1)));
  return { bytes: Buffer.byteLength(read.join("")), files: all.length };
}
