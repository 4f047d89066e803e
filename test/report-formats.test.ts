import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { caseNames, readCase } from "./support/case-folder.js";
import { readExample } from "./support/example-trees.js";
import type { FileTree } from "./support/file-tree.js";
import { lintAs } from "./support/run-lint.js";
import { structureChecks } from "../src/plan/structure-checks.js";
import { ruleIds } from "../src/rules/run.js";
import { visible } from "../src/text/harmless.js";

/** Workspaces whose findings are of every kind: the broken example and the input of every case of `lint`. */
const workspaces: readonly (readonly [name: string, tree: FileTree])[] = [
  ["examples/broken", readExample("broken")],
  ...caseNames()
    .filter((name) => name.startsWith("lint/"))
    .map((name): readonly [string, FileTree] => [name, inputOf(readCase(name).tree)]),
];

/** A case's files as the workspace itself; a few cases have files beside it, which do not matter here. */
function inputOf(tree: FileTree): FileTree {
  return new Map(
    [...tree].flatMap(([path, node]) => (path.startsWith("input/") ? [[path.slice("input/".length), node]] : [])),
  );
}

interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: SarifRegion };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
}

interface SarifLog {
  readonly runs: readonly [
    {
      readonly results: readonly SarifResult[];
      readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
    },
  ];
}

const require = createRequire(import.meta.url);
const official: object = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as object;
const ajv = new Ajv.default({
  allErrors: true,
  logger: false,
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
});
const isSarif = ajv.compile(official);

const firstRun = (text: string): SarifLog["runs"][0] => (JSON.parse(text) as SarifLog).runs[0];
const markOf = ({ partialFingerprints }: SarifResult): string => Object.values(partialFingerprints).join();

describe("SARIF", () => {
  test.each(workspaces)("is what the official schema says: %s", async (_, tree) => {
    const text = await lintAs("sarif", tree);
    if (text === "") return;
    isSarif(JSON.parse(text));
    expect(isSarif.errors ?? []).toEqual([]);
    const { results, tool } = firstRun(text);
    const { rules } = tool.driver;
    expect(results.filter(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id !== ruleId)).toEqual([]);
    const marks = results.map(markOf);
    expect(marks.filter((mark) => !/^[\da-f]{32}(?:-\d+)?$/.test(mark))).toEqual([]);
    expect(new Set(marks).size).toBe(marks.length);
  });

  test("the schema is the standard's, and does not take everything", () => {
    expect(official).toMatchObject({ title: expect.stringContaining("Version 2.1.0") as string });
    expect(isSarif({ runs: [{ tool: { driver: {} } }], version: "2.1.0" })).toBe(false);
    expect(isSarif({ runs: [], version: "2.0.0" })).toBe(false);
  });

  test("every rule tells what it is and what to do", async () => {
    const { rules } = firstRun(await lintAs("sarif", readExample("broken"))).tool.driver;
    expect(rules.map(({ id }) => id).toSorted()).toEqual([...ruleIds, ...Object.keys(structureChecks)].toSorted());
    for (const { help, id, shortDescription } of rules) {
      expect(shortDescription.text).toMatch(/\S/);
      expect(help.text).toContain(`omavalvonta explain ${id}`);
      expect(help.text).not.toMatch(/\*\*|^#|```/m);
      if (ruleIds.includes(id)) expect(help.markdown).toMatch(/\*\*Korjaa näin:\*\* \S/);
    }
  });

  test("fingerprints stay when lines above are added, places move", async () => {
    const before = firstRun(await lintAs("sarif", readExample("broken"))).results;
    const moved = readExample("broken");
    for (const [path, node] of moved) {
      if (node instanceof Uint8Array && /\.(?:yaml|md)$/.test(path)) moved.set(path, withLinesAbove(path, node));
    }
    const after = firstRun(await lintAs("sarif", moved)).results;
    const lines = (results: readonly SarifResult[]): readonly (number | undefined)[] =>
      results.map(({ locations }) => locations[0]?.physicalLocation.region.startLine);
    expect(after.map(markOf).toSorted()).toEqual(before.map(markOf).toSorted());
    expect(lines(after)).not.toEqual(lines(before));
  });

  test("fingerprints change when the text meant does", async () => {
    const tree = readExample("broken");
    const before = new Set(firstRun(await lintAs("sarif", tree)).results.map(markOf));
    const path = "units/saannot/2-laatiminen.md";
    const text = new TextDecoder().decode(tree.get(path) as Uint8Array);
    tree.set(path, text.replaceAll(/(?<=\p{L})\.$/gmu, " nyt."));
    const after = firstRun(await lintAs("sarif", tree)).results.map(markOf);
    expect(after.filter((mark) => !before.has(mark)).length).toBeGreaterThan(0);
  });
});

/** The file with two lines more: remarks at the top of YAML, and of a section's front matter. */
function withLinesAbove(path: string, content: Uint8Array): string {
  const text = new TextDecoder().decode(content);
  const remarks = "# Huomautus.\n# Toinen.\n";
  if (path.endsWith(".yaml")) return remarks + text;
  return text.startsWith("---\n") ? `---\n${remarks}${text.slice("---\n".length)}` : text;
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML with a parser that takes nothing that is not well-formed. */
function parseXml(xml: string): Element {
  const top: Element = { attributes: {}, children: [], name: "", text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ attributes, name }) => {
    const element: Element = { attributes, children: [], name, text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error("no element");
  return root;
}

describe("JUnit", () => {
  test.each(workspaces)("is well-formed, and its sums are right: %s", async (_, tree) => {
    const text = await lintAs("junit", tree);
    if (text === "") return;
    const root = parseXml(text);
    expect(root.name).toBe("testsuites");
    const cases = root.children.flatMap((suite) => suite.children);
    const failed = cases.filter(({ children }) => children.some(({ name }) => name === "failure"));
    for (const suite of root.children) {
      expect(suite.name).toBe("testsuite");
      expect(Number(suite.attributes["tests"])).toBe(suite.children.length);
    }
    expect(Number(root.attributes["failures"])).toBe(failed.length);
    if (cases.length > 0) expect(Number(root.attributes["tests"])).toBe(cases.length);
    const { diagnostics } = JSON.parse(await lintAs("json", tree)) as {
      readonly diagnostics: readonly { readonly message: string; readonly severity: string }[];
    };
    const wanted = diagnostics.filter(({ severity }) => severity !== "info").map(({ message }) => visible(message));
    const shown = failed.flatMap(({ children }) => children.map(({ attributes }) => attributes["message"] ?? ""));
    expect(shown.toSorted()).toEqual(wanted.toSorted());
  });
});

interface Issue {
  readonly check_name: string;
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

describe("Code Quality", () => {
  test.each(workspaces)("has the fields that GitLab reads: %s", async (_, tree) => {
    const text = await lintAs("codequality", tree);
    if (text === "") return;
    const issues = JSON.parse(text) as readonly Issue[];
    for (const { check_name: check, description, fingerprint, location, severity } of issues) {
      expect(`${description}${check}${fingerprint}`).toMatch(/\S/);
      expect(["info", "minor", "major", "critical", "blocker"]).toContain(severity);
      expect(location.path).not.toMatch(/^(?:\.?\/|[A-Za-z]:)/);
      expect(location.lines.begin).toBeGreaterThan(0);
      expect(location.lines.end).toBeGreaterThanOrEqual(location.lines.begin);
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});
