import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { hasPoppler, textOfPdf } from "./support/poppler.js";
import type { Browser } from "../src/host/browser.js";
import { nodeMachine } from "../src/host/node/host.js";
import { sharedFonts } from "../src/pipeline/pdf/plan-print.js";
import { checkPdf } from "../src/pdf/checks/check-pdf.js";
import { openPdf } from "../src/pdf/file/open-pdf.js";
import { pagesOf } from "../src/pdf/file/page-tree.js";
import { printPlan, type PrintedPlan } from "../src/pipeline/pdf/print-plan.js";
import { h, type Child } from "../src/render/html/elements.js";
import { hyphenation } from "../src/render/words/hyphenation.js";
import { paperDocument } from "../src/render/paper/paper.js";
import { languages } from "../src/text/language.js";

describe("words are divided", () => {
  test.each([
    ["fi", "omavalvontasuunnitelma", /^oma-.*suun-ni-telma$/],
    ["sv", "självbestämmanderätt", /-rätt$/],
    ["en", "confidentiality", /^con-/],
  ] as const)("%s: %s", (language, word, expected) => {
    const hyphenate = hyphenation((one) => nodeMachine.hyphenate(one, language));
    const divided = hyphenate(`“${word}”, lyhyt`, 12);
    expect(divided.replaceAll("\u00AD", "")).toBe(`“${word}”, lyhyt`);
    expect(divided.replaceAll("\u00AD", "-").slice(1, -8)).toMatch(expected);
  });

  it("never near their ends, and addresses not at all", () => {
    for (const language of languages) {
      const hyphenate = hyphenation((one) => nodeMachine.hyphenate(one, language));
      for (const word of [
        "itsemääräämisoikeudestaan",
        "valvontasuunnitelmia",
        "utvecklingsstörning",
        "accountability",
      ]) {
        const pieces = hyphenate(word, 5).split("\u00AD");
        expect(pieces.at(0)?.length).toBeGreaterThan(2);
        expect(pieces.at(-1)?.length).toBeGreaterThan(2);
      }
      for (const address of [
        "etunimi.sukunimi@yritys.fi",
        "www.omavalvontasuunnitelmat.fi",
        "fi/omavalvontasuunnitelma",
      ])
        expect(hyphenate(address, 5)).toBe(address);
    }
  });
});

async function printed(browser: Browser, body: readonly Child[], style = ""): Promise<PrintedPlan> {
  const { author, html, language, linkTexts, title } = paperDocument({
    address: undefined,
    author: "x",
    body,
    bodyClass: "print",
    hyphenate: hyphenation((one) => nodeMachine.hyphenate(one, "fi")),
    language: "fi",
    style: new TextDecoder().decode(nodeMachine.resource("templates/print/print.css")) + style,
    title: "Taulukko",
  });
  const facts = { author, date: new Date(0), language, title };
  const print = { facts, files: new Map(), html, linkTexts, name: "x", timeoutMs: 60_000 };
  return printPlan(browser, print, sharedFonts(nodeMachine));
}

describe("a table of long words on paper", () => {
  const words =
    "Elämäntilanneselvityksen, lastensuojeluilmoitusmenettelyn ”vammaispalvelulainsäädännön” (itsemääräämisoikeussuunnitelma) sosiaalihuollon-ammattihenkilölain henkilötietojenkäsittelysopimuksen".split(
      " ",
    );
  let browser: Browser;
  let pdf: Uint8Array;
  let isAccessible: boolean;

  beforeAll(async () => {
    browser = await nodeMachine.browsers.open({
      executable: undefined,
      onWarning: () => undefined,
      signal: new AbortController().signal,
    });
    const row = (text: string): ReturnType<typeof h> =>
      h("tr", [
        h("th", { scope: "row" }, text),
        ...[1, 2, 3, 4].map(() => h("td", h("p", [text, h("strong", ` ${text}`)]))),
      ]);
    ({ isAccessible, pdf } = await printed(browser, [
      h("h1", "Taulukko"),
      h("p", "Lain 26\u00A0§ ja numero 010\u00A0123\u00A04567."),
      h("table", [
        h(
          "thead",
          h(
            "tr",
            [1, 2, 3, 4, 5].map((column) => h("th", { scope: "col" }, `Sarake ${column}`)),
          ),
        ),
        h("tbody", [row(words.join(" ")), ...words.map(row)]),
      ]),
    ]));
  }, 60_000);
  afterAll(() => browser.close());

  it.skipIf(!hasPoppler)("is read with whole words, and without soft hyphens", () => {
    for (const options of [[], ["-raw"], ["-layout"]]) {
      const text = textOfPdf(pdf, ...options);
      expect(text).not.toMatch(/[\u00AD\u2010\uFEFF]/);
      const found = text.split(/\s+/);
      for (const word of words) {
        const count = found.filter((one) => one === word).length;
        // In each row's five cells: once in the first, twice in the others; and in the row that has all words.
        if (!word.includes("-")) expect(count, `${options.join("")} ${word}`).toBe(18);
      }
      // A hyphen of the word's own at a line's end is taken by the program for one that divides.
      const rest = found.filter((one) => !words.includes(one) && !/^(?:Taulukko|Sarake|[1-5]|)$/.test(one));
      expect(rest.join(" ")).toMatch(
        /^Lain 26 § ja numero 010 123 4567\.(?: sosiaalihuollon-?ammattihenkilölain| sosiaalihuollon-| ammattihenkilölain)*$/,
      );
    }
  });

  it.skipIf(!hasPoppler)("keeps every word in its cell", () => {
    const boxes = [
      ...textOfPdf(pdf, "-bbox").matchAll(
        /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g,
      ),
    ];
    expect(boxes.length).toBeGreaterThan(90);
    for (const [, from, to, word] of boxes) expect(Number(to) - Number(from), word).toBeLessThan(100);
  });

  it.skipIf(!hasPoppler)(
    "is read with whole words where they go on on the next page",
    { timeout: 60_000 },
    async () => {
      const count = 220;
      const stems = ["lääkehoitosuunnitelmaksi", "itsemääräämisoikeudestaan"];
      const wordsOf = (stem: string): string =>
        Array.from({ length: count }, (_, index) => `${stem}${index}`).join(" ");
      const head = h("thead", h("tr", [h("th", { scope: "col" }, "1"), h("th", { scope: "col" }, "2")]));
      const row = h(
        "tr",
        stems.map((stem) => h("td", wordsOf(stem))),
      );
      // The second cell has room for a part of a word only: some are on three lines.
      const { isAccessible: isSound, pdf: long } = await printed(
        browser,
        [h("h1", "Taulukko"), h("table", [head, h("tbody", row)])],
        "table { width: 44mm; } td:first-child { width: 26mm; } table { table-layout: fixed; }",
      );
      expect(isSound).toBe(true);
      expect(pagesOf(openPdf(long)).length).toBeGreaterThan(8);
      for (const options of [[], ["-raw"], ["-layout"]]) {
        const found = textOfPdf(long, ...options).split(/\s+/);
        const rest = found.filter((one) => !/^(?:Taulukko|[12]|)$/.test(one)).toSorted();
        const expected = stems.flatMap((stem) => wordsOf(stem).split(" ")).toSorted();
        expect(rest, options.join("")).toEqual(expected);
      }
    },
  );

  it("passes the checks", () => {
    expect(isAccessible).toBe(true);
    expect(checkPdf(openPdf(pdf)).results.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
