import { array, assert, constantFrom, oneof, property } from "fast-check";
import { deflateSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { checkPdf } from "../src/pdf/checks/check-pdf.js";
import { withArtifacts } from "../src/pdf/finish/mark-artifacts.js";
import { editPdf } from "../src/pdf/file/edit-pdf.js";
import { glyphTexts } from "../src/pdf/file/glyph-text.js";
import { openPdf, type PdfFile } from "../src/pdf/file/open-pdf.js";
import { pagesOf, rootOf } from "../src/pdf/file/page-tree.js";
import { parseValue } from "../src/pdf/file/parse-value.js";
import { isArray, isDictionary, nameOf, textOf, textString, type PdfDictionary } from "../src/pdf/file/values.js";
import { unmarkedPaints } from "../src/pdf/file/unmarked-content.js";
import { writePdf, written } from "../src/pdf/file/write-pdf.js";
import { buildExample, removeSite } from "./support/build-example.js";
import { filesBelow } from "./support/files-below.js";
import { hasPoppler, textOfPdf } from "./support/poppler.js";

let site: string;
const pdfs = new Map<string, Uint8Array>();

beforeAll(async () => {
  site = await buildExample("avopalveluryhma");
  for (const [path, content] of filesBelow(site)) if (path.endsWith(".pdf")) pdfs.set(path, content);
}, 180_000);

afterAll(() => removeSite(site));

const problems = (file: PdfFile): readonly string[] =>
  checkPdf(file).results.flatMap(({ check, problems: found }) => found.map(({ en }) => `${check.id}: ${en}`));

const linksOf = (file: PdfFile): readonly PdfDictionary[] =>
  pagesOf(file).flatMap(({ dictionary }) => {
    const list = file.resolve(dictionary.get("Annots"));
    return (isArray(list) ? list : []).map((one) => file.resolve(one)).filter(isDictionary);
  });

describe("the PDFs that are built", () => {
  it("pass every check and say so", () => {
    expect(pdfs.size).toBeGreaterThan(3);
    for (const [path, content] of pdfs) {
      const file = openPdf(content);
      expect(problems(file), path).toEqual([]);
      expect(checkPdf(file).claimsAccessibility, path).toBe(true);
    }
  });

  it("are there for each monitoring report, beside its page, which links to it", () => {
    const pages = [...filesBelow(site)].filter(([path]) => /\/reports\/[^/]+\/index\.html$/.test(path));
    expect(pages.length).toBeGreaterThan(3);
    for (const [path, page] of pages) {
      const [, name = ""] = /<a[^>]* href="([^"]+\.pdf)"/.exec(page.toString()) ?? [];
      expect(pdfs.has(path.replace("index.html", name)), `${path}: ${name}`).toBe(true);
    }
  });

  it.skipIf(!hasPoppler)("have room to sign on paper", () => {
    const plans = [...pdfs].filter(([path]) => !/poster|reports\//.test(path));
    expect(plans.length).toBeGreaterThan(3);
    for (const [path, content] of plans) {
      const last = textOfPdf(content, "-layout").slice(-1500);
      const heads = /\/sv\/|kusten/.test(path)
        ? /Namn +Titel +Ort och datum +Underskrift/
        : /Nimi +Nimike +Paikka ja päiväys +Allekirjoitus/;
      expect(last, path).toMatch(heads);
      expect(last, path).toMatch(/Aino Mallikas +\S.* \d{1,2}\.\d{1,2}\.2026/);
    }
  });

  it("leave the room to sign to paper", () => {
    for (const [path, page] of filesBelow(site))
      if (path.endsWith("index.html")) expect(page.toString(), path).not.toMatch(/>(?:Allekirjoitus|Underskrift)</);
  });

  it("describe their links, and lead nowhere that does not exist", () => {
    for (const [path, content] of pdfs) {
      const file = openPdf(content);
      for (const link of linksOf(file)) {
        expect(textOf(link.get("Contents")), path).toMatch(/\S/);
        const action = file.resolve(link.get("A"));
        if (isDictionary(action)) expect(textOf(action.get("URI")), path).not.toMatch(/\.invalid\b/);
      }
    }
  });

  it("lose what they claim when a tag, a description or an embedded font is missing", () => {
    const [content] = pdfs.values();
    const open = (): ReturnType<typeof editPdf> => editPdf(openPdf(content ?? new Uint8Array()));
    const spoil = (change: (file: ReturnType<typeof editPdf>) => void): readonly string[] => {
      const draft = open();
      change(draft);
      return problems(draft).map((problem) => problem.split(":")[0] ?? "");
    };
    const without = (key: string, isMeant: (value: PdfDictionary) => boolean) =>
      spoil((draft) => {
        for (const number of draft.numbers) {
          const value = draft.object(number);
          if (isDictionary(value) && isMeant(value))
            draft.replace(number, new Map([...value].filter(([name]) => name !== key)));
        }
      });
    expect(without("Contents", (value) => nameOf(value.get("Subtype")) === "Link")).toEqual(["links"]);
    expect(without("Tabs", (value) => value.has("MediaBox"))).toEqual(["tab-order"]);
    expect(without("FontFile2", (value) => value.has("FontBBox"))).toEqual(["fonts"]);
    expect(without("ToUnicode", (value) => nameOf(value.get("Type")) === "Font")).toEqual(["fonts"]);
    expect(without("A", (value) => nameOf(value.get("S")) === "TH")).toEqual(["tables"]);
    expect(without("Lang", (value) => value.has("Pages"))).toEqual(["language"]);
    expect(without("ViewerPreferences", (value) => value.has("Pages"))).toEqual(["title"]);
    expect(without("RoleMap", (value) => value.has("ParentTree"))).toEqual(["tag-names"]);
    const retag = (from: string, to: string): readonly string[] =>
      spoil((draft) => {
        for (const number of draft.numbers) {
          const value = draft.object(number);
          if (isDictionary(value) && nameOf(value.get("S")) === from)
            draft.replace(number, new Map([...value, ["S", { name: to }]]));
        }
      });
    expect(retag("H2", "P")).toEqual(["headings"]);
    expect(retag("LBody", "P")).toEqual(["lists"]);
    const page = pagesOf(open())[2]?.contents[0] ?? 0;
    expect(spoil((draft) => draft.replaceStream(page, Buffer.from("0 0 10 10 re\nf\n")))).toEqual(["content"]);
  });

  it("stay what they are when they are written again", async () => {
    const [content] = pdfs.values();
    const once = writePdf(editPdf(openPdf(content ?? new Uint8Array())));
    const file = openPdf(once);
    expect(problems(file)).toEqual([]);
    expect(textOf(rootOf(file).get("Lang"))).toBe("fi");
  });
});

