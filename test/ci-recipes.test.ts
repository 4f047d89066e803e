import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { runBin } from "./support/run-case.js";

const page = readFileSync("docs/ci.md", "utf8");
const recipes = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");

/** Every text of a recipe. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe("docs/ci.md", () => {
  const commands = recipes
    .flatMap((recipe) => texts(load(recipe)))
    .flatMap((text) => text.split("\n"))
    .flatMap((line) => /^(omavalvonta .*)$/.exec(line)?.[1] ?? []);

  test("has recipes of well-formed YAML that lint, build, share out and merge", () => {
    expect(recipes.length).toBe(3);
    expect(new Set(commands.map((command) => command.split(" ")[1]))).toEqual(
      new Set(["lint", "verify", "build", "merge"]),
    );
  });

  test("names no command and no option that the program does not have", async () => {
    const inText = [...page.matchAll(/`(omavalvonta [a-z][^`]*)`/g)].map((match) => match[1] ?? "");
    for (const command of [...commands, ...inText]) {
      const name = command.split(" ")[1] ?? "";
      const { stdout } = await runBin([name, "--help"], ".");
      expect(stdout, command).toContain(`Usage: omavalvonta ${name}`);
      for (const [option] of command.replaceAll(/\$\(.*?\)/g, "").matchAll(/--[a-z-]+/g))
        expect(stdout, command).toContain(option);
    }
  });

  test("installs this version of the tool, whatever a pull request asks for", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    const installs = recipes.flatMap((recipe) => recipe.match(/npm install.*/g) ?? []);
    expect(new Set(installs)).toEqual(new Set([`npm install --global --ignore-scripts omavalvonta@${version}`]));
    expect(recipes.join("\n")).not.toMatch(/npm (?:ci|exec)|npx /);
  });

  test("keeps the folders that a build takes things from, and gives pull requests no token", () => {
    const kept = recipes.flatMap((recipe) => texts(load(recipe))).join("\n");
    expect(kept).toContain("~/.cache/omavalvonta");
    expect(kept).toMatch(/^site$/m);
    const checkouts = page.split("actions/checkout@v4").slice(1);
    expect(checkouts.length).toBeGreaterThan(2);
    for (const after of checkouts) expect(after).toMatch(/^\n +with: \{persist-credentials: false\}/);
    expect(page).not.toMatch(/^ +- ?pull_request_target/m);
  });
});
