import * as fc from "fast-check";
import type { Element, ElementContent, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import rehypeStringify from "rehype-stringify";
import { h as hastscript } from "hastscript";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { h, type Attributes, type Child } from "../src/render/html/elements.js";
import { toHtml } from "../src/render/html/to-html.js";
import { buildExample, examples, removeSite } from "./support/build-example.js";
import { filesBelow } from "./support/files-below.js";

const reference = unified().use(rehypeStringify).freeze();

function expectSame(tree: Root): void {
  expect(toHtml([tree])).toBe(reference.stringify(tree));
}

/** What means something in HTML, and what people write. */
const text = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        "<",
        ">",
        "&",
        '"',
        "'",
        "`",
        "\n",
        "\u00A0",
        "\u00AD",
        "</script>",
        "<!--",
        "]]>",
        "&amp;",
        "ä",
        "😀",
        "\uD800",
        "a b",
      ),
    )
    .map((parts) => parts.join("")),
);
const token = fc.constantFrom("a", "b-c", "ä", "<", "&", '"');
const value = fc.oneof(
  text,
  fc.boolean(),
  fc.double(),
  fc.constant(null),
  fc.constant(undefined),
  fc.array(fc.oneof(token, fc.nat())),
);

/** Ordinary properties, lists, switches, data and ARIA, those of pictures, and attributes that are spelled otherwise than their properties. */
const property = fc.constantFrom(
  ..."id className title href src alt lang dir hrefLang tabIndex charSet httpEquiv htmlFor dateTime colSpan start type value".split(
    " ",
  ),
  ..."checked disabled hidden open download async srcSet accept sizes acceptCharset data-x dataX dataLabel dataPagefindMeta".split(
    " ",
  ),
  ..."ariaLabel ariaDescribedBy ariaHidden role viewBox shapeRendering strokeWidth xLinkHref xmlLang fill d unknownThing".split(
    " ",
  ),
);
const tagName = fc.constantFrom(
  ..."p div a em h1 table tr td li ul br img wbr hr input meta svg path g title desc foreignObject script style pre html body".split(
    " ",
  ),
);

const { node } = fc.letrec<{ readonly node: ElementContent; readonly element: Element }>((tie) => ({
  element: fc.record({
    children: fc.array(tie("node"), { maxLength: 4 }),
    properties: fc.dictionary(property, value, { maxKeys: 4, noNullPrototype: true }),
    tagName,
    type: fc.constant("element" as const),
  }),
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ type: fc.constant("text" as const), value: text }),
    tie("element"),
  ),
}));

describe("HTML is written as rehype-stringify writes it", () => {
  test("trees of all kinds", () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (children) => {
        expectSame({ children: [{ type: "doctype" }, ...children], type: "root" });
      }),
      { numRuns: 3000 },
    );
  });

  test.each(examples)("every page of %s", async (example) => {
    const site = await buildExample(example, "--no-pdf");
    try {
      const pages = [...filesBelow(site)].filter(([path]) => path.endsWith(".html"));
      expect(pages.length).toBeGreaterThan(5);
      for (const [, page] of pages) expectSame(fromHtml(page.toString()));
    } finally {
      removeSite(site);
    }
  });

  test("what no page may hold is replaced", () => {
    const title = "a\0\u0007\u0085\uFFFE\uFDD0b\n";
    const tree: Element = {
      children: [{ type: "text", value: title }],
      properties: { title },
      tagName: "p",
      type: "element",
    };
    const shown = `a${"\uFFFD".repeat(5)}b\n`;
    expect(toHtml([tree])).toBe(`<p title="${shown}">${shown}</p>`);
  });

  test("a page has no comments", () => {
    const comment: Nodes = { type: "comment", value: "x" };
    expect(() => toHtml([comment])).toThrow(TypeError);
  });
});

describe("elements are made as hastscript makes them", () => {
  const attributes: fc.Arbitrary<Attributes> = fc.record(
    {
      ariaLabel: text,
      class: fc.constantFrom("a", "a b", "picture risk-matrix"),
      dataPagefindIgnore: fc.constant(true),
      dateTime: fc.constantFrom("2026-11-20"),
      for: fc.constantFrom("x"),
      href: text,
      hrefLang: fc.constantFrom("sv"),
      rel: fc.constantFrom("alternate"),
      tabIndex: fc.constantFrom(-1, 0),
      type: fc.constantFrom("application/pdf", "search", "submit"),
    },
    { requiredKeys: [] },
  );
  const { child } = fc.letrec<{ readonly child: Child }>((tie) => ({
    child: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      text,
      fc.constant(undefined),
      node,
      fc.array(tie("child"), { maxLength: 3 }),
    ),
  }));

  test("of children and attributes of all kinds", () => {
    fc.assert(
      fc.property(fc.constantFrom("p", "div", "a", "label"), attributes, child, (tag, given, inside) => {
        expect(toHtml([h(tag, given, inside)])).toBe(toHtml([hastscript(tag, given, inside as string)]));
        expect(toHtml([h(tag, inside)])).toBe(toHtml([hastscript(tag, {}, inside as string)]));
      }),
      { numRuns: 1000 },
    );
  });
});
