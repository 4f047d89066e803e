// The limits of a text leave what people write alone, and stand for the parser in JavaScript, too.
import { describe, expect, test } from "vitest";
import { completePlan, completeUnit } from "../support/complete-plan.js";
import { runLint } from "../support/run-lint.js";
import { loadFallback } from "../../src/parse/load-markdown.js";

const address = "https://www.valvira.fi/a?b=1&amp;c=2";

/** More than any plan has, in one file. */
const generous: Readonly<Record<string, string>> = {
  "a hundred links in one paragraph": `Katso [ohje](${address}) ja seuraava. `.repeat(100),
  "a list of 2,000": `- Tehtävä klo 12:30: *tärkeä*, vastaa :person[maija], ks. [ohje](${address})\n`.repeat(2000),
  "a numbered list of 2,000": Array.from(
    { length: 2000 },
    (_, index) => `${index + 1}. Tehtävä klo 12:30: *tärkeä*, vastaa :person[maija]`,
  ).join("\n"),
  "a paragraph of 8,000 characters": "Lain (741/2023) 26 §:n mukaan klo 8:00–16:00 *aina* näin. ".repeat(140),
  "a table of 500 rows": `| Aika | Tehtävä | Vastaa | Ohje |\n|---|---|---|---|\n${`| klo 12:30–13:00 | Tarkistus | :person[maija] | [ohje](${address}) |\n`.repeat(500)}`,
};

describe("what people write is read", () => {
  test.each(Object.entries(generous))("%s", async (_, text) => {
    const tree = completePlan().set(`${completeUnit}/3.1.md`, `---\nsection: "3.1"\n---\n\n${text}\n`);
    const { findings } = await runLint(tree);
    expect(findings?.filter(({ kind }) => kind === "structure")).toEqual([]);
  });

  test.each(["a hundred links in one paragraph", "a paragraph of 8,000 characters", "a table of 500 rows"])(
    "%s, by the fallback",
    async (name) => {
      const parse = await loadFallback();
      expect(parse(generous[name] ?? "")).toMatchObject({ type: "root" });
    },
  );
});

describe("the fallback is given no text that would take it long", () => {
  test.each(["*a_", "]", "**a", "a* ", "> a\n\n", "a\n\n", ":a[", "&amp;", "> "])("%j", async (piece) => {
    const parse = await loadFallback();
    expect(parse(piece.repeat((79 * 1024) / piece.length))).toMatchObject({ type: "refused" });
  });
});
