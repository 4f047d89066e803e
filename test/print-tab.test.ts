import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../src/host/browser.js";
import { nodeMachine } from "../src/host/node/host.js";
import { openPdf } from "../src/pdf/file/open-pdf.js";
import { contentText, pagesOf } from "../src/pdf/file/page-tree.js";

let browser: Browser;
beforeAll(async () => {
  browser = await nodeMachine.browsers.open({
    executable: undefined,
    onWarning: () => undefined,
    signal: new AbortController().signal,
  });
}, 60_000);
afterAll(() => browser.close());

const picture = (fill: string): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${fill}"/></svg>`,
  );

/** What the pages of a document paint. */
async function painted(html: string, files: readonly (readonly [string, Uint8Array])[]): Promise<string> {
  const pdf = await browser.print({
    files: new Map(files),
    html: `<!doctype html><html lang="fi"><title>x</title>${html}</html>`,
    name: "x",
    revise: () => undefined,
    timeoutMs: 30_000,
  });
  const file = openPdf(pdf);
  return pagesOf(file)
    .map((page) => contentText(page, file))
    .join("\n");
}

test("nothing of one document stands in the next, pictures of the same name among it", async () => {
  const red = await painted('<p>yksi</p><img src="a.svg" alt="">', [["a.svg", picture("#f00")]]);
  const blue = await painted('<img src="a.svg" alt=""><img src="b.svg" alt="">', [
    ["a.svg", picture("#00f")],
    ["b.svg", picture("#0f0")],
  ]);
  const again = await painted('<img src="a.svg" alt=""><img src="c.svg" alt="">', [
    ["a.svg", picture("#00f")],
    ["c.svg", picture("#ff0")],
  ]);
  const none = await painted('<p style="height: 9px; background: #0f0"></p>', []);
  expect(red).toMatch(/\b1 0 0 rg/);
  expect(blue).toMatch(/\b0 0 1 rg/);
  expect(blue).toMatch(/\b0 1 0 rg/);
  expect(blue).not.toMatch(/\b1 0 0 rg/);
  expect(again).toMatch(/\b0 0 1 rg/);
  expect(again).toMatch(/\b1 1 0 rg/);
  expect(again).not.toMatch(/\b0 1 0 rg/);
  expect(none).not.toMatch(/0 0 1 rg|1 1 0 rg/);
  expect(none).toMatch(/\b0 1 0 rg/);
}, 60_000);

test("a document without fonts of its own has that of the browser's package, whatever fonts the machine has", async () => {
  const text = await painted("<p>Älä</p>", []);
  expect(text).toMatch(/\bTj\b|\bTJ\b/);
}, 60_000);
