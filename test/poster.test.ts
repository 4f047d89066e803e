import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodeQR } from "qr/decode.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPdf } from "../src/pdf/file/open-pdf.js";
import { pagesOf } from "../src/pdf/file/page-tree.js";
import { copyExample, homeOf, removeSite } from "./support/build-example.js";
import { filesBelow } from "./support/files-below.js";
import { hasPoppler, pictureOfPdf, textOfPdf } from "./support/poppler.js";
import { runBin } from "./support/run-case.js";

/** A page of a PDF as a camera sees it: rows of pixels in red, green, blue and alpha. */
function photograph(pdf: Uint8Array): { height: number; width: number; data: Uint8Array } {
  const picture = pictureOfPdf(pdf);
  const [head = "", width = "", height = ""] =
    /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(picture.toString("latin1", 0, 64)) ?? [];
  const pixels = picture.subarray(head.length, head.length + Number(width) * Number(height));
  const data = new Uint8Array(pixels.length * 4).fill(255);
  for (const [at, grey] of pixels.entries()) data.fill(grey, at * 4, at * 4 + 3);
  return { data, height: Number(height), width: Number(width) };
}

/** A unit that has everything in plenty: long names, and more people than a wall has readers. */
function crowd(workspace: string): void {
  const people = Array.from({ length: 14 }, (_, index) => `p${index}`);
  const config = join(workspace, "omavalvonta.yaml");
  const cards = people.map(
    (id, index) =>
      `  ${id}: {name: Maria-Katariina Esimerkkilä-Mallikas-Näytelmä ${"B".repeat(index + 1)}, title: Palveluvastaava ja laadunvarmistuksen kehittämispäällikkö, phone: "+358 10 000 00${10 + index}", email: maria-katariina.esimerkkila-mallikas-naytelma.${id}@avopalveluryhma.example}`,
  );
  writeFileSync(config, readFileSync(config, "utf8").replace(/^people:$/m, `people:\n${cards.join("\n")}`));
  const unit = join(workspace, "units/ranta/unit.yaml");
  const facts = readFileSync(unit, "utf8")
    .replace(
      /^name: .*$/m,
      "name: Ikääntyneiden ympärivuorokautisen palveluasumisen ja yhteisöllisen asumisen yksikkö Rantakoti Aallokko",
    )
    .replace(/^ {2}complaints: .*$/m, `  complaints: [${people.join(", ")}]`);
  writeFileSync(unit, facts);
}

describe("the notice for the wall", () => {
  let site: string;
  beforeAll(async () => {
    const workspace = copyExample("avopalveluryhma");
    crowd(workspace);
    const { exitCode, stderr, stdout } = await runBin(
      ["build", "--draft", "--today", "2026-11-22"],
      workspace,
      homeOf(),
    );
    if (exitCode !== 0) throw new Error(stdout + stderr);
    site = join(workspace, "site");
  }, 180_000);
  afterAll(() => removeSite(site));

  const posters = (): readonly (readonly [string, Buffer])[] =>
    [...filesBelow(site)].filter(([path]) => path.endsWith("poster.pdf"));

  it("is one page for each unit, linked from its page, however much it has to say", () => {
    expect(posters().map(([path]) => path)).toEqual(["keskusta/poster.pdf", "kusten/poster.pdf", "ranta/poster.pdf"]);
    for (const [path, content] of posters()) {
      expect(pagesOf(openPdf(content)), path).toHaveLength(1);
      expect(readFileSync(join(site, path.replace("poster.pdf", "index.html")), "utf8")).toContain('href="poster.pdf"');
    }
  });

  it.skipIf(!hasPoppler)("names everybody on it", () => {
    const text = textOfPdf(readFileSync(join(site, "ranta/poster.pdf")), "-raw");
    for (let index = 0; index < 14; index++)
      expect(text.replaceAll(/\s+/g, " ")).toContain(`Näytelmä ${"B".repeat(index + 1)} `);
    expect(text.replaceAll(/\s+/g, " ")).toContain("yksikkö Rantakoti Aallokko");
  });

  it.skipIf(!hasPoppler)("leads a camera from the printed page to the plan's page", () => {
    for (const [path, content] of posters()) {
      const address = `https://omavalvonta.avopalveluryhma.example/${path.replace("poster.pdf", "")}`;
      expect(decodeQR(photograph(content)), path).toBe(address);
    }
  });
});
