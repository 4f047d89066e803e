import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../src/cli/main.js";
import { regulation } from "../src/regulation/regulation.js";
import { languages } from "../src/text/language.js";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const everyTrait = regulation.traits.map((trait) => trait.id).join(",");

function makeWorkspace(outline: string, language: string): string {
  const folder = mkdtempSync(join(tmpdir(), "omavalvonta-scaffold-"));
  folders.push(folder);
  writeFileSync(
    join(folder, "omavalvonta.yaml"),
    [
      `language: ${language}`,
      `outline: ${outline}`,
      "provider:",
      "  name: Kokeilu Oy",
      "  business-id: 1234567-1",
      '  address: {street: Esimerkkikatu 1, postal-code: "00100", city: Helsinki}',
      '  phone: "+358 40 000 0001"',
      "people:",
      "  maija: {name: Maija Mallikas}",
      "",
    ].join("\n"),
  );
  return folder;
}

async function run(
  ...argv: string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  let stdout = "";
  let stderr = "";
  const code = await main({
    argv,
    env: {},
    stderr: { write: (text: string) => (stderr += text) },
    stdout: { write: (text: string) => (stdout += text) },
  });
  return { code, stderr, stdout };
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
}

async function lint(workspace: string): Promise<readonly Finding[]> {
  const { stdout } = await run("lint", "--cwd", workspace, "--format", "json", "--today", "2026-11-22");
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Finding[] }).diagnostics;
}

/** Does what an author does: takes the marks away from the lines of unit.yaml, and writes below every question. */
function fillIn(unit: string): void {
  const path = join(unit, "unit.yaml");
  const filled = readFileSync(path, "utf8")
    .replaceAll(/^# (address|phone|email|services|counties|on-behalf-of|roles|subcontractors):/gm, "$1:")
    .replaceAll(/^# {3}- /gm, "  - ")
    .replaceAll(/^# {3}([a-z-]+): (?:tunnus|id)\b/gm, "  $1: maija")
    .replaceAll(/^ {2}# (date|approved):/gm, "  $1:")
    .replaceAll(/by: (?:tunnus|id)/g, "by: maija")
    .replaceAll("2026-01-31", "2026-11-01")
    .replace("on-behalf-of: [county]", "on-behalf-of: [county, private]");
  writeFileSync(path, filled);
  for (const name of readdirSync(unit).filter((entry) => entry.endsWith(".md"))) {
    const section = join(unit, name);
    writeFileSync(
      section,
      readFileSync(section, "utf8").replaceAll(/^(::question.*)$/gm, "$1\n\nVastaus tähän kysymykseen."),
    );
  }
}

describe("new unit", () => {
  const traitSets = ["", "social-service,employees", "health-service,medication", everyTrait];
  const cases = traitSets.flatMap((traits) =>
    languages.flatMap((language) => ["aptk", "maarays"].map((outline) => ({ language, outline, traits }))),
  );

  it.each(cases)(
    "lints without errors once it is filled in: $outline $language [$traits]",
    async ({ language, outline, traits }) => {
      const workspace = makeWorkspace(outline, language);
      const made = await run("new", "unit", "testi", "--cwd", workspace, "--traits", traits);
      expect(made).toMatchObject({ code: 0, stderr: "" });
      const unit = join(workspace, "units/testi");

      const before = await lint(workspace);
      const sections = readdirSync(unit).filter((name) => name.endsWith(".md"));
      const questions = sections.flatMap((name) => readFileSync(join(unit, name), "utf8").match(/^::question/gm) ?? []);
      expect(questions.length).toBeGreaterThan(50);
      const unanswered = before.filter((finding) => finding.rule === "unanswered-question");
      expect(unanswered).toHaveLength(questions.length);
      for (const finding of unanswered) {
        const lines = readFileSync(join(workspace, finding.file), "utf8").split("\n");
        expect(lines[finding.line - 1]).toMatch(/^::question\[/);
      }
      expect(new Set(before.map((finding) => finding.rule))).not.toContain("missing-key");

      fillIn(unit);
      const after = await lint(workspace);
      expect(after.filter((finding) => finding.severity === "error")).toEqual([]);
      expect(new Set(after.map((finding) => finding.rule))).toEqual(new Set(["empty-table"]));
    },
  );

  it("writes schemas where the modelines point", async () => {
    const workspace = makeWorkspace("aptk", "fi");
    await run("new", "unit", "testi", "--cwd", workspace);
    const unit = join(workspace, "units/testi");
    for (const file of ["unit.yaml", "actions.yaml", "risks/safety.yaml"]) {
      const path = /\$schema=(\S+)/.exec(readFileSync(join(unit, file), "utf8"))?.[1] ?? "";
      expect(statSync(join(unit, file, "..", path)).isFile()).toBe(true);
    }
  });

  it("changes nothing when the name is taken, cannot be an address, or a trait does not exist", async () => {
    const workspace = makeWorkspace("aptk", "fi");
    mkdirSync(join(workspace, "units/testi"), { recursive: true });
    writeFileSync(join(workspace, "units/testi/oma.txt"), "säilyy");
    for (const argv of [["testi"], ["Päivä keskus"], ["uusi", "--traits", "childrn"]]) {
      const result = await run("new", "unit", ...argv, "--cwd", workspace, "--lang", "fi");
      expect(result.code).toBe(2);
      expect(result.stderr).toContain("✖");
    }
    expect((await run("new", "unit", "Päivä keskus", "--cwd", workspace, "--lang", "fi")).stderr).toContain(
      "paiva-keskus",
    );
    expect(
      (await run("new", "unit", "uusi", "--traits", "childrn", "--cwd", workspace, "--lang", "fi")).stderr,
    ).toContain("children");
    expect(readdirSync(join(workspace, "units"))).toEqual(["testi"]);
    expect(readdirSync(join(workspace, "units/testi"))).toEqual(["oma.txt"]);
  });
});
