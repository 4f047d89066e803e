import { decodeQR } from "qr/decode.js";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { openPdf } from "../src/print/pdf/open-pdf.js";
import { pagesOf } from "../src/print/pdf/page-tree.js";
import { qrCode } from "../src/render/qr-code.js";
import { buildExample, filesBelow, removeSite } from "./support/build-example.js";

/** Paints the squares of a code's path, as a camera sees them. */
function photograph(path: string, size: number, scale: number): { height: number; width: number; data: Uint8Array } {
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = "", y = ""] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row++) {
      for (let column = 0; column < scale; column++) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { data, height: width, width };
}

test.each([
  "https://www.example.fi/omavalvonta/avopalvelut-tampere/",
  "https://example.fi/å/",
  `https://x.fi/${"a".repeat(200)}/`,
])("a camera reads %s", (address) => {
  const code = qrCode(address, "QR");
  const [shape] = code.children;
  const path = shape?.type === "element" ? String(shape.properties["d"]) : "";
  const size = Number(String(code.properties["viewBox"]).split(" ").at(-1));
  expect(decodeQR(photograph(path, size, 6))).toBe(address);
});

describe("the notice for the wall", () => {
  let site: string;
  beforeAll(async () => {
    site = await buildExample("avopalveluryhma");
  }, 180_000);
  afterAll(() => removeSite(site));

  it("is one page for each unit, linked from its page", () => {
    const files = filesBelow(site);
    const posters = [...files].filter(([path]) => path.endsWith("poster.pdf"));
    expect(posters.map(([path]) => path)).toEqual(["keskusta/poster.pdf", "kusten/poster.pdf", "ranta/poster.pdf"]);
    for (const [path, content] of posters) {
      expect(pagesOf(openPdf(content)), path).toHaveLength(1);
      expect(files.get(path.replace("poster.pdf", "index.html"))?.toString()).toContain('href="poster.pdf"');
    }
  });
});
