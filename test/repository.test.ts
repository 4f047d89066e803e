import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// @ts-expect-error a script without types
import { dated, steps } from "../.ci/release.js";
import { fastTests } from "./support/fast-tests.js";

interface Package {
  readonly bugs: { readonly url: string };
  readonly homepage: string;
  readonly repository: { readonly url: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly version: string;
}

const facts = JSON.parse(readFileSync("package.json", "utf8")) as Package;
const contributing = readFileSync("CONTRIBUTING.md", "utf8");

describe("CONTRIBUTING.md", () => {
  test("names only commands, files and folders that exist", () => {
    const scripts = [...contributing.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(scripts.length).toBeGreaterThan(8);
    expect(scripts.filter((name) => !(name in facts.scripts))).toEqual([]);
    const paths = [
      ...[...contributing.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, path = ""]) => path),
      ...[...contributing.matchAll(/vitest run (\S+\.ts)/g)].map(([, path = ""]) => path),
      ...[...contributing.matchAll(/`((?:src|test)\/(?!rules\/my-rule)[\w/-]+)`/g)].map(([, path = ""]) => path),
    ];
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

test("the owner of the repository stands in one place: every address follows repository.url", () => {
  const home = facts.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
  expect(facts.homepage).toBe(`${home}#readme`);
  expect(facts.bugs.url).toBe(`${home}/issues`);
});

test("issues have templates for bugs, rules and changes in the law", () => {
  const folder = ".github/ISSUE_TEMPLATE";
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name), "utf8"), name).toMatch(/^---\nname: .+\nabout: .+\nlabels: .+\n---\n/);
  expect(readdirSync(folder).toSorted()).toEqual(["bug.md", "law.md", "rule.md"]);
});

describe("a release", () => {
  test("shows its steps and takes none of them when it is dry", () => {
    const output = execFileSync(process.execPath, [".ci/release.js", "--dry-run"], { encoding: "utf8" });
    for (const step of steps(facts.version) as readonly (readonly string[])[]) expect(output).toContain(step.join(" "));
    expect(output).toContain("npm publish --provenance");
    expect(output).toContain("npm sbom");
  });

  test("dates the changelog's part of its version, or refuses", () => {
    expect(dated("# C\n\n## 1.2.0 (unreleased)\n\n- a\n", "1.2.0", "2026-12-01")).toBe(
      "# C\n\n## 1.2.0 (2026-12-01)\n\n- a\n",
    );
    expect(() => dated("# C\n", "1.2.0", "2026-12-01")).toThrow("1.2.0");
  });
});

test("the fast tests are most of the tests' files that start nothing, and layers is among them", () => {
  const fast = fastTests();
  expect(fast).toContain(join("test", "layers.test.ts"));
  expect(fast).not.toContain(join("test", "pages.test.ts"));
  expect(fast).not.toContain(join("test", "repository.test.ts"));
  expect(fast.length).toBeGreaterThan(30);
});

/** Private words that the field has better names for; see docs/architecture.md. */
const oldWords =
  /\b(?:Shop|openShop|Workshop|SiteGround|openGround|makeLook|SiteLook|PrintLook|SiteHistory|SiteSource|KnownUnit|SitePart|UnitProduct|SiteRecord|unseal|ShareFile|shareOut|findTwins|PrintOrder|PlanStanding|Conclusion|mergeFindings|joinFindings|joinTexts|lintNoting|NotedCheck|RecordedLookup|checkForm|salvage|breathe|readBriefly|Wanted|toWanted|Surroundings)\b/;

test("the code uses the field's words", () => {
  const files = readdirSync("src", { encoding: "utf8", recursive: true }).filter((path) => path.endsWith(".ts"));
  const found = files.flatMap((path) => {
    const word = oldWords.exec(readFileSync(join("src", path), "utf8"))?.[0];
    return word === undefined ? [] : [`${path}: ${word}`];
  });
  expect(found).toEqual([]);
});
