import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSites, type BrowserSites } from "./support/browser-site.js";
import { buildExample, copyExample, examples, homeOf, removeSite } from "./support/build-example.js";
import { filesBelow } from "./support/files-below.js";
import { runBin } from "./support/run-case.js";
import { narrowest, widest } from "./support/system-fonts.js";

const folders = new Map<string, string>();

beforeAll(async () => {
  for (const example of examples)
    folders.set(example, await buildExample(example, ...(example === "kotihoito" ? [] : ["--no-pdf"])));
  folders.set("english", await buildHardDraft());
  const coverage = join(folders.get("avopalveluryhma") ?? "", "coverage.html");
  const args = ["coverage", "--format", "html", "--output", coverage, "--today", "2026-11-22"];
  expect((await runBin(args, join(coverage, "../.."))).exitCode).toBe(0);
}, 180_000);

afterAll(() => {
  for (const folder of folders.values()) removeSite(folder);
});

/** Content that is hard to fit on a narrow page: long words and addresses, wide tables, code. */
const hardText = `
Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas ja ${"palveluyksikkökohtainen".repeat(4)}.
<https://www.example.org/omavalvonta/suunnitelmat/hyvinvointialueiden-palveluyksikot/liite-7-turvallisuusselvitys.html>

| Asiakasturvallisuussuunnitelmavastaava | Lääkehoitosuunnitelmakäsittelijäntarkastaja | Palo- ja pelastussuunnitelma | Tila |
| --- | --: | :-: | --- |
| ${"Henkilöstösuunnitelma".repeat(3)} | 1 000 000 | ${"Ääni".repeat(20)} | hyvä |

> Lainauksessa on \`${"polku/".repeat(20)}\` ja **lihavoitu${"sana".repeat(20)}**.

- ${"luettelossa".repeat(8)}
  - ${"alakohdassa".repeat(8)}

~~~
${"koodia ".repeat(30)}
~~~
`;

/** A draft in English, the language that no example has, with the hard content, a long name and a long email address. */
async function buildHardDraft(): Promise<string> {
  const workspace = copyExample("perhepalvelut");
  const change = (file: string, from: RegExp, to: string): void => {
    const text = readFileSync(join(workspace, file), "utf8");
    expect(text, file).toMatch(from);
    writeFileSync(join(workspace, file), text.replace(from, to));
  };
  change("omavalvonta.yaml", /^language: fi$/m, "language: en");
  const unit = "units/avopalvelut-tampere";
  change(`${unit}/unit.yaml`, /^name: .*$/m, "name: Lapsiperheidenavopalveluyksikkökokonaisuus Tampere");
  change(
    `${unit}/unit.yaml`,
    /sosiaaliasiavastaava\.pirkanmaa@hyvinvointialue\.example/,
    `${"etunimi".repeat(6)}@${"hyvinvointialue".repeat(4)}.example`,
  );
  const section = readdirSync(join(workspace, unit)).find((name) => name.startsWith("3.1-")) ?? "";
  appendFileSync(join(workspace, unit, section), hardText);
  const { exitCode, stderr, stdout } = await runBin(
    ["build", "--draft", "--no-pdf", "--no-search", "--today", "2026-11-22"],
    workspace,
    homeOf(),
  );
  expect(exitCode, stdout + stderr).toBe(0);
  return join(workspace, "site");
}

/** One page of each kind: every plan, and the first report of each. Released versions are left out, as they keep the style sheet of their day. */
function pages(): readonly string[] {
  const kinds = new Map<string, string>();
  for (const [site, folder] of folders) {
    for (const path of filesBelow(folder).keys()) {
      if (!path.endsWith(".html") || /\/\d{4}-\d\d-\d\d\/index\.html$/.test(path)) continue;
      const kind = `${site}/${path.replace(/\/reports\/[^/]+\/index\.html$/, "/report")}`;
      if (!kinds.has(kind)) kinds.set(kind, `${site}/${path}`);
    }
  }
  return [...kinds.values()];
}