describe("values", () => {
  test.each([
    ["<</A [1 -2.5 (a\\(b\\)\\101\\n)]/B#20C<FEFF00e4>/D 12 0 R/E true/F null>>"],
    ["[(nested (brackets)) /Name <</K 3>> (plain) () (ends \\\\)]"],
  ])("%s is written as it was read", (text) => {
    const { end, value } = parseValue(text, 0);
    expect(end).toBe(text.length);
    expect(parseValue(written(value), 0).value).toEqual(value);
  });

  test.each(["", "<<", "[1 2", "(abc", "<00", "/A >>x", "[".repeat(5000)])("%j is no value, and no crash", (text) => {
    try {
      parseValue(text, 0);
    } catch (error) {
      expect((error as Error).name).toBe("PdfSyntaxError");
    }
  });

  test("texts keep their letters", () => {
    for (const text of ["abc", "Hyvää – ”lainaus”", "Oaivvildeapmi 😀"]) expect(textOf(textString(text))).toBe(text);
  });
});

describe("marks around what nobody reads", () => {
  test.each([
    ["q\n0 0 5 5 re\nf\nQ\n", "q\n/Artifact BMC\n0 0 5 5 re\nf\nQ\n\nEMC\n"],
    ["/P <</MCID 0>> BDC\nBT (x) Tj ET\nEMC\n", "/P <</MCID 0>> BDC\nBT (x) Tj ET\nEMC\n"],
    [
      "BT <01> Tj ET\n/P <</MCID 0>>BDC\n1 1 1 1 re\nf\nEMC\n/X8 Do\n",
      "/Artifact BMC\nBT <01> Tj ET\n\nEMC\n/P <</MCID 0>>BDC\n1 1 1 1 re\nf\nEMC\n/Artifact BMC\n/X8 Do\n\nEMC\n",
    ],
    ["0 0 5 5 re\nW* n\nq\nQ\n", "0 0 5 5 re\nW* n\nq\nQ\n"],
    ["/P BMC\n(a \\) EMC f) Tj\nEMC\n", "/P BMC\n(a \\) EMC f) Tj\nEMC\n"],
  ])("%j", (content, expected) => {
    expect(withArtifacts(content)).toBe(expected);
    expect(withArtifacts(expected)).toBe(expected);
  });
});

