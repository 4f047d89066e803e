import { join } from "node:path";
import { source as axeSource } from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSites, type BrowserSites } from "./support/browser-site.js";
import { buildExample, removeSite } from "./support/build-example.js";
import { runBin } from "./support/run-case.js";

const folders = new Map<string, string>();
let sites: BrowserSites;

beforeAll(async () => {
  for (const example of ["perhepalvelut", "avopalveluryhma"])
    folders.set(example, await buildExample(example, "--no-pdf", "--no-search"));
  sites = await openSites(folders);
}, 120_000);

afterAll(async () => {
  await sites.close();
  for (const folder of folders.values()) removeSite(folder);
});

const plan = "perhepalvelut/avopalvelut-tampere/";
const pages = [
  plan,
  `${plan}reports/`,
  `${plan}reports/2026-2/`,
  "avopalveluryhma/",
  "avopalveluryhma/accessibility/",
  "avopalveluryhma/programme/",
  "avopalveluryhma/ranta/versions/",
  "avopalveluryhma/ranta/2026-09-22/",
  "avopalveluryhma/ranta/2026-09-22/changes/",
];

/** The background of what is drawn before each element of a kind, and the filling of the same in the picture. */
const markColours = `(prefix, names) => names.map((name) => {
  const mark = getComputedStyle(document.querySelector(prefix + name), "::before");
  return { border: mark.borderTopStyle + " " + mark.borderTopWidth, colour: mark.backgroundColor };
})`;

const looks = [true, false].flatMap((forcedColors) =>
  (["light", "dark"] as const).map((scheme) => ({ forcedColors, scheme })),
);

describe.each(looks)("with $scheme colours, forced: $forcedColors", (look) => {
  it("levels of risk and states of measures are told apart, in the pictures and beside their names", async () => {
    const { page } = await sites.open(plan, { ...look, width: 1280 });
    for (const [prefix, names, drawn] of [
      [".risk-matrix .risk-size-", ["low", "medium", "high"], ".matrix-"],
      [".measure-states .state-", ["planned", "in-progress", "done"], ".measure-"],
    ] as const) {
      const marks = (await page.evaluate(`(${markColours})("${prefix}", ${JSON.stringify(names)})`)) as readonly {
        readonly border: string;
        readonly colour: string;
      }[];
      expect(new Set(marks.map(({ colour }) => colour)).size, prefix).toBe(names.length);
      for (const { border } of marks) expect(border).toBe("solid 1px");
      const fills = await page.evaluate(
        `${JSON.stringify(names)}.map((name) => getComputedStyle(document.querySelector(".picture svg ${drawn}" + name)).fill)`,
      );
      expect(fills, "the marks are of the colours of the picture").toEqual(marks.map(({ colour }) => colour));
    }
    const text = await page.evaluate(
      `(() => { const on = (one) => getComputedStyle(document.querySelector(one)).fill; return [on(".on-done"), on(".measure-done")]; })()`,
    );
    expect(new Set(text as readonly string[]).size, "the number on the darkest bar").toBe(2);
    await page.close();
  });

  it("the focus, the section being read and what changed have lines, not only colours", async () => {
    const { page } = await sites.open(plan, { ...look, width: 1280 });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(
        "(({ outlineStyle, outlineWidth }) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))",
      ),
    ).toEqual(["solid", "3px"]);
    await page.waitForSelector("#contents [aria-current]");
    expect(
      await page.evaluate(
        "(({ borderLeftStyle, borderLeftWidth }) => [borderLeftStyle, borderLeftWidth])(getComputedStyle(document.querySelector('#contents [aria-current]'), '::before'))",
      ),
    ).toEqual(["solid", "4px"]);
    await page.close();
    const changes = await sites.open("avopalveluryhma/ranta/2026-09-22/changes/", { ...look, width: 1280 });
    const lines = await changes.page.evaluate(
      "['ins', 'del'].map((name) => getComputedStyle(document.querySelector(name)).textDecorationLine)",
    );
    expect(lines).toEqual(["underline", "line-through"]);
    const bars = await changes.page.evaluate(
      "[...document.querySelectorAll('.change')].filter((one) => getComputedStyle(one).borderLeftWidth !== '4px').length",
    );
    expect(bars).toBe(0);
    await changes.page.close();
  });
});

describe("on every kind of page", () => {
  it("nothing moves by itself, whether the reader wants less movement or not", async () => {
    for (const path of pages) {
      for (const reducedMotion of [true, false]) {
        const { page } = await sites.open(path, { reducedMotion, width: 1280 });
        const moving = await page.evaluate(
          "[...document.querySelectorAll('*')].filter((one) => { const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(one); return animationName !== 'none' || scrollBehavior !== 'auto' || transitionDuration !== '0s'; }).map((one) => one.outerHTML)",
        );
        expect(moving, path).toEqual([]);
        await page.close();
      }
    }
  });

  it.each([
    [375, 17],
    [1280, 19],
  ])("at %i px the text is of %i px, and no words are smaller than 16", async (width, size) => {
    for (const path of pages) {
      const { page } = await sites.open(path, { width });
      expect(await page.evaluate("getComputedStyle(document.body).fontSize")).toBe(`${size}px`);
      // Of pictures the words grow with the picture; numbers of footnotes are raised signs.
      const small = await page.evaluate(
        "[...document.querySelectorAll('body *:not(svg *, sup, sup *, script)')].filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') && parseFloat(getComputedStyle(one).fontSize) < 16).map((one) => one.outerHTML.slice(0, 120))",
      );
      expect(small, path).toEqual([]);
      // Tables are for reading: at most one step below the text.
      const cells = (await page.evaluate(
        "[...document.querySelectorAll('tbody td')].map((one) => parseFloat(getComputedStyle(one).fontSize))",
      )) as readonly number[];
      expect(Math.min(size, ...cells), path).toBeGreaterThanOrEqual(size === 19 ? 17 : size);
      await page.close();
    }
  });
});

describe("the page of what covers which requirement", () => {
  it.each([320, 1280])("is accessible and fits at %i px, in light and dark", { timeout: 60_000 }, async (width) => {
    const file = join(folders.get("avopalveluryhma") ?? "", "coverage.html");
    const args = ["coverage", "--format", "html", "--output", file, "--today", "2026-11-22"];
    expect((await runBin(args, join(file, "../.."))).exitCode).toBe(0);
    for (const scheme of ["light", "dark"] as const) {
      const { noise, page } = await sites.open("avopalveluryhma/coverage.html", { scheme, width });
      expect(noise).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.evaluate(axeSource);
      const found = await page.evaluate(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((all) => all.violations.map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html).join(' | ')))",
      );
      expect(found, `${width} ${scheme}`).toEqual([]);
      await page.close();
    }
  });
});