/** Texts, pictures and fields that overflow the page's margin or their own box. Inside a box that scrolls, only the box itself is judged. */
const overflows = `(() => {
  const margin = document.documentElement.clientWidth - parseFloat(getComputedStyle(document.querySelector("main") ?? document.body).paddingRight);
  const found = new Set();
  const unseen = ".watermark, svg, script, style, .unseen, .skip, .cards > thead";
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (text.data.trim() === "" || parent.closest(unseen) !== null || !parent.checkVisibility()) continue;
    const mover = parent.closest(".table-scroll, pre");
    const range = document.createRange();
    range.selectNodeContents(text);
    const right = Math.max(...[...range.getClientRects()].map((one) => one.right));
    const name = (box) => box.tagName + "." + box.className + ": " + text.data.trim().slice(0, 60);
    if (mover === null && right > margin + 1) found.add(Math.round(right - margin) + " out of the margin, " + name(parent));
    for (let box = parent; box !== document.body && box !== mover; box = box.parentElement) {
      if (getComputedStyle(box).display === "inline") continue;
      if (right > box.getBoundingClientRect().right + 1) found.add("out of " + name(box));
    }
  }
  for (const thing of document.querySelectorAll("img, svg, input, select, button, .table-scroll, pre"))
    if (thing.checkVisibility() && thing.closest(".table-scroll *") === null && thing.getBoundingClientRect().right > margin + 1)
      found.add("out of the margin: " + thing.outerHTML.slice(0, 60));
  return [...found];
})()`;

/** The text spacing that readers may set for themselves without losing any text (WCAG 2.2, 1.4.12). */
const spacing =
  "* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

const widths = [320, 390, 768, 1024, 1280];

describe.each([widest, narrowest])("where the system's font is $name", (font) => {
  let sites: BrowserSites;

  beforeAll(async () => {
    sites = await openSites(folders, font);
  }, 60_000);

  afterAll(() => sites.close());

  async function open(path: string): Promise<Page> {
    const { noise, page } = await sites.open(path, { width: 320 });
    expect(noise, path).toEqual([]);
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    return page;
  }

  async function expectToFit(page: Page, path: string): Promise<void> {
    for (const step of ["as it is", "with wide spacing"]) {
      if (step !== "as it is") await page.addStyleTag({ content: spacing });
      for (const width of widths) {
        await page.setViewport({ height: 800, width });
        const where = `${path} at ${width} px ${step}`;
        expect(await page.evaluate(overflows), where).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth"), where).toBeLessThanOrEqual(width);
      }
    }
  }

  it(
    "every kind of page fits from 320 to 1280 px, with the reader's own text spacing too",
    { timeout: 300_000 },
    async () => {
      const paths = pages();
      expect(paths.length).toBeGreaterThan(30);
      for (const path of paths) {
        const page = await open(path);
        const loaded = await page.evaluate(`[...document.fonts].some(({ status }) => status === "loaded")`);
        expect(loaded, `${path} uses the font`).toBe(true);
        await expectToFit(page, path);
        await page.close();
      }
    },
  );

  it("the results of a search fit", { timeout: 60_000 }, async () => {
    const page = await open("avopalveluryhma/");
    await page.type("#search-words", "lääkehoito");
    await page.keyboard.press("Enter");
    await page.waitForSelector('#search-result[aria-busy="false"] .search-count');
    await expectToFit(page, "a search");
    await page.close();
  });
});

it("one of the two fonts is more than 1.4 times as wide as the other", async () => {
  const measured = [];
  for (const font of [widest, narrowest]) {
    const sites = await openSites(folders, font);
    const { page } = await sites.open("avopalveluryhma/", { width: 1280 });
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    measured.push(
      (await page.evaluate(
        "(() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('h1')); return range.getBoundingClientRect().width; })()",
      )) as number,
    );
    await sites.close();
  }
  const [wide = 0, narrow = 0] = measured;
  expect(wide / narrow).toBeGreaterThan(1.4);
});

/** The fonts that the pages of a PDF are set in. */
async function fontsOf(content: Uint8Array): Promise<ReadonlySet<string>> {
  const pdf = await getDocument({ data: new Uint8Array(content), useSystemFonts: false, verbosity: 0 }).promise;
  const names = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { argsArray, fnArray } = await page.getOperatorList();
    for (const [index, operator] of fnArray.entries()) {
      if (operator !== OPS.setFont) continue;
      const { name } = page.commonObjs.get((argsArray[index] as readonly [string])[0]) as { readonly name: string };
      names.add(name.replace(/^[A-Z]{6}\+/, ""));
    }
  }
  await pdf.destroy();
  return names;
}

// For a character that the product's font lacks, the browser would use another font, and its name would be in the PDF.
it("PDFs are set in the product's own font alone", async () => {
  const pdfs = [...filesBelow(folders.get("kotihoito") ?? "")].filter(([path]) => path.endsWith(".pdf"));
  expect(pdfs.length).toBeGreaterThan(3);
  for (const [path, content] of pdfs) {
    const fonts = await fontsOf(content);
    expect(fonts.size, path).toBeGreaterThan(1);
    for (const name of fonts) expect(name, path).toMatch(/^SourceSans3/);
  }
});
