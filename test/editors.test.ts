import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readExample } from "./support/example-trees.js";
import { writeToDisk, type FileTree } from "./support/file-tree.js";
import { LanguageServer } from "./support/language-server.js";
import { runBin } from "./support/run-case.js";
import { runLint } from "./support/run-lint.js";

/** Each kind of file that people write, from the examples, with the schema that its first line names. */
const unit = "units/ymparivuorokautinen-kotihoito";
const kinds = {
  actions: `${unit}/actions.yaml`,
  omavalvonta: "omavalvonta.yaml",
  outline: "outline.yaml",
  report: `${unit}/reports/2026-1.yaml`,
  risks: `${unit}/risks/continuity.yaml`,
  unit: `${unit}/unit.yaml`,
} as const;
type Kind = keyof typeof kinds;

const ownOutline = `title: {fi: Oma rakenne}
numbered: false
headings:
  - id: asiakkaan-asema
    title: {fi: Asiakkaan asema ja oikeudet}
    covers: [client-rights]
    tables: [rights]
`;

let workspace: string;
let server: LanguageServer;
let texts: ReadonlyMap<Kind, string>;

/** The line that `new unit` writes at the top of its files, for a file at a depth of folders below the workspace. */
function firstLine(kind: Kind): string {
  const up = "../".repeat(kinds[kind].split("/").length - 1);
  return `# yaml-language-server: $schema=${up}.omavalvonta/schemas/${kind}.schema.json\n`;
}

/** The text of a file with the schema line of this workspace in place of its own. */
function withFirstLine(kind: Kind, text: string): string {
  return firstLine(kind) + text.replace(/^# yaml-language-server:.*\n/, "");
}

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), "omavalvonta-editor-"));
  const tree = readExample("kotihoito");
  tree.set(kinds.outline, ownOutline);
  texts = new Map((Object.keys(kinds) as Kind[]).map((kind) => [kind, withFirstLine(kind, textOf(tree, kinds[kind]))]));
  writeToDisk(tree, workspace);
  const made = await runBin(["new", "unit", "uusi"], workspace);
  expect(made.stderr).toBe("");
  server = await LanguageServer.start(workspace);
});

afterAll(async () => {
  await server.stop();
  rmSync(workspace, { force: true, recursive: true });
});

function textOf(tree: FileTree, path: string): string {
  const content = tree.get(path);
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : String(content);
}

let opened = 0;

/** Opens a text as a new file beside one of the workspace's, and does something in it. */
async function inEditor<Result>(
  path: string,
  text: string,
  act: (path: string, problems: Awaited<ReturnType<LanguageServer["open"]>>) => Promise<Result> | Result,
): Promise<Result> {
  opened += 1;
  const full = join(workspace, path.replace(/\.yaml$/, `-${opened}.yaml`));
  return await act(full, await server.open(full, text));
}

const allKinds = Object.keys(kinds) as readonly Kind[];
const original = (kind: Kind): string => texts.get(kind) ?? "";

