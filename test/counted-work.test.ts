// What builds and checks do, counted instead of timed: the same on every machine, however busy.
import { describe, expect, test, vi } from "vitest";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { CountingHost, type Asked } from "./support/counting-host.js";
import type { FileTree } from "./support/file-tree.js";
import { main } from "../src/cli/main.js";
import type * as Markdown from "../src/parse/load-markdown.js";
import type * as Rules from "../src/rules/run.js";
import type * as PlanPage from "../src/render/site/plan-page.js";

const inside = vi.hoisted(() => ({ checks: 0, pages: 0, texts: 0 }));

vi.mock("../src/parse/load-markdown.js", async (original) => {
  const { loadMarkdownParser } = await original<typeof Markdown>();
  const counted: typeof loadMarkdownParser = async () => {
    const parse = await loadMarkdownParser();
    return (text) => {
      inside.texts += 1;
      return parse(text);
    };
  };
  return { loadMarkdownParser: counted };
});

vi.mock("../src/rules/run.js", async (original) => {
  const whole = await original<typeof Rules>();
  const runRules: typeof whole.runRules = (...plan) => {
    inside.checks += 1;
    whole.runRules(...plan);
  };
  return { ...whole, runRules };
});

vi.mock("../src/render/site/plan-page.js", async (original) => {
  const whole = await original<typeof PlanPage>();
  const planPage: typeof whole.planPage = (...plan) => {
    inside.pages += 1;
    return whole.planPage(...plan);
  };
  return { ...whole, planPage };
});

const unitCount = 12;
/** Texts that only one unit shows, and those that all show. */
const ownTexts = 2;
const commonTexts = 2;
const allTexts = unitCount * ownTexts + commonTexts;
const ownFile = "units/yksikko-03/3.1-saatavuus.md";
const commonFile = "shared/3.3.1-laatu.md";

/** Small units without a finding; some text is their own, some common. */
function company(units = unitCount): FileTree {
  const tree: FileTree = new Map([
    [commonFile, '---\nsection: "3.3.1"\ncovers: [self-monitoring-programme]\n---\n\nLaatu on yhteistä.\n'],
    ["shared/3.3.2-tilat.md", '---\nsection: "3.3.2"\n---\n\nTilat ovat yhteisiä.\n'],
  ]);
  for (const [path, content] of completePlan()) {
    if (!path.startsWith(completeUnit)) tree.set(path, content);
    for (let index = 1; index <= units && path.startsWith(completeUnit); index += 1)
      tree.set(path.replace(completeUnit, unitFolder(index)), content);
  }
  for (let index = 1; index <= units; index += 1)
    tree.set(
      `${unitFolder(index)}/3.1-saatavuus.md`,
      `---\nsection: "3.1"\n---\n\nYksikön ${index} palveluja on saatavilla.\n`,
    );
  return tree;
}

function unitFolder(index: number): string {
  return `units/yksikko-${String(index).padStart(2, "0")}`;
}

/** What one run asked of the machine, and what it did inside. */
type Work = Asked & { readonly checks: number; readonly texts: number; readonly pages: number };

async function work(host: CountingHost, ...argv: readonly string[]): Promise<Work> {
  Object.assign(inside, { checks: 0, pages: 0, texts: 0 });
  host.take();
  let output = "";
  const collect = { write: (text: string) => (output += text) };
  const exitCode = await main({
    argv: [...argv, "--quiet", ...(argv.includes("--today") ? [] : ["--today", "2026-11-22"])],
    env: { ...process.env, OMAVALVONTA_CACHE_DIR: "/cache" },
    machine: { cwd: "/workspace", host },
    stderr: collect,
    stdout: collect,
  });
  expect(exitCode, output).toBe(0);
  return { ...host.take(), ...inside };
}

function change(host: CountingHost, path: string): void {
  const text = new TextDecoder().decode(host.files.read(`/workspace/${path}`));
  host.files.replace(`/workspace/${path}`, text.replace(/\.\n$/, " myös muutettuna.\n"));
}

