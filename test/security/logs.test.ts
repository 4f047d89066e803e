import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyWorkspace } from "../support/copy-workspace.js";
import { harmIn, hostileTexts } from "../support/hostile-names.js";
import { runBin } from "../support/run-case.js";
import { harmless, visible } from "../../src/text/harmless.js";

const root = mkdtempSync(join(tmpdir(), "omavalvonta-logs-"));
afterAll(() => rmSync(root, { force: true, recursive: true }));

const day = ["--today", "2026-11-22"];
/** A name that a disk can hold. */
const fileName = (text: string): string => text.replaceAll("/", "-");
const quoted = (text: string): string => JSON.stringify(text.replaceAll(/\p{Noncharacter_Code_Point}/gu, ""));

function write(workspace: string, path: string, content: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), content);
}

/** A workspace in which the hostile texts stand wherever an author can write: names of files and folders, keys and values, headings, links. */
function hostileWorkspace(): string {
  const workspace = join(root, "hostile");
  copyWorkspace("examples/perhepalvelut", workspace);
  const [slug = ""] = readdirSync(join(workspace, "units"));
  const unit = `units/${slug}`;
  for (const [index, text] of hostileTexts.entries()) {
    const name = fileName(text);
    write(workspace, `${unit}/${name}.md`, `---\nsection: "99.${index}"\n---\n\nTeksti.\n`);
    write(workspace, `${unit}/risks/${name}.yaml`, `table: ${quoted(text)}\nrisks: [{${quoted(text)}: 1}]\n`);
    write(workspace, `${unit}/${name}.txt`, "x");
    write(workspace, `shared/${name}.md`, `---\nsection: ${quoted(text)}\n---\n\nTeksti.\n`);
    write(workspace, `units/${name}/unit.yaml`, `name: ${quoted(text)}\ntraits: [${quoted(text)}]\n`);
    write(
      workspace,
      `${unit}/3.1.${index + 1}-x.md`,
      `---\nsection: 3.1.${index + 1}\ntitle: ${quoted(text)}\ncovers: [${quoted(text)}]\n---\n\n` +
        `# ${text}\n\n:person[${text}] {{${text}}} [x](<${text.replaceAll(/[\r\n]/g, "")}>) [y](<${encodeURIComponent(text)}.pdf>)\n\n` +
        `::${text}\n\n::risks{table=${quoted(text)}}\n\n::allow[x]{rule=${quoted(text)}}\n\n![${text}](<${text}.png>)\n\n[z](#${text})\n`,
    );
  }
  return workspace;
}

/** One that can be built: the hostile texts are values that people read. */
function soundWorkspace(): string {
  const workspace = join(root, "sound");
  copyWorkspace("test/fixtures/frozen-v1", workspace);
  const path = join(workspace, "units/esimerkki/unit.yaml");
  const text = readFileSync(path, "utf8");
  const all = hostileTexts.join(" ");
  writeFileSync(path, text.replace(/^name: .*$/m, `name: ${quoted(all)}`));
  for (const [index, title] of hostileTexts.entries())
    write(
      workspace,
      `units/esimerkki/3.1.${index + 1}-x.md`,
      `---\nsection: 3.1.${index + 1}\ntitle: ${quoted(title)}\n---\n\n${title}\n`,
    );
  for (const name of hostileTexts) write(workspace, `units/esimerkki/versions/2026-06-20/${fileName(name)}`, "x");
  return workspace;
}

let hostile = "";
let sound = "";
beforeAll(() => {
  hostile = hostileWorkspace();
  sound = soundWorkspace();
});

const wellFormed: Readonly<Record<string, (text: string) => unknown>> = {
  codequality: JSON.parse,
  json: JSON.parse,
  junit: (text) => new SaxesParser().write(text).close(),
  sarif: JSON.parse,
};

describe.each([
  ["without colours", {}],
  ["with colours", { FORCE_COLOR: "1" }],
] as const)("hostile names, %s", (_, env) => {
  test.each(["pretty", "json", "sarif", "github", "junit", "codequality"])("in lint as %s", async (format) => {
    for (const [workspace, exitCode] of [
      [hostile, 1],
      [sound, 0],
    ] as const) {
      const args = ["lint", "--no-cache", "--fail-severity", "error", "--format", format, ...day];
      const result = await runBin(args, workspace, env);
      expect(result.stderr).toBe("");
      expect([0, 1]).toContain(result.exitCode);
      if (exitCode === 1) expect(result.exitCode).toBe(1);
      expect(harmIn(result.stdout, format === "github")).toBeUndefined();
      wellFormed[format]?.(result.stdout);
    }
  });

  test("in every other command", { timeout: 240_000 }, async () => {
    const [evil = ""] = hostileTexts;
    const commands: readonly (readonly [workspace: string, ...args: string[]])[] = [
      [hostile, "build", "--no-pdf", "-v"],
      [hostile, "build", "--no-pdf", "-v", "--draft"],
      [sound, "build", "--no-pdf", "-v", "--draft", "--no-cache"],
      ...["table", "json", "html"].map((format) => [hostile, "coverage", "--format", format] as const),
      ...["table", "json"].map((format) => [sound, "coverage", "--format", format] as const),
      ...["pretty", "json"].map((format) => [sound, "verify", "--format", format] as const),
      ...["pretty", "json", "markdown"].map((format) => [sound, "diff", "esimerkki", "--format", format] as const),
      ...["table", "json"].map((format) => [hostile, "doctor", "--browser", "/nowhere", "--format", format] as const),
      [sound, "release", "esimerkki"],
      [hostile, "lint", "--fix"],
      [hostile, "lint", "--baseline", `${evil}.json`],
      ...hostileTexts.flatMap((text) => [
        [sound, "explain", text] as const,
        [sound, "lint", text] as const,
        [sound, "new", "unit", text] as const,
      ]),
      [sound, evil],
      [sound, "build", "--browser", `/nowhere/${hostileTexts[1] ?? ""}`],
      [sound, "diff", "esimerkki", hostileTexts[1] ?? "", hostileTexts[9] ?? ""],
      [sound, "merge", hostileTexts[1] ?? ""],
      [sound, "verify", hostileTexts[1] ?? ""],
      [sound, "build", "--out", hostileTexts[1] ?? ""],
    ];
    const problems: string[] = [];
    for (const [workspace, ...args] of commands) {
      const result = await runBin([...args, ...(args[0] === evil ? [] : day)], workspace, env);
      const isPage = args.includes("html");
      for (const log of [isPage ? "" : result.stdout, result.stderr]) {
        const harm = harmIn(log);
        if (harm !== undefined) problems.push(`${JSON.stringify(args)}: ${harm}`);
        if (/^\s+at |vika\.|a bug in/m.test(log)) problems.push(`${JSON.stringify(args)}: ${log}`);
      }
      if (args.includes("json") && result.exitCode !== 2) JSON.parse(result.stdout);
      if (![0, 1, 2, 3].includes(result.exitCode)) problems.push(`${JSON.stringify(args)}: ${result.exitCode}`);
    }
    expect(problems).toEqual([]);
  });
});

test("text without harm stays as it is, and escapes name what was there", () => {
  expect(visible("Äänekoski – ”x” 😀 👩‍👧")).toBe("Äänekoski – ”x” 😀 👩‍👧");
  expect(visible("a\n\u001B[0m\u009B\u202E\u{E0041}\uD800")).toBe("a\\n\\x1b[0m\\x9b\\u202e\\u{e0041}\\ud800");
  expect(harmless("a ::b\n  ::c\n##[d]\n")).toBe("a ::b\n  \\x3a:c\n\\x23#[d]\n");
});