describe("what `new unit` writes", () => {
  test.each(["unit.yaml", "actions.yaml", "risks/safety.yaml"])("%s has its schema and no problem", async (name) => {
    const text = readFileSync(join(workspace, "units/uusi", name), "utf8");
    const kind = name.startsWith("risks/") ? "risks" : name.replace(".yaml", "");
    const up = "../".repeat(name.split("/").length + 1);
    expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${up}.omavalvonta/schemas/${kind}.schema.json`);
    expect(await inEditor(`units/uusi/${name}`, text, (_, problems) => problems)).toEqual([]);
  });
});

describe("in an editor, the examples", () => {
  test.each(allKinds)("have no problem: %s", async (kind) => {
    expect(await inEditor(kinds[kind], original(kind), (_, problems) => problems)).toEqual([]);
  });
});

describe("in an editor, completion", () => {
  /** `|` is the cursor, on a line added at the end of the file. */
  test.each<readonly [Kind, string, string, string]>([
    ["unit", "ema|", "email", "e-mail address"],
    ["unit", "language: |", "sv", "Ruotsi / Svenska / Swedish"],
    ["unit", "on-behalf-of:\n  - |", "voucher", "Palveluseteli"],
    ["unit", "not-applicable:\n  |", "medication", "Lääkehoito"],
    ["unit", "roles:\n  |", "hygiene", "Hygieniavastaava"],
    ["omavalvonta", "sit|", "site", "web site"],
    ["omavalvonta", "site:\n  |", "accent", "colour"],
    ["omavalvonta", "rules:\n  |", "outdated-term", "nimitystä"],
    ["omavalvonta", "rules:\n  outdated-term: |", '"off"', "Sääntöä ei käytetä"],
    ["risks", "title|", "title", "caption"],
    ["risks", "risks:\n  - |", "controls", "prevent and control"],
    ["actions", "actions:\n  - |", "follow-up", "progress is followed"],
    ["actions", "actions:\n  - status: |", "in-progress", "Käynnissä"],
    ["report", "areas:\n  - area: |", "staffing", "Henkilöstö"],
    ["report", "period:\n  |", "from", "first day"],
    ["outline", "headings:\n  - id: a\n    |", "covers", "requirements"],
    ["outline", "headings:\n  - id: a\n    covers:\n      - |", "complaints", "uistu"],
  ])("%s: %j offers %s with its description", async (kind, typed, label, words) => {
    const text = `${firstLine(kind)}${typed.replace("|", "")}\n`;
    const lines = `${firstLine(kind)}${typed.slice(0, typed.indexOf("|"))}`.split("\n");
    const offered = await inEditor(kinds[kind], text, (path) =>
      server.complete(path, lines.length, (lines.at(-1) ?? "").length + 1),
    );
    const matching = offered.filter((item) => item.label === label);
    expect(matching, `${offered.map((item) => item.label).join(", ")}`).toHaveLength(1);
    expect(matching[0]?.documentation).toContain(words);
  });
});

describe("in an editor, the words under the pointer", () => {
  test.each<readonly [Kind, string, string]>([
    ["unit", "oid", "identifier in the SOTERI register"],
    ["unit", "traits", "they decide which requirements apply"],
    ["unit", "round-the-clock", "Ympärivuorokautinen toiminta"],
    ["unit", "manager", "Vastuuhenkilö / Ansvarsperson / Person in charge"],
    ["unit", "joint-unit", "Yhteinen palveluyksikkö"],
    ["omavalvonta", "outline", "headings of the plans"],
    ["omavalvonta", "people", "Each person once"],
    ["risks", "controls", "What is done to prevent and control it"],
    ["risks", "likelihood", "1 = very unlikely, 5 = almost certain"],
    ["actions", "due", "The last day"],
    ["report", "monitoring", "How the unit followed the matter"],
    ["outline", "covers", "requirements that a text under this heading covers"],
  ])("%s: %s", async (kind, word, words) => {
    const lines = original(kind).split("\n");
    const line = lines.findIndex((text, index) => index > 0 && new RegExp(`^[\\s{-]*${word}\\b`).test(text));
    expect(line, `the example has ${word}`).toBeGreaterThan(0);
    const column = (lines[line] ?? "").indexOf(word) + 2;
    const shown = await inEditor(kinds[kind], original(kind), (path) => server.hover(path, line + 1, column));
    expect(shown).toContain(words);
  });
});

/** A way to break a file: what it is, and the text that then stands in it below the schema's line. */
const broken: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  actions: {
    "a key that does not exist":
      "actions:\n  - {action: Yksi, schedule: Kevät, responsible: Joku}\n  - {action: Kaksi, schedule: Syksy, responsible: Joku,\n     statsu: done}\n",
    "a missing key":
      "actions:\n  - {action: Yksi, schedule: Kevät, responsible: Joku}\n  - action: Kaksi\n    schedule: Syksy\n",
    "a value that is not in the list":
      "actions:\n  - action: Yksi\n    schedule: Kevät\n    responsible: Joku\n    status: valmis\n",
    "a value of the wrong type": "actions:\n  - action: Yksi\n    schedule: [Kevät]\n    responsible: Joku\n",
  },
  omavalvonta: {
    "a key that does not exist":
      "language: fi\noutline: aptk\nproviders: {}\nprovider: {name: A Oy, business-id: 1234567-1}\n",
    "a missing key": "language: fi\noutline: aptk\nprovider:\n  name: A Oy\n",
    "a value that is not in the list":
      "language: fi\noutline: aptk\nprovider: {name: A Oy, business-id: 1234567-1}\nrules:\n  outdated-term: none\n",
    "a value of the wrong type":
      "language: fi\noutline: aptk\nprovider: {name: A Oy, business-id: 1234567-1}\npeople: [matti]\n",
  },
  outline: {
    "a key that does not exist": "title: Oma\nheadings:\n  - id: '1'\n    title: Yksi\n    table: [rights]\n",
    "a missing key": "title: Oma\nheadings:\n  - id: '1'\n",
    "a value that is not in the list":
      "title: Oma\nheadings:\n  - id: '1'\n    title: Yksi\n    covers:\n      - client-right\n",
    "a value of the wrong type": "title: Oma\nnumbered: kyllä\nheadings:\n  - {id: '1', title: Yksi}\n",
  },
  report: {
    "a key that does not exist":
      "period: {from: 2026-01-01, to: 2026-04-30}\nareas:\n  - {area: staffing, monitoring: A, findings: B, actions: C}\npublishd: 2026-05-15\n",
    "a missing key":
      "period: {from: 2026-01-01, to: 2026-04-30}\nareas:\n  - area: staffing\n    monitoring: A\n    findings: B\n",
    "a value that is not in the list":
      "period: {from: 2026-01-01, to: 2026-04-30}\nareas:\n  - monitoring: A\n    findings: B\n    actions: C\n    area: staff\n",
    "a value of the wrong type":
      "period: {from: 2026-01-01, to: 2026-04-30}\nareas:\n  - {area: staffing, monitoring: A, findings: B, actions: C}\nchanges: Kohta 3.4\n",
  },
  risks: {
    "a key that does not exist":
      "table: continuity\nrisks:\n  - risk: Yksi\n    controls: [Kaksi]\n    owners: matti\n",
    "a missing key": "table: continuity\nrisks:\n  - risk: Yksi\n",
    "a number out of its range":
      "table: continuity\nrisks:\n  - risk: Yksi\n    controls: [Kaksi]\n    impact: 2\n    likelihood: 7\n",
    "a value of the wrong type": "table: continuity\nrisks:\n  - risk: Yksi\n    controls: Kaksi\n",
  },
  unit: {
    "a key that does not exist": "name: Talo\ntrait: []\ntraits: []\nplan: {}\n",
    "a missing key": "name: Talo\ntraits: []\nplan: {}\nservices:\n  - {name: Yksi}\n  - places: 3\n",
    "a role that does not exist": "name: Talo\ntraits: []\nplan: {}\nroles:\n  manger: ilmari\n",
    "a value that is not in the list": "name: Talo\ntraits:\n  - employees\n  - employes\nplan: {}\n",
    "a value of the wrong type": "name: Talo\ntraits: []\nplan: {}\nphone: 401234567\n",
  },
};

describe("in an editor, the same errors as from lint", () => {
  test.each(
    allKinds.flatMap((kind) => Object.entries(broken[kind]).map(([what, text]) => [kind, what, text] as const)),
  )("%s: %s", async (kind, _, body) => {
    const text = firstLine(kind) + body;
    const tree = readExample("kotihoito");
    tree.set(kinds[kind], text);
    if (kind === "outline") {
      tree.set(kinds.omavalvonta, textOf(tree, kinds.omavalvonta).replace("outline: aptk", "outline: outline.yaml"));
    }
    const { findings = [] } = await runLint(tree);
    const inLint = findings
      .filter((finding) => finding.file === kinds[kind] && finding.kind === "structure")
      .filter((finding) => ["unknown-key", "missing-key", "invalid-value"].includes(finding.rule));
    const inThisEditor = await inEditor(kinds[kind], text, (__, problems) => problems);
    expect(inLint).toHaveLength(1);
    expect(inThisEditor.map((problem) => problem.line)).toEqual(inLint.map((finding) => finding.line));
  });
});
