import { dump, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { readExample } from "./support/example-trees.js";
import type { FileTree } from "./support/file-tree.js";
import { isInside } from "./support/places.js";
import { readExamples, ruleFolders, type RuleExample } from "./support/rule-examples.js";
import { runLint, type JsonFinding } from "./support/run-lint.js";
import { regulation } from "../src/regulation/regulation.js";

const otherUnit = "units/toinen";

/** Files of a unit that may as well be common to all units. */
const canBeCommon = /^(?:[^/]+\.md|risks\/[^/]+|actions\.yaml)$/;

/** The example's text as common text of two units, which are alike; a unit's own files are given to both. */
function throughCommonText({ files }: RuleExample): FileTree {
  const tree = completePlan();
  const facts = String(files.get("unit.yaml") ?? tree.get(`${completeUnit}/unit.yaml`));
  const common = commonFolder(facts);
  for (const [path, content] of tree) {
    if (!path.startsWith(`${completeUnit}/`) || path.endsWith("unit.yaml")) continue;
    tree.delete(path);
    tree.set(path.replace(completeUnit, common), content);
  }
  tree.set(`${completeUnit}/unit.yaml`, facts);
  tree.set(`${otherUnit}/unit.yaml`, facts);
  for (const [file, text] of files) {
    if (file === "unit.yaml") continue;
    if (file === "omavalvonta.yaml" || file.startsWith("shared/")) tree.set(file, text);
    else if (canBeCommon.test(file)) tree.set(`${common}/${file}`, text);
    else for (const unit of [completeUnit, otherUnit]) tree.set(`${unit}/${file}`, text);
  }
  tree.set(`${common}/9-omavalvontaohjelma.md`, programme());
  return tree;
}

/** Where the common text of a unit stands: units in another language than the workspace's have a folder of their own. */
function commonFolder(facts: string): string {
  const language = /^language: (\w+)/m.exec(facts)?.[1] ?? "fi";
  return language === "fi" ? "shared" : `shared/${language}`;
}

/** What a provider with several units has to tell besides. */
function programme(): string {
  const covered = regulation.requirements.filter(
    ({ when }) => when !== "always" && when.includes("multi-unit-provider"),
  );
  return `---\nsection: "2"\ncovers: [${covered.map(({ id }) => id).join(", ")}]\n---\n\nYksikkö noudattaa omavalvontaohjelmaa.\n`;
}

/** Where the example's finding lies in that workspace: once in common text, else in each unit. */
function placesOf(file: string, { files }: RuleExample): readonly string[] {
  if (file === "omavalvonta.yaml" || file.startsWith("shared/")) return [file];
  return canBeCommon.test(file)
    ? [`${commonFolder(files.get("unit.yaml") ?? "")}/${file}`]
    : [`${completeUnit}/${file}`, `${otherUnit}/${file}`];
}

describe("through common text, a rule finds the same, once, and there", () => {
  const examples = ruleFolders().flatMap((rule) => readExamples(rule).filter(isMovable));

  test("most examples can be moved", () => {
    expect(examples.length).toBeGreaterThan(100);
  });

  test.each(examples.map((example) => [example.rule, example.title, example] as const))(
    "%s: %s",
    async (rule, _, example) => {
      const { findings = [] } = await runLint(throughCommonText(example));
      expect(findings.filter(({ kind }) => kind === "structure")).toEqual([]);
      const expected = example.findings.flatMap(({ file, line, severity }) =>
        placesOf(file, example).map((place) => `${place}:${line} ${severity}`),
      );
      const found = findings.filter((finding) => finding.rule === rule);
      const shown = found.map(({ file, line, severity }) => `${file}:${line} ${severity}`);
      if (example.forbidden.length === 0) expect(shown.toSorted()).toEqual(expected.toSorted());
      else expect(shown).toEqual(expect.arrayContaining(expected));
      for (const { file, unit } of found) if (file.startsWith("shared/")) expect(unit).toBeNull();
    },
  );
});

/** Examples about common text itself have their files in place already; translations are of a unit's own text. */
function isMovable({ files }: RuleExample): boolean {
  return ![...files.keys()].some((file) => /^(?:shared|fi|sv|en)\//.test(file));
}

/** Lints, and expects nothing but findings whose places are in the files. */
async function expectSoundFindings(tree: FileTree): Promise<readonly JsonFinding[]> {
  const { exitCode, findings = [], stderr } = await runLint(tree);
  expect({ exitCode: exitCode < 2, stderr }).toEqual({ exitCode: true, stderr: "" });
  expect(findings.filter((finding) => !isInside(finding, tree))).toEqual([]);
  expect(findings.filter(({ message }) => /undefined|\[object |NaN|^$/.test(message))).toEqual([]);
  return findings;
}

describe("on an empty plan, no rule fails", () => {
  const traits = regulation.traits.map(({ id }) => id);
  test.each([
    ["no trait", []],
    ["every trait", traits],
    ...traits.map((trait): [string, string[]] => [trait, [trait]]),
  ])("%s", async (_, declared) => {
    const tree: FileTree = new Map([
      ["omavalvonta.yaml", "language: fi\noutline: aptk\nprovider: {name: Yritys Oy, business-id: 1234567-1}\n"],
      ["units/tyhja/unit.yaml", `name: Tyhjä\ntraits: [${declared.join(", ")}]\nplan: {}\n`],
    ]);
    const findings = await expectSoundFindings(tree);
    expect(findings.map(({ rule }) => rule)).toContain("missing-content");
  });

  test("in every language and outline", async () => {
    for (const language of ["fi", "sv", "en"]) {
      for (const outline of ["aptk", "maarays"]) {
        await expectSoundFindings(
          new Map([
            [
              "omavalvonta.yaml",
              `language: ${language}\noutline: ${outline}\nprovider: {name: Yritys Oy, business-id: 1234567-1}\n`,
            ],
            ["units/tyhja/unit.yaml", "name: Tyhjä\ntraits: []\nplan: {}\n"],
          ]),
        );
      }
    }
  });
});

/** Every key of a tree of values, from the root on, that may be left out on its own. */
function* keysIn(value: unknown, at: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...at, key];
    yield* keysIn(inner, [...at, key]);
  }
}

function without(value: unknown, [key = "", ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const index = Number(key);
    return rest.length === 0
      ? value.filter((_, other) => other !== index)
      : value.map((inner: unknown, other) => (other === index ? without(inner, rest) : inner));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => rest.length > 0 || name !== key);
  return Object.fromEntries(entries.map(([name, inner]) => [name, name === key ? without(inner, rest) : inner]));
}

function yamlOf(tree: FileTree, path: string): unknown {
  const content = tree.get(path);
  return load(content instanceof Uint8Array ? new TextDecoder().decode(content) : String(content));
}

describe.each(["kotihoito", "perhepalvelut"])("without one part or another, no rule fails on %s", (name) => {
  const example = readExample(name);
  const dataFiles = [...example.keys()].filter((path) => /(?:unit|omavalvonta)\.yaml$/.test(path));

  test.each(dataFiles)("each key of %s", { timeout: 120_000 }, async (path) => {
    const data = yamlOf(example, path);
    const keys = [...keysIn(data)];
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys) {
      const tree = new Map(example).set(path, dump(without(data, key)));
      await expectSoundFindings(tree);
    }
  });

  test("each file", { timeout: 120_000 }, async () => {
    for (const path of example.keys()) {
      if (path === "omavalvonta.yaml") continue;
      const tree = new Map(example);
      tree.delete(path);
      const { exitCode, findings = [], stderr } = await runLint(tree);
      if (path.endsWith("unit.yaml")) {
        expect(exitCode).toBeGreaterThan(0);
        continue;
      }
      expect({ exitCode: exitCode < 2, stderr }).toEqual({ exitCode: true, stderr: "" });
      expect(findings.filter((finding) => !isInside(finding, tree))).toEqual([]);
    }
  });
});
