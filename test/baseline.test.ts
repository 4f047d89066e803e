import { describe, expect, test } from "vitest";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { writeToMemory, type FileTree } from "./support/file-tree.js";
import { memoryHost } from "./support/memory-host.js";
import { runLintOn, type LintRun } from "./support/run-lint.js";

const section = `${completeUnit}/1-kaikki.md`;
const other = `${completeUnit}/2-muuta.md`;
const faulty = '---\nsection: "2"\n---\n\nSosiaaliasiamies auttaa.\n\nPotilasasiamies auttaa.\n';
const file = "/workspace/baseline.json";

interface Baseline {
  readonly findings: readonly { readonly file: string; readonly rule: string; readonly count: number }[];
}

describe("lint --baseline", () => {
  test("tells only what is new, wherever the old has moved to", async () => {
    const host = hostWith({ [other]: faulty });
    expect(rulesIn(await run(host))).toEqual(["outdated-term", "outdated-term"]);
    const update = await run(host, "--update-baseline");
    expect(update.stderr).toBe("Tiedostossa baseline.json on nyt 2 havaintoa.\n");
    expect(rulesIn(update)).toEqual([]);
    host.files.replace(`/workspace/${other}`, faulty.replace("\n\nS", "\n\nUusi alku.\n\nUusi potilasasiamies.\n\nS"));
    const next = await run(host, "--baseline", "baseline.json");
    expect(next.findings?.map(({ line }) => line)).toEqual([7]);
    expect(next.exitCode).toBe(0);
    expect((await run(host, "--baseline", "baseline.json", "--max-warnings", "0")).exitCode).toBe(1);
  });

  test("counts equal findings: one more of them is new", async () => {
    const twice = faulty.replace("Potilasasiamies auttaa.", "Sosiaaliasiamies auttaa.");
    const host = hostWith({ [other]: twice });
    await run(host, "--update-baseline");
    expect(baselineOf(host).findings).toEqual([expect.objectContaining({ count: 2, rule: "outdated-term" })]);
    host.files.replace(`/workspace/${other}`, `${twice}\nSosiaaliasiamies auttaa.\n`);
    expect(rulesIn(await run(host, "--baseline", "baseline.json"))).toEqual(["outdated-term"]);
  });

  test("what is mended is told, and pruned without taking in what is new", async () => {
    const host = hostWith({ [other]: faulty });
    await run(host, "--update-baseline");
    host.files.replace(
      `/workspace/${other}`,
      faulty.replace("Sosiaaliasiamies auttaa.", "Tehostettu palveluasuminen."),
    );
    const told = await run(host, "--baseline", "baseline.json");
    expect(told.stderr).toBe("1 vertailutiedoston havainto on korjattu. Poista se valitsimella --prune-baseline.\n");
    expect(rulesIn(told)).toEqual(["outdated-term"]);
    const pruned = await run(host, "--baseline", "baseline.json", "--prune-baseline");
    expect(rulesIn(pruned)).toEqual(["outdated-term"]);
    expect(baselineOf(host).findings).toHaveLength(1);
    expect((await run(host, "--baseline", "baseline.json")).stderr).toBe("");
  });

  test("written for some files, it keeps what it knows of the others", async () => {
    const host = hostWith({ [other]: faulty });
    await run(host, "--update-baseline");
    host.files.replace(`/workspace/${section}`, textWith("Rekisteriseloste on nähtävillä."));
    await run(host, "--update-baseline", section);
    expect(baselineOf(host).findings.map((entry) => entry.file)).toEqual([section, other, other]);
  });

  test("neither structure nor a personal identity code can wait", async () => {
    const host = hostWith({ [other]: `${faulty}\n![](kuva.png)\n` });
    const broken = await run(host, "--update-baseline");
    expect(broken.stderr).toContain("Vertailutiedostoa ei kirjoitettu");
    expect(host.files.kindOf(file)).toBe("missing");
    expect(rulesIn(broken)).toContain("image-alt");
    host.files.replace(`/workspace/${other}`, `${faulty}\nAsiakkaan tunnus on 131052-308T.\n`);
    expect(rulesIn(await run(host, "--update-baseline"))).toEqual(["personal-identity-code"]);
  });

  test.each([
    [["--baseline", "muu.json"], "There is no baseline “muu.json”."],
    [["--prune-baseline"], "There is no baseline to write."],
    [["--baseline", `${completeUnit}/unit.yaml`], "is not a baseline of findings, or is damaged: see line 1."],
    [["--baseline", "units"], "EISDIR"],
  ])("%j cannot run", async (args, message) => {
    const result = await runLintOn(hostWith({}), ...args);
    expect(result.stderr).toContain(message);
    expect(result.exitCode).toBe(2);
  });
});

describe("an allowed finding", () => {
  test("prints nothing, in the page or the data", async () => {
    const host = hostWith({ [other]: faulty.replace("\n\nS", "\n\n::allow[Vanha lomake]{rule=outdated-term}\n\nS") });
    const { main } = await import("../src/cli/main.js");
    const sink = { write: (): void => undefined };
    const machine = { cwd: "/workspace", host };
    const argv = ["build", "--no-pdf", "--today", "2026-11-22"];
    expect(await main({ argv, env: {}, machine, stderr: sink, stdout: sink })).toBe(0);
    for (const name of ["index.html", "plan.json"]) {
      const text = new TextDecoder().decode(host.files.read(`/workspace/site/esimerkki/${name}`));
      expect(text).toContain("Sosiaaliasiamies auttaa.");
      expect(text).not.toMatch(/Vanha lomake|outdated-term/);
    }
  });

  test("that is an error stops no build, but a word of reason is needed", async () => {
    const text = (reason: string): string =>
      faulty.replace(
        "\n\nS",
        `\n\n::allow${reason}{rule=statute-number-mismatch}\n\nTietosuojalaki (1055/2018) velvoittaa.\n\nS`,
      );
    const bare = faulty.replace("\n\nS", "\n\nTietosuojalaki (1055/2018) velvoittaa.\n\nS");
    expect((await run(hostWith({ [other]: bare }))).exitCode).toBe(1);
    expect((await run(hostWith({ [other]: text("[Lain numero on jo vahvistettu]") }))).exitCode).toBe(0);
    expect((await run(hostWith({ [other]: text("") }))).exitCode).toBe(1);
  });
});

function textWith(text: string): string {
  return `${String(completePlan().get(section))}\n${text}\n`;
}

function hostWith(more: Readonly<Record<string, string>>): ReturnType<typeof memoryHost> {
  const tree: FileTree = completePlan();
  for (const [path, text] of Object.entries(more)) tree.set(path, text);
  const host = memoryHost();
  writeToMemory(tree, host.files, "/workspace");
  return host;
}

async function run(host: ReturnType<typeof memoryHost>, ...args: readonly string[]): Promise<LintRun> {
  const writes = args.includes("--update-baseline") && !args.includes("--baseline");
  return runLintOn(host, ...args, ...(writes ? ["--baseline", "baseline.json"] : []));
}

function rulesIn({ findings }: LintRun): readonly string[] | undefined {
  return findings?.map(({ rule }) => rule);
}

function baselineOf(host: ReturnType<typeof memoryHost>): Baseline {
  return JSON.parse(new TextDecoder().decode(host.files.read(file))) as Baseline;
}
