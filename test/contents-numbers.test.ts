// The page numbers of the contents: they are put into the print, and must be those of the pages on which the headings stand.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyExample, examples, homeOf } from "./support/build-example.js";
import { hasPoppler, textOfPdf } from "./support/poppler.js";
import type { Browser } from "../src/host/browser.js";
import { hostOf } from "../src/host/host.js";
import { nodeMachine } from "../src/host/node/host.js";
import { lint } from "../src/pipeline/lint/lint.js";
import { buildAssets, type SiteAssets } from "../src/pipeline/pages/site-assets.js";
import { planPrint, sharedPrintFiles, type SharedPrintFiles } from "../src/pipeline/pdf/plan-print.js";
import { noReaders } from "../src/pipeline/pages/site-languages.js";
import type { ValidPlan } from "../src/plan/resolved.js";
import { contentsNumbers } from "../src/pdf/finish/contents-numbers.js";
import { openPrint } from "../src/pdf/finish/finish-pdf.js";
import { readPageNumbers } from "../src/pdf/finish/page-numbers.js";
import { openPdf } from "../src/pdf/file/open-pdf.js";
import { contentText, pagesOf } from "../src/pdf/file/page-tree.js";
import { printPlan, type PlanPrint, type PrintedPlan } from "../src/pipeline/pdf/print-plan.js";

interface Workspace {
  readonly plans: readonly ValidPlan[];
  readonly assets: SiteAssets;
  readonly shared: SharedPrintFiles;
  readonly printOf: (plan: ValidPlan) => PlanPrint;
}

let browser: Browser;
beforeAll(async () => {
  browser = await nodeMachine.browsers.open({
    executable: homeOf()["OMAVALVONTA_BROWSER"],
    onWarning: () => undefined,
    signal: new AbortController().signal,
  });
}, 60_000);
afterAll(() => browser.close());

async function open(example: string): Promise<Workspace> {
  const path = copyExample(example);
  const root = { path };
  const host = hostOf(nodeMachine, path);
  const { config, plans } = await lint(host, root, { draft: true, today: "2026-11-22", units: undefined });
  if (config === undefined) throw new Error(join(example, "omavalvonta.yaml"));
  const assets = buildAssets(host, root, config.document.data, noReaders, false);
  const shared = sharedPrintFiles(host, assets);
  const settings = { pdfTimeoutMs: 60_000, sourceDateEpoch: undefined };
  const printOf = (plan: ValidPlan): PlanPrint => planPrint(host, root, plan, [], assets, shared, undefined, settings);
  return { assets, plans, printOf, shared };
}

/** The last word of each line of the contents that leads to a heading. */
function shownNumbers(pdf: Uint8Array, firstHeadingPage: number): readonly number[] {
  const text = textOfPdf(pdf, "-layout", "-f", "2", "-l", String(firstHeadingPage - 1));
  return text
    .split(/\n|\f/)
    .flatMap((line) => /\S +(\d+)$/.exec(line)?.slice(1) ?? [])
    .map(Number);
}

/** How many dotted lines there are in a document. */
function leadersOf(pdf: Uint8Array): number {
  const file = openPdf(pdf);
  const contents = pagesOf(file).map((page) => contentText(page, file) ?? "");
  return contents.join("\n").split("\n1 J 1.1 w [0 3.5] 0 d\n").length - 1;
}

/** What the contents say, and where the headings stand. */
function expectRight(printed: PrintedPlan, print: PlanPrint): readonly number[] {
  const pages = readPageNumbers(openPdf(printed.pdf));
  const expected = [...(print.contents?.elements.keys() ?? [])].map((anchor) => pages.get(anchor) ?? 0);
  expect(expected.length).toBeGreaterThan(0);
  expect(printed.isAccessible).toBe(true);
  if (hasPoppler) expect(shownNumbers(printed.pdf, Math.min(...expected)), print.name).toEqual(expected);
  return expected;
}

