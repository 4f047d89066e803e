import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { copyWorkspace } from "./support/copy-workspace.js";

const readme = readFileSync("README.md", "utf8");
const bin = resolve("bin/omavalvonta.js");
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "omavalvonta-readme-"));
  folders.push(folder);
  return folder;
}

/** The fenced blocks of a language below a heading, in order. */
function blocks(heading: string, language: string): readonly string[] {
  const section = readme.split(/^##+ /m).find((part) => part.startsWith(heading)) ?? "";
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    (match) => match[1] ?? "",
  );
}

function run(cwd: string, ...argv: string[]): { readonly code: number | null; readonly output: string } {
  const result = spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { code: result.status, output: result.stdout + result.stderr };
}

describe("the README", () => {
  it("sets everything up with two commands", () => {
    const [install = "", test = ""] = blocks("Set up", "sh").map((block) => block.trim());
    expect(test).toBe("npm test");
    const [first, build = ""] = install.split(" && ");
    expect(first).toBe("npm ci");
    // The example is built in a copy, so that tests running beside this one are not disturbed.
    const workspace = join(temporary(), "workspace");
    copyWorkspace("examples/perhepalvelut", workspace);
    const argv = build
      .split(" ")
      .slice(2)
      .map((word) => (word === "examples/perhepalvelut" ? workspace : word));
    expect(argv[0]).toBe("build");
    expect(run(".", ...argv).code).toBe(0);
    expect(existsSync(join(workspace, "site/index.html"))).toBe(true);
    const pdf = join(workspace, "site/avopalvelut-tampere/omavalvontasuunnitelma.pdf");
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("leads to a first site", () => {
    const workspace = temporary();
    writeFileSync(join(workspace, "omavalvonta.yaml"), blocks("Your own plans", "yaml")[0] ?? "");
    const commands = (blocks("Your own plans", "sh")[0] ?? "").trim().split("\n");
    const codes = commands.map((command) => {
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
      expect(words[0]).toBe("omavalvonta");
      return run(workspace, ...words.slice(1)).code;
    });
    // The lint finds the questions that are still open.
    expect(codes).toEqual([0, 1, 0]);
    const page = readFileSync(join(workspace, "site/avopalvelut/index.html"), "utf8");
    expect(page).toContain("Avopalvelut Keski-Suomi");
    expect(page).toContain("LUONNOS");
    expect(page).toContain("noindex");
  });

  it("shows a section and an outline that work", () => {
    const workspace = temporary();
    const config = (blocks("Your own plans", "yaml")[0] ?? "").replace("outline: aptk", "outline: outline.yaml");
    writeFileSync(join(workspace, "omavalvonta.yaml"), config);
    writeFileSync(join(workspace, "outline.yaml"), blocks("Outlines", "yaml")[0] ?? "");
    expect(run(workspace, "new", "unit", "testi").code).toBe(0);
    const unit = join(workspace, "units/testi");
    expect(readdirSync(unit)).toContain("asiakkaan-asema-asiakkaan-asema-ja-oikeudet.md");

    writeFileSync(join(workspace, "omavalvonta.yaml"), config.replace("outline: outline.yaml", "outline: aptk"));
    for (const name of readdirSync(unit).filter((entry) => entry.endsWith(".md"))) rmSync(join(unit, name));
    const section = blocks("A section", "markdown")[0] ?? "";
    writeFileSync(join(unit, "3.3.6-laakehoito.md"), section.replace("{{unit.phone}}", "{{provider.phone}}"));
    const { output } = run(workspace, "lint", "units/testi/3.3.6-laakehoito.md");
    expect(output).toContain("0 virhettä");
  });

  it("names every command and option that the program has, and no other", () => {
    const help = ["", "lint", "build", "merge", "new", "release", "verify", "diff", "doctor"]
      .map((command) => run(".", ...command.split(" ").filter(Boolean), "--help").output)
      .join("\n");
    const options = new Set([...help.matchAll(/--[a-z][a-z-]+/g)].map((match) => match[0]));
    const named = new Set([...readme.matchAll(/--[a-z][a-z-]+/g)].map((match) => match[0]));
    const ofOthers = new Set(["--help", "--version", "--quiet", "--verbose"]);
    expect([...options].filter((option) => !named.has(option) && !ofOthers.has(option))).toEqual([]);
    expect([...named].filter((option) => !options.has(option) && !["--traits", "--name"].includes(option))).toEqual([]);
  });

  it("links only to files that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
      .map((match) => match[1] ?? "")
      .filter((link) => !link.startsWith("http"));
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(existsSync(link), link).toBe(true);
  });
});
