import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lint } from "../src/pipeline/lint/lint.js";
import { jsonOf, prerendered, type PrerenderedHtml } from "../src/render/html/to-html.js";
import { planJson } from "../src/site/plan-json.js";
import { piecesToUtf8, toUtf8 } from "../src/text/utf8.js";
import { readExample } from "./support/example-trees.js";
import { writeToMemory } from "./support/file-tree.js";
import { memoryHost } from "./support/memory-host.js";

const host = memoryHost();
writeToMemory(readExample("perhepalvelut"), host.files, "/workspace");
const root = { path: "/workspace" };
const { groups } = await lint(host, root, { draft: false, today: "2026-11-22", units: undefined });
const [plan] = groups.flat();
if (plan === undefined) throw new Error("the example does not lint");

/** What means something in JSON or in HTML, and what looks like a piece of the data. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "\\",
        "\n",
        "\r",
        "\t",
        "\0",
        "\u2028",
        "\u007F",
        "ä",
        "–",
        "😀",
        "\uD800",
        '\n   "html": ""',
        "<p>",
      ),
    )
    .map((parts) => parts.join("")),
);
const piece: fc.Arbitrary<PrerenderedHtml> = fc.oneof(
  text.map((html): PrerenderedHtml => ({ html: `<p>${html}</p>`, type: "made" })),
  text.map((value) =>
    prerendered([{ children: [{ type: "text", value }], properties: {}, tagName: "p", type: "element" }]),
  ),
);
const section = fc.record({
  content: fc.array(piece, { maxLength: 3 }),
  covers: fc.array(text, { maxLength: 2 }),
  depth: fc.nat(3),
  id: text,
  number: fc.option(text, { nil: undefined }),
  title: text,
});

test("the data of a plan are what JSON.stringify makes of them", () => {
  fc.assert(
    fc.property(fc.array(section, { maxLength: 4 }), (sections) => {
      const pieces = planJson(
        plan,
        sections.map(({ content, covers, depth, id, number, title }) => ({
          id,
          number,
          title,
          depth,
          covers,
          html: content.map(jsonOf),
        })),
        false,
      );
      const json = pieces.join("");
      const whole = {
        ...(JSON.parse(json) as object),
        sections: sections.map(({ content, covers, depth, id, number, title }) => ({
          id,
          number,
          title,
          depth,
          covers,
          html: content.map(({ html }) => html).join(""),
        })),
      };
      expect(json).toBe(`${JSON.stringify(whole, undefined, 1)}\n`);
      expect(Buffer.from(piecesToUtf8(pieces)).equals(toUtf8(json))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("pieces become the bytes of the text that they are", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 6 }), (pieces) => {
      expect(piecesToUtf8(pieces)).toEqual(new TextEncoder().encode(pieces.join("")));
    }),
  );
  const long = "ä–😀".repeat(200_000);
  expect(piecesToUtf8([long, "b", long]).length).toBe(Buffer.byteLength(long) * 2 + 1);
});