/** What stands below the site's folder, by path. */
function siteOf(host: CountingHost, below = ""): ReadonlyMap<string, string> {
  return new Map(
    host.files.list(`/workspace/site/${below}`).flatMap(({ kind, name }) => {
      const path = `${below}${name}`;
      if (kind === "folder") return [...siteOf(host, `${path}/`)];
      return [[path, Buffer.from(host.files.read(`/workspace/site/${path}`)).toString("latin1")] as const];
    }),
  );
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}

/** At most so much of each kind of work; what a budget does not name is not looked at. */
function expectAtMost(done: Work, budget: Partial<Work>): void {
  const over = Object.entries(budget).filter(([kind, most]) => done[kind as keyof Work] > most);
  expect(over, JSON.stringify(done)).toEqual([]);
}

/** The files of the authors: two texts and the facts of each unit, the common texts, and the settings. */
const sources = unitCount * (ownTexts + 1) + commonTexts + 1;
/** The facts of each unit are looked at before its turn comes. */
const looks = unitCount;
/** Every file read once to see whether it has changed, and the common texts for what they say. */
const readsUnchanged = sources + looks + commonTexts;
/** Every file read to see whether it has changed, and for what it says. */
const readsAll = 2 * sources + looks;

describe("lint", () => {
  const host = new CountingHost(company());

  test("from nothing parses every text once", async () => {
    const done = await work(host, "lint");
    expect(done.texts).toBe(allTexts);
    expectAtMost(done, { pages: 0, siteWrites: 0, sourceReads: 2 * sources });
  });

  test("with nothing changed parses no unit's text and writes nothing", async () => {
    const done = await work(host, "lint");
    expectAtMost(done, { memoryBytes: 0, siteWrites: 0, sourceReads: sources + commonTexts, texts: commonTexts });
  });

  test("after a word of one unit parses that unit", async () => {
    change(host, ownFile);
    const done = await work(host, "lint");
    expect(done.texts).toBeGreaterThanOrEqual(1);
    expectAtMost(done, { sourceReads: sources + ownTexts + 1 + commonTexts, texts: ownTexts + commonTexts });
  });

  test("after a word of the common text parses every text once", async () => {
    change(host, commonFile);
    const done = await work(host, "lint");
    expect(done.texts).toBeGreaterThanOrEqual(1);
    expectAtMost(done, { sourceReads: 2 * sources, texts: allTexts });
  });

  test("of one file parses its unit alone", async () => {
    const done = await work(new CountingHost(company()), "lint", ownFile);
    expect(done.texts).toBe(ownTexts + commonTexts);
  });
});

