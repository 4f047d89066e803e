// What an author can write again and again, in every kind of file.
import { completePlan, completeUnit } from "../support/complete-plan.js";
import type { FileTree } from "../support/file-tree.js";

/** A workspace that grows by one thing written again and again. */
export interface GrowthPattern {
  readonly name: string;
  /** The file that grows. */
  readonly path: string;
  /** The workspace with so many characters of it. */
  readonly tree: (size: number) => FileTree;
}

/** How a piece of Markdown is repeated. */
type Way = "in one paragraph" | "on lines" | "in paragraphs" | "in long paragraphs";

const ways: Readonly<Record<Way, (piece: string, size: number) => string>> = {
  "in long paragraphs": (piece, size) => filled(`${filled(piece, 900)}\n\n`, size),
  "in one paragraph": filled,
  "in paragraphs": (piece, size) => filled(`${piece}\n\n`, size),
  "on lines": (piece, size) => filled(`${piece}\n`, size),
};

/** `№` in a piece becomes a running number, as words that stand there twice are found quickly; `₁` a personal identity code. */
function filled(piece: string, size: number): string {
  if (!/[№₁]/.test(piece)) return piece.repeat(Math.ceil(size / piece.length));
  const parts: string[] = [];
  let length = 0;
  for (let number = 1000; length < size; number++) {
    const part = piece.replaceAll("№", String(number)).replaceAll("₁", identityCode(number));
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}

/** Each another, of people of the year 1890 and later who do not exist. */
function identityCode(number: number): string {
  const [day, year, own] = [
    1 + (number % 28),
    10 + (Math.floor(number / 28 / 90) % 90),
    900 + (Math.floor(number / 28) % 90),
  ];
  const digits = `${String(day).padStart(2, "0")}01${year}${own}`;
  const check = "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(digits) % 31] ?? "";
  return `${digits.slice(0, 6)}-${digits.slice(6)}${check}`;
}

function grown(path: string, text: string): FileTree {
  return completePlan().set(path, text);
}

/** Of the report of the attack, and of the fallback's weak places. */
const attacked = [
  ["https://intranet.a/ ", "http://10.0.0.1/ ", "::allow[syy]{rule=outdated-term}", "::allow", "potilasasiamies "],
  ["&#1;", "&amp;", ":a[", ":a{", "H:", "§:n ", "::a[", "_a_", "[a]: ", "mailto:", "<http:", "Kuvaa: "],
  ["[täydennä] ", ":person[maija] ", "[](https://a.example) ", "laki (1/2010) 3 §:n ", "> ", "1. ", "* ", ">- "],
  ["*a", "# a", "{{a}}", "::a", "<b>x</b>", "[a]: b", "]", "*a_", "**a", "a* "],
].flat();

/** Of our own, for the parser. */
const signs = [
  [
    "[",
    "![",
    "`",
    "``a` ",
    "<",
    "<!--",
    "<a ",
    "~a",
    "~~a~~ ",
    "a_",
    "|",
    "\\",
    "(",
    "{",
    ":a",
    "::::",
    "a:b ",
    "12:30 ",
  ],
  [
    "[^a]",
    "[a](b) ",
    "[a][b]",
    "[a](<b",
    '[a](b "c',
    "<![CDATA[",
    "<?a",
    "www.a.fi ",
    "a@b.fi ",
    "*a* ",
    "**a** ",
    "a**",
  ],
  [
    "- a",
    "2. a",
    "  - a",
    "| a | b |",
    "|-",
    "---",
    "===",
    "***",
    "+ ",
    "```",
    "~~~",
    "    a",
    "\ta",
    "a  ",
    "a\\",
    "&",
  ],
  [
    "&#x41;",
    "&nbsp;",
    "“",
    "😀",
    "å",
    "a\u0308",
    "\u00A0",
    "\u00AD",
    "\u2028",
    "\r",
    " ",
    "\t",
    "a ",
    "ab",
    "0",
    "1.",
    "-",
  ],
  [":::a", ":::", "#", "[№]: b", "[^№]: a", "[^№] ", "[№] ", ":person[№] ", ":a[b]{c=d} ", "::question[a]", "- [ ] a"],
].flat();

/** Of our own, for the rules. */
const words = [
  ["₁ ", "Maija Mallikas ", "Etu№ Suku№ ", "040 123 №", "+358 40 №000 ", "№@yritys.fi ", "[a](mailto:№@b.fi) "],
  ["[tästä](a№.pdf) ", "[a](#b№) ", "![](a№.png)", "![a](a№.png) ", "{{unit.name}} ", "{{№}} ", "[a](javascript:№) "],
  [
    "laki (№/2020) ",
    "№ §:n ",
    "lain 3 §, ",
    "sosiaalihuoltolain (1301/2014) № § ",
    "1, 2, 3, ",
    "29–30 §:n ja ",
    "laki ",
  ],
  [
    "12.3.2020 ",
    "1.1.№ ",
    "0,7 hoitajaa ",
    "Valvira ",
    "aluehallintovirasto ",
    "Lue lisää ",
    "x.fi/№ ",
    "a/b/",
    "12/",
    "XX ",
  ],
  [
    "potilasasiamies. ",
    "sosiaaliasiamies№ ",
    "2/2024 ",
    "määräys 1/2024 ",
    "TÄYDENNÄ ",
    "____ ",
    "… ",
    "(nimi) ",
    "a. ",
  ],
  ["1234567-№ ", "1.2.246.10.№.10.0 ", "https://a№.intra/ ", "https://e№.example/?a=b&c=d ", "Ja. ", "esim. ", "mom. "],
].flat();

const asSection = (text: string): string => `---\nsection: "3.1"\n---\n\n${text}\n`;
const section = `${completeUnit}/3.1-saatavuus.md`;

function inSection(piece: string, way: Way): GrowthPattern {
  return {
    name: `${JSON.stringify(piece)} ${way}`,
    path: section,
    tree: (size) => grown(section, asSection(ways[way](piece, size))),
  };
}

/** Whole texts of a section that no piece repeated makes. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  "a cell too many": (size) => `| a | b |\n|---|---|\n${filled("| a | b | c |\n", size)}`,
  "a long word": (size) => "a".repeat(size),
  "a row of many cells": (size) => `|${"a|".repeat(size / 4)}\n|${"-|".repeat(size / 4)}`,
  "a table with addresses": (size) => `| a | b |\n|---|---|\n${filled("| klo 12:30 | https://a№.example |\n", size)}`,
  "a table without text": (size) => `| a | b |\n|---|---|\n${filled("| | |\n", size)}`,
  "allowed on one heading": (size) => `${filled("::allow[a]{rule=outdated-term}\n\n", size)}# a\n\npotilasasiamies`,
  "allowed and found": (size) => filled("::allow[a]{rule=outdated-term}\n\npotilasasiamies\n\n", size),
  "allowed for all below": (size) => `::allow[a]{rule=outdated-term}\n\n# a\n\n${filled("potilasasiamies\n\n", size)}`,
  "blank lines in a deep list": (size) => `${steps(40)}${"\n".repeat(size)}`,
  "definitions and references": (size) => filled("[№]: https://a№.example\n\n[a][№]\n\n", size),
  "deeper and deeper": (size) => steps(Math.sqrt(size)),
  "emphasis within emphasis": (size) => `${"*a ".repeat(size / 5)}${"b*".repeat(size / 5)}`,
  "footnotes within footnotes": (size) => "[^a]: ".repeat(size / 6),
  "headings of all depths": (size) => filled("# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f\n\n", size),
  "labels within labels": (size) => `${":a[".repeat(size / 4)}${"]".repeat(size / 4)}`,
  "lazy lines of a quotation": (size) => `${"> ".repeat(40)}a\n${"b\n".repeat(size / 2)}`,
  "links within links": (size) => `${"[".repeat(size / 5)}a${"](b)".repeat(size / 5)}`,
  "long paragraphs that are alike": (size) => filled(`${"sana toinen kolmas ".repeat(12)}№\n\n`, size),
  "long paragraphs that are the same": (size) => filled(`${"sana toinen kolmas ".repeat(12)}\n\n`, size),
  "one entity and many telephone numbers": (size) => `&amp; ${filled("040 000 №00 ", size)}`,
  "one entity and many identity codes": (size) => `&amp; ${filled("₁ ", size)}`,
  questions: (size) => filled("::question[Kuka №?]\n\n", size),
  "ticks, ever more": (size) => Array.from({ length: Math.sqrt(size * 2) }, (_, index) => "`".repeat(index)).join(" "),
};

function steps(count: number): string {
  return Array.from({ length: count }, (_, index) => `${" ".repeat(2 * index)}- a\n`).join("");
}

/** A file that is a frame with something repeated in it. */
function inFile(path: string, name: string, frame: (text: string) => string, piece: string): GrowthPattern {
  const tree = (size: number): FileTree => {
    const files = grown(path, frame(filled(piece, size)));
    const settings = String(files.get("omavalvonta.yaml"));
    return path === "outline.yaml"
      ? files.set("omavalvonta.yaml", settings.replace("outline: aptk", "outline: outline.yaml"))
      : files;
  };
  return { name: `${path}: ${name}`, path, tree };
}

const unitPath = `${completeUnit}/unit.yaml`;
const risksPath = `${completeUnit}/risks/saatavuus.yaml`;
const actionsPath = `${completeUnit}/actions.yaml`;
const reportPath = `${completeUnit}/reports/2026-1.yaml`;
const own = (path: string): string => String(completePlan().get(path));
const atEndOf =
  (path: string) =>
  (text: string): string =>
    `${own(path)}${text}\n`;
const areas = "period: {from: 2026-01-01, to: 2026-04-30}\npublished: 2026-05-20\nareas:\n";
const inReport = (text: string): string =>
  `${areas}  - title: Alue\n    monitoring: Seurattiin.\n    findings: |\n      ${text}\n    actions: Ei mitään.\n`;

/** The heads of YAML files after which anything can stand. */
const heads: Readonly<Record<string, string>> = {
  "omavalvonta.yaml": own("omavalvonta.yaml"),
  "outline.yaml": "title: Oma\nheadings: [{id: '1', title: Yksi}, {id: '3.1', title: Kaksi}]\n",
  [actionsPath]: "actions: []\n",
  [reportPath]: `${areas}  - {title: Alue, monitoring: Seurattiin., findings: Ei mitään., actions: Ei mitään.}\n`,
  [risksPath]: "table: availability\nrisks: []\n",
  [unitPath]: own(unitPath),
};

/** What can stand in any YAML file, or in none. */
const yamlPieces: Readonly<Record<string, string>> = {
  "a bracket": "[",
  "a comment": "# a\n",
  "a dash": "- ",
  "a key": "k№: v\n",
  "a key again": "k: v\n",
  "a key within a key": "? ",
  "a quotation mark": '"',
  "a tag": "!a ",
  "allowed in comments": "# omavalvonta-allow outdated-term: syy\n",
  "blanks in a comment": " ",
  "empty lines": "\n",
  "keys in brackets": "{a: [",
};

const yaml: readonly GrowthPattern[] = Object.entries(heads).flatMap(([path, head]) =>
  Object.entries(yamlPieces).map(([name, piece]) =>
    inFile(
      path,
      name,
      (text) => (name.startsWith("blanks") ? `${head}# omavalvonta-allow a: b${text}c\n` : `${head}${text}\n`),
      piece,
    ),
  ),
);

const inFiles: readonly GrowthPattern[] = [
  inFile(risksPath, "risks", (text) => `table: availability\nrisks:\n${text}`, "  - {risk: R№, owner: maija}\n"),
  inFile(risksPath, "numbers", (text) => `table: availability\nrisks:\n${text}`, "  - {risk: R№, likelihood: 9}\n"),
  inFile(risksPath, "texts", (text) => `table: availability\nrisks:\n${text}`, "  - risk: potilasasiamies №\n"),
  inFile(risksPath, "one long text", (text) => `table: availability\nrisks:\n  - risk: ${text}\n`, "potilasasiamies "),
  inFile(
    risksPath,
    "controls",
    (text) => `table: availability\nrisks:\n  - risk: a\n    controls:\n${text}`,
    "      - a№\n",
  ),
  inFile(
    actionsPath,
    "measures",
    (text) => `actions:\n${text}`,
    "  - {action: A№, responsible: maija, schedule: heti}\n",
  ),
  inFile(actionsPath, "days", (text) => `actions:\n${text}`, "  - {action: A№, due: 1.1.2026}\n"),
  inFile(actionsPath, "strings", (text) => `actions:\n${text}`, "  - a\n"),
  inFile(
    unitPath,
    "services",
    (text) => own(unitPath).replace(/ {2}- \{name: Perhetyö.*\n/, text),
    "  - {name: Palvelu №, places: 2, delivery: [in-person]}\n",
  ),
  inFile(
    unitPath,
    "not applicable",
    (text) => `${own(unitPath)}not-applicable:\n${text}`,
    "  availability-№: potilasasiamies\n",
  ),
  inFile(unitPath, "traits", (text) => own(unitPath).replace("traits: []", `traits: [${text}a]`), "t№, "),
  inFile(unitPath, "a long value", (text) => own(unitPath).replace("Esimerkkiyksikkö", text), "a"),
  inFile(unitPath, "a long key", (text) => atEndOf(unitPath)(`${text}: a`), "a"),
  inFile(unitPath, "roles", (text) => atEndOf(unitPath)(`roles:\n${text}`), "  r№: maija\n"),
  inFile(
    unitPath,
    "changes",
    (text) => own(unitPath).replace("date: 2026-11-02}", `date: 2026-11-02, changes: [${text}a]}`),
    "potilasasiamies №, ",
  ),
  inFile(
    "omavalvonta.yaml",
    "people",
    (text) => own("omavalvonta.yaml").replace("people:\n", `people:\n${text}`),
    "  p№: {name: Etu Suku, title: Johtaja}\n",
  ),
  inFile("omavalvonta.yaml", "rules", (text) => atEndOf("omavalvonta.yaml")(`rules:\n${text}`), "  a-№: off\n"),
  inFile(
    "omavalvonta.yaml",
    "roles",
    (text) => own("omavalvonta.yaml").replace("roles:\n", `roles:\n${text}`),
    "  r№: maija\n",
  ),
  inFile(reportPath, "areas", (text) => `${areas}${text}`, "  - {title: A№, monitoring: a, findings: b, actions: c}\n"),
  inFile(
    reportPath,
    "areas with Markdown",
    (text) => `${areas}${text}`,
    "  - {title: A№, monitoring: '*a*', findings: '[b](c№)', actions: '- c'}\n",
  ),
  ...[
    "a ",
    "*a_",
    ":a[",
    "&amp;",
    "https://intranet.a/ ",
    "potilasasiamies № ",
    "[a](b№) ",
    "[a](javascript:№) ",
    "[a](b№)\n\n      ",
    "> ",
    "{{№}}\n\n      ",
  ].map((piece) => inFile(reportPath, `text with ${JSON.stringify(piece)}`, inReport, piece)),
  ...[
    "potilasasiamies№ ",
    "# a\n\n",
    "::allow[a]{rule=outdated-term}\n\npotilasasiamies\n\n",
    ":person[№] ",
    "https://intranet.a/ ",
  ].map((piece) => inFile("shared/3.1-saatavuus.md", JSON.stringify(piece), asSection, piece)),
  ...["covers: [№]\n", "k№: v\n", "# omavalvonta-allow a: b\n", "# ", "- "].map((piece) =>
    inFile(
      section,
      `front matter ${JSON.stringify(piece)}`,
      (text) => `---\nsection: "3.1"\n${text}\n---\n\nTekstiä.\n`,
      piece,
    ),
  ),
  inFile("outline.yaml", "headings", (text) => `title: Oma\nheadings:\n${text}`, '  - {id: "№", title: Otsikko}\n'),
  inFile(
    "outline.yaml",
    "covers",
    (text) => `title: Oma\nheadings:\n  - {id: "1", title: Otsikko, covers: [${text}a]}\n`,
    "c№, ",
  ),
  inFile(
    "outline.yaml",
    "tables",
    (text) => `title: Oma\nheadings:\n  - {id: "1", title: Otsikko, tables: [${text}a]}\n`,
    "t№, ",
  ),
  inFile(unitPath, "holders of a role", (text) => atEndOf(unitPath)(`roles:\n  director: [${text}a]`), "h№, "),
];

/** All of them. */
export const growthPatterns: readonly GrowthPattern[] = [
  ...attacked.flatMap((piece) => [inSection(piece, "in one paragraph"), inSection(piece, "in paragraphs")]),
  ...attacked.flatMap((piece) => [inSection(piece, "on lines"), inSection(piece, "in long paragraphs")]),
  ...signs.flatMap((piece) => [inSection(piece, "in one paragraph"), inSection(piece, "on lines")]),
  ...words.flatMap((piece) => [inSection(piece, "in one paragraph"), inSection(piece, "in long paragraphs")]),
  ...Object.entries(shapes).map(([name, text]) => ({
    name,
    path: section,
    tree: (size: number) => grown(section, asSection(text(size))),
  })),
  ...yaml,
  ...inFiles,
];
