import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { hasPoppler, textOfPdf } from "./support/poppler.js";
import type { Browser } from "../src/host/browser.js";
import { nodeHost } from "../src/host/node/host.js";
import { sharedFonts } from "../src/pipeline/plan-print.js";
import { checkPdf } from "../src/print/checks/check-pdf.js";
import { openPdf } from "../src/print/pdf/open-pdf.js";
import { printPlan } from "../src/print/print-plan.js";
import { h } from "../src/render/elements.js";
import { hyphenation } from "../src/render/hyphenation.js";
import { paperDocument } from "../src/render/paper.js";
import { languages } from "../src/text/language.js";

describe("words are divided", () => {
  test.each([
    ["fi", "omavalvontasuunnitelma", /^oma-.*suun-ni-telma$/],
    ["sv", "självbestämmanderätt", /-rätt$/],
    ["en", "confidentiality", /^con-/],
  ] as const)("%s: %s", (language, word, expected) => {
    const hyphenate = hyphenation((one) => nodeHost.hyphenate(one, language));
    const divided = hyphenate(`“${word}”, lyhyt`, 12);
    expect(divided.replaceAll("\u00AD", "")).toBe(`“${word}”, lyhyt`);
    expect(divided.replaceAll("\u00AD", "-").slice(1, -8)).toMatch(expected);
  });

  it("never near their ends, and addresses not at all", () => {
    for (const language of languages) {
      const hyphenate = hyphenation((one) => nodeHost.hyphenate(one, language));
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

describe("a table of long words on paper", () => {
  const words =
    "Elämäntilanneselvityksen, lastensuojeluilmoitusmenettelyn ”vammaispalvelulainsäädännön” (itsemääräämisoikeussuunnitelma) sosiaalihuollon-ammattihenkilölain henkilötietojenkäsittelysopimuksen".split(
      " ",
    );
  let browser: Browser;
  let pdf: Uint8Array;
  let isAccessible: boolean;

  beforeAll(async () => {
    browser = await nodeHost.browsers.open({
      executable: undefined,
      onWarning: () => undefined,
      signal: new AbortController().signal,
    });
    const row = (text: string): ReturnType<typeof h> =>
      h("tr", [
        h("th", { scope: "row" }, text),
        ...[1, 2, 3, 4].map(() => h("td", h("p", [text, h("strong", ` ${text}`)]))),
      ]);
    const { author, html, language, linkTexts, title } = paperDocument({
      address: undefined,
      author: "x",
      body: [
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
      ],
      bodyClass: "print",
      hyphenate: hyphenation((one) => nodeHost.hyphenate(one, "fi")),
      language: "fi",
      style: new TextDecoder().decode(nodeHost.resource("templates/print/print.css")),
      title: "Taulukko",
    });
    ({ isAccessible, pdf } = await printPlan(
      browser,
      {
        facts: { author, date: new Date(0), language, title },
        files: new Map(),
        html,
        linkTexts,
        name: "x",
        timeoutMs: 60_000,
      },
      sharedFonts(nodeHost),
    ));
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

  it("passes the checks", () => {
    expect(isAccessible).toBe(true);
    expect(checkPdf(openPdf(pdf)).results.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