describe("build without PDFs", () => {
  const host = new CountingHost(company());
  let first: ReadonlyMap<string, string> = new Map();
  let remembered = 0;

  test("from nothing parses every text, makes every page and writes every file once", async () => {
    const done = await work(host, "build", "--no-pdf");
    first = siteOf(host);
    remembered = done.memoryBytes;
    expect(done).toMatchObject({ documents: 0, pages: unitCount, siteWrites: first.size, texts: allTexts });
    expectAtMost(done, { sourceReads: readsAll });
  });

  test("with nothing changed makes no page and writes nothing", async () => {
    const done = await work(host, "build", "--no-pdf");
    expectAtMost(done, { memoryBytes: 0, pages: 0, siteWrites: 0, sourceReads: readsUnchanged, texts: commonTexts });
    expect(siteOf(host)).toEqual(first);
  });

  test("after a word of one unit makes that unit, and what stands there is as from nothing", async () => {
    change(host, ownFile);
    const done = await work(host, "build", "--no-pdf");
    const changed = differences(first, siteOf(host));
    expect(changed).toContain("yksikko-03/index.html");
    expect(changed.filter((path) => path.startsWith("yksikko-") && !path.startsWith("yksikko-03/"))).toEqual([]);
    expect(done).toMatchObject({ pages: 1, siteWrites: changed.length });
    // The common texts once more, to see whether the unit's last check still holds.
    expectAtMost(done, {
      sourceReads: readsUnchanged + 2 * (ownTexts + 1) + commonTexts,
      texts: ownTexts + commonTexts,
    });
    // What is remembered grows with the site, not with the builds.
    expectAtMost(done, { memoryBytes: remembered * 1.1 });
    await expectAsFromNothing();
  });

  test("after a word of the common text makes every unit, and writes only what is different", async () => {
    const before = siteOf(host);
    change(host, commonFile);
    const done = await work(host, "build", "--no-pdf");
    const changed = differences(before, siteOf(host));
    expect(changed.filter((path) => /^yksikko-\d+\/index\.html$/.test(path)).length).toBe(unitCount);
    expect(done).toMatchObject({ pages: unitCount, siteWrites: changed.length, texts: allTexts });
    expectAtMost(done, { sourceReads: readsAll });
    await expectAsFromNothing();
  });

  /** What is remembered must never be seen in what is made. */
  async function expectAsFromNothing(): Promise<void> {
    const after = siteOf(host);
    const anew = new CountingHost(company());
    for (const path of [ownFile, commonFile])
      anew.files.replace(`/workspace/${path}`, host.files.read(`/workspace/${path}`));
    await work(anew, "build", "--no-pdf");
    expect(siteOf(anew)).toEqual(after);
  }
});

describe("one check for all commands", () => {
  test("lint, then build, checks each unit once, and the site is as from nothing", async () => {
    const host = new CountingHost(company());
    expect((await work(host, "lint")).checks).toBe(unitCount);
    const done = await work(host, "build", "--no-pdf");
    expect(done).toMatchObject({ checks: 0, pages: unitCount });
    const fresh = new CountingHost(company());
    expect((await work(fresh, "build", "--no-pdf")).checks).toBe(unitCount);
    expect(siteOf(host)).toEqual(siteOf(fresh));
  });

  test("build, then lint, checks each unit once", async () => {
    const host = new CountingHost(company());
    await work(host, "build", "--no-pdf");
    expect(await work(host, "lint")).toMatchObject({ checks: 0, texts: commonTexts });
  });

  test("a build on the next day keeps every unit, and writes nothing", async () => {
    const host = new CountingHost(company());
    await work(host, "build", "--no-pdf");
    const done = await work(host, "build", "--no-pdf", "--today", "2026-11-23");
    expectAtMost(done, { checks: 0, memoryBytes: 0, pages: 0, siteWrites: 0 });
  });

  test("after a word of one unit lint checks that unit, and build none", async () => {
    const host = new CountingHost(company());
    await work(host, "build", "--no-pdf");
    change(host, ownFile);
    expect((await work(host, "lint")).checks).toBe(1);
    expect(await work(host, "build", "--no-pdf")).toMatchObject({ checks: 0, pages: 1 });
  });
});

describe("build with PDFs", () => {
  const units = 3;
  const host = new CountingHost(company(units));

  test("from nothing prints each plan once", async () => {
    const done = await work(host, "build");
    expect(done).toMatchObject({ documents: units, pages: units, prints: units });
  });

  test("with nothing changed prints nothing", async () => {
    const before = siteOf(host);
    const done = await work(host, "build");
    expectAtMost(done, { documents: 0, memoryBytes: 0, pages: 0, prints: 0, siteWrites: 0 });
    expect(differences(before, siteOf(host))).toEqual([]);
  });

  test("after a word of one unit prints its plan once", async () => {
    const before = siteOf(host);
    change(host, ownFile);
    const done = await work(host, "build");
    expect(done).toMatchObject({ documents: 1, pages: 1, prints: 1 });
    const pdfs = differences(before, siteOf(host)).filter((path) => path.endsWith(".pdf"));
    expect(pdfs).toEqual(["yksikko-03/omavalvontasuunnitelma.pdf"]);
  });
});