test.each(examples)("of %s are those of the headings, after one print", { timeout: 120_000 }, async (example) => {
  const { plans, printOf, shared } = await open(example);
  expect(plans.length).toBeGreaterThan(0);
  for (const plan of plans) {
    const print = printOf(plan);
    const printed = await printPlan(browser, print, shared.files);
    expect(printed.prints, print.name).toBe(1);
    const rows = expectRight(printed, print);
    expect(leadersOf(printed.pdf), print.name).toBe(rows.length);
    // Nothing of the placeholder is left, neither to the eye nor to a search.
    if (hasPoppler) expect(textOfPdf(printed.pdf, "-raw")).not.toContain(print.contents?.placeholder);
  }
});

describe("of a made-up plan", () => {
  let workspace: Workspace;
  let plan: ValidPlan;
  beforeAll(async () => {
    workspace = await open("kotihoito");
    const [first] = workspace.plans;
    if (first === undefined) throw new Error("no plan");
    plan = first;
  });
  const printed = async (print: PlanPrint, withBrowser: Browser = browser): Promise<PrintedPlan> =>
    printPlan(withBrowser, print, workspace.shared.files);

  test("with three headings are right: every digit is there", { timeout: 60_000 }, async () => {
    const print = workspace.printOf({
      ...plan,
      sections: plan.sections
        .filter(({ depth }) => depth === 2)
        .slice(0, 3)
        .map((one) => ({ ...one, depth: 1 })),
    });
    expect(print.contents?.elements.size).toBe(3);
    const result = await printed(print);
    expect(result.prints).toBe(1);
    expectRight(result, print);
  });

  test("with hundreds of pages have three digits", { timeout: 120_000 }, async () => {
    const copies = [0, 1, 2, 3].flatMap((copy) =>
      plan.sections.map((section) => ({ ...section, id: copy === 0 ? section.id : `${section.id}-${copy}` })),
    );
    const print = workspace.printOf({ ...plan, sections: copies });
    const result = await printed(print);
    expect(result.prints).toBe(1);
    expect(expectRight(result, print).at(-1)).toBeGreaterThan(100);
  });

  test("are printed into a document that shows the same digits elsewhere", { timeout: 60_000 }, async () => {
    const print = workspace.printOf(plan);
    const { html } = print;
    const placeholder = print.contents?.placeholder ?? "";
    const result = await printed({ ...print, html: html.replace("<h1>", `<p>Puhelin ${placeholder}</p><h1>`) });
    expect(result.prints).toBe(2);
    expectRight(result, print);
    if (hasPoppler) expect(textOfPdf(result.pdf)).toContain(placeholder);
  });

  test("are the same when the browser has to print again", { timeout: 60_000 }, async () => {
    const print = workspace.printOf(plan);
    const placeholder = print.contents?.placeholder ?? "";
    // One that shows other digits than it was given: the rows are not found.
    const strange: Browser = {
      ...browser,
      print: (job) => browser.print({ ...job, html: job.html.replaceAll(placeholder, "00") }),
    };
    const [direct, again] = [await printed(print), await printed(print, strange)];
    expect([direct.prints, again.prints]).toEqual([1, 2]);
    expect(expectRight(again, print)).toEqual(expectRight(direct, print));
    if (hasPoppler) expect(textOfPdf(again.pdf, "-layout")).toBe(textOfPdf(direct.pdf, "-layout"));
  });

  test("are not put in where a row is not found, or a heading has no page", { timeout: 60_000 }, async () => {
    const { contents, ...print } = workspace.printOf(plan);
    if (contents === undefined) throw new Error("no contents");
    const raw: Uint8Array[] = [];
    await printed(print, {
      ...browser,
      print: (job) => browser.print({ ...job, revise: (pdf) => void raw.push(pdf) }),
    });
    const draft = openPrint(raw[0] ?? new Uint8Array());
    const pages = readPageNumbers(draft);
    const { elements, placeholder } = contents;
    expect(contentsNumbers(draft, contents, pages)?.size).toBeGreaterThan(0);
    expect(contentsNumbers(draft, { elements, placeholder: "0123456789" }, pages)).toBeUndefined();
    expect(
      contentsNumbers(draft, { elements: new Map([...elements, ["x", "page-x"]]), placeholder }, pages),
    ).toBeUndefined();
    const one = new Map([...pages, ["x", 7]]);
    expect(
      contentsNumbers(draft, { elements: new Map([...elements, ["x", "page-x"]]), placeholder }, one),
    ).toBeUndefined();
  });
});