describe("strings in the content", () => {
  const words = ["Omavalvonta", "EMC", "/P BMC", "a BDC", "(b)", "<<x>>", "\\)", "Ab 1.2", "BI", "ID x EI", "ä", ""];
  const piece = oneof(
    constantFrom("BT\n", "ET\n", "EMC\n", "0 0 5 5 re\nf\n", "/P <</MCID 0>> BDC\n", "/Artifact BMC\n", "<0001> Tj\n"),
    constantFrom(...words).map((word) => `/Span <</ActualText (${word})>> BDC\n`),
    constantFrom(...words).map((word) => `(${word}) Tj\n`),
  );

  test("hide what is in them, whether they are looked into or not", () => {
    assert(
      property(array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join("");
        // A string with blanks in it is looked into, and shows the same.
        const looked = text.replaceAll("/ActualText (", "/ActualText  (");
        const at = (place: number): number => place + text.slice(0, place).split("/ActualText (").length - 1;
        expect(unmarkedPaints(text).map(({ end, paint }) => ({ end: at(end), paint: at(paint) }))).toEqual(
          unmarkedPaints(looked),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe("glyphs", () => {
  const objects = [
    "%PDF-1.7\n",
    "1 0 obj\n<</Font <</F1 <</ToUnicode 2 0 R>>>>>>\nendobj\n",
    "2 0 obj\n<</Length 48>>\nstream\n1 beginbfrange <00A0> <00FF> <00A0> endbfrange    \nendstream\nendobj\n",
  ];
  const row = (count: number): string =>
    `${String(objects.slice(0, count).join("").length).padStart(10, "0")} 00000 n \n`;
  const table = `xref\n1 2\n${row(1)}${row(2)}trailer\n<<>>\nstartxref\n${objects.join("").length}\n%%EOF\n`;
  const file = openPdf(Buffer.from(`${objects.join("")}${table}`));

  test("are read four digits at a time, whatever stands between them", () => {
    const textOfGlyphs = glyphTexts(file)({ contents: [], dictionary: new Map([["Resources", { to: 1 }]]), number: 0 });
    const expected = (glyphs: string): string =>
      [...glyphs.matchAll(/[0-9A-F]{4}/gi)]
        .map(([digits]) => Number.parseInt(digits, 16))
        .map((code) => (code >= 0xa0 && code <= 0xff ? String.fromCharCode(code) : ""))
        .join("");
    expect(textOfGlyphs("F1", "<00A400e4>")).toBe("\u00A4\u00E4");
    const glyphs = array(constantFrom("00A4", "00e4", "0001", "<", ">", "0", "aF", " ", "g", "00AB0"));
    assert(
      property(glyphs, (parts) => {
        expect(textOfGlyphs("F1", parts.join(""))).toBe(expected(parts.join("")));
      }),
    );
  });
});

describe("files that are no PDF, or a damaged one", () => {
  const whole = (): Uint8Array => [...pdfs.values()][0] ?? new Uint8Array();
  const attempts: readonly (readonly [string, () => Uint8Array])[] = [
    ["nothing", () => new Uint8Array()],
    ["a picture", () => readFileSync(join("examples", "perhepalvelut", "logo.svg"))],
    ["half a file", () => whole().slice(0, whole().length / 2)],
    ["a file without its table", () => Buffer.from("%PDF-1.7\nstartxref\n3\n%%EOF\n")],
    [
      "a table that leads to itself",
      () => Buffer.from("%PDF-1.7\nxref\n0 0\ntrailer\n<</Prev 9>>\nstartxref\n9\n%%EOF\n"),
    ],
    [
      "a bomb",
      () => {
        const packed = deflateSync(Buffer.alloc(1024 * 1024));
        const head = `%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 2/W[1 4 2]/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
        return Buffer.concat([Buffer.from(head), packed, Buffer.from("\nendstream\nendobj\nstartxref\n9\n%%EOF\n")]);
      },
    ],
  ];
  test.each(attempts)("%s is refused or found wanting", (_, make) => {
    try {
      expect(problems(openPdf(make()))).not.toEqual([]);
    } catch (error) {
      expect((error as Error).name).toBe("PdfSyntaxError");
    }
  });
});
