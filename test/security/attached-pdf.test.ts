import { deflateSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activeContent } from "../../src/pdf/checks/active-content.js";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");

/** A file with a catalog, a page, and whatever else. There is no table of places: nothing is said to depend on it. */
function pdf(objects: string | Buffer = "", catalog = ""): Buffer {
  return Buffer.concat([
    latin(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n`),
    latin("2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"),
    latin("3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"),
    typeof objects === "string" ? latin(objects) : objects,
    latin("\ntrailer\n<< /Root 1 0 R /Size 9 >>\nstartxref\n0\n%%EOF\n"),
  ]);
}

const object = (text: string): Buffer => pdf(`5 0 obj\n${text}\nendobj\n`);
const action = (text: string): Buffer => pdf("", `/OpenAction << ${text} >>`);

/** A stream of objects that holds one, with its place in front of it. */
function packed(value: string, pack: (data: Buffer) => Buffer, entries: string): Buffer {
  return stream(pack(latin(`7 0 ${value}`)), `/Type /ObjStm /N 1 /First 4 ${entries}`);
}

function stream(data: Buffer, entries: string): Buffer {
  return pdf(
    Buffer.concat([
      latin(`6 0 obj\n<< ${entries} /Length ${data.length} >>\nstream\n`),
      data,
      latin("\nendstream\nendobj\n"),
    ]),
  );
}

const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
const hex = (data: Buffer): Buffer => latin(`${data.toString("hex")}>`);

function ascii85(data: Buffer): Buffer {
  let text = "";
  for (let at = 0; at < data.length; at += 4) {
    const group = data.subarray(at, at + 4);
    let word = Buffer.concat([group, Buffer.alloc(4 - group.length)]).readUInt32BE();
    let letters = "";
    for (let step = 0; step < 5; step++) {
      letters = String.fromCharCode(33 + (word % 85)) + letters;
      word = Math.floor(word / 85);
    }
    text += letters.slice(0, group.length + 1);
  }
  return latin(`${text}~>`);
}

const runs = (data: Buffer): Buffer => Buffer.concat([Buffer.from([data.length - 1]), data, Buffer.from([128])]);

/** Codes of nine bits, of single bytes only. */
function lzw(data: Buffer): Buffer {
  const bits = [256, ...data, 257].map((code) => code.toString(2).padStart(9, "0")).join("");
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, "0"), 2)));
}

/** Rows of four bytes, each written as differences from the one before. */
function upRows(data: Buffer): Buffer {
  const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4, 0x20)]);
  const rows: Buffer[] = [];
  for (let at = 0; at < padded.length; at += 4) {
    const row = padded.subarray(at, at + 4);
    const above = at === 0 ? Buffer.alloc(4) : padded.subarray(at - 4, at);
    rows.push(Buffer.from([2, ...row.map((byte, index) => byte - (above[index] ?? 0))]));
  }
  return deflateSync(Buffer.concat(rows));
}

describe("refused", () => {
  test.each<[string, string, Buffer]>([
    ["a script when the file is opened", "javascript", action("/S /JavaScript /JS (app.alert\\(1\\))")],
    ["a script in an object of its own", "javascript", object(script)],
    ["a script in a stream", "javascript", object("<</S/JavaScript/JS 6 0 R>>")],
    ["names with escapes", "javascript", action("/S /J#61vaScript /#4a#53 (1)")],
    ["an escape of every letter", "javascript", action("/#53 /#4A#61#76#61#53#63#72#69#70#74")],
    [
      "a kind of action that stands elsewhere",
      "javascript",
      pdf("5 0 obj /JavaScript endobj 6 0 obj << /S 5 0 R >> endobj"),
    ],
    ["scripts by name", "javascript", pdf("", "/Names << /JavaScript << /Names [(a) 5 0 R] >> >>")],
    ["a script when a page is opened", "javascript", object(`<< /Type /Page /AA << /O ${script} >> >>`)],
    ["a script of an annotation", "javascript", object(`<< /Subtype /Link /A ${script} >>`)],
    ["a script of a field", "javascript", object(`<< /FT /Tx /AA << /K ${script} >> >>`)],
    [
      "a script at the end of a chain",
      "javascript",
      action(`/S /GoTo /D [3 0 R /Fit] /Next [<< /S /URI /URI (https://a.example) /Next ${script} >>]`),
    ],
    ["a script of a rendition", "javascript", object("<< /S /Rendition /OP 0 /JS (1) >>")],
    ["a script of a 3D model", "javascript", object("<< /Type /3D /Subtype /U3D /OnInstantiate 6 0 R >>")],
    ["a script of a bookmark", "javascript", object(`<< /Title (x) /A ${script} >>`)],
    ["a script as an address", "javascript", object("<< /S /URI /URI (java\\163cript:alert\\(1\\)) >>")],
    ["a script as an address in hexadecimal", "javascript", object("<< /S /URI /URI <6A6176617363726970743a31> >>")],
    ["comments in between", "javascript", action("/S %x /GoTo\n/JavaScript%)\r/JS(1)")],
    ["no white space", "javascript", pdf("5 0 obj<</S/JavaScript/JS(1)>>endobj")],
    ["a header with comments", "javascript", pdf("5 %a\n0 %b\nobj << /S /JavaScript >> endobj")],
    ["two values for a key", "javascript", action("/S /URI /S /JavaScript")],
    ["a string that looks as if it went on", "javascript", action("/T (\\\\) /S /JavaScript /U (x)")],
    ["nested brackets in a string", "javascript", action("/T (a(b)c\\)) /S /JavaScript")],
    [
      "an older revision",
      "javascript",
      Buffer.concat([object(script), latin("5 0 obj null endobj trailer << /Root 1 0 R >> %%EOF")]),
    ],
    ["a later revision", "javascript", Buffer.concat([pdf(), latin(`5 0 obj ${script} endobj`), latin("\n%%EOF")])],
    [
      "an object behind the end",
      "javascript",
      Buffer.concat([pdf(), Buffer.alloc(5000, 0x20), latin(`5 0 obj ${script} endobj`)]),
    ],
    ["an object in front of the head", "javascript", Buffer.concat([latin(`5 0 obj ${script} endobj\n`), pdf()])],
    ["words in front of the head", "javascript", Buffer.concat([latin("x".repeat(1000)), object(script)])],
    ["an object within the stream of another", "javascript", stream(latin(`BT 9 0 obj ${script} endobj ET`), "")],
    ["an object within a string", "javascript", object(`(9 0 obj ${script} endobj)`)],
    ["an object within a comment", "javascript", pdf(`% 9 0 obj ${script} endobj\n`)],
    [
      "a trailer that holds the catalog",
      "javascript",
      Buffer.concat([pdf(), latin(`trailer << /Root << /OpenAction ${script} >> >>`)]),
    ],
    ["a stream of objects, not packed", "javascript", packed(script, (data) => data, "")],
    ["packed objects", "javascript", packed(script, deflateSync, "/Filter /FlateDecode")],
    ["packed objects, by a list of filters", "javascript", packed(script, deflateSync, "/Filter [ /FlateDecode ]")],
    ["packed objects, by a short name", "javascript", packed(script, deflateSync, "/Filter /Fl")],
    [
      "packed objects, cut off",
      "unreadable",
      packed(script, (data) => deflateSync(data, { level: 0 }).subarray(0, -4), "/Filter /FlateDecode"),
    ],
    [
      "packed objects without a type",
      "javascript",
      stream(deflateSync(latin(`7 0 ${script}`)), "/N 1 /First 4 /Filter /FlateDecode"),
    ],
    [
      "packed objects with escapes in the type",
      "javascript",
      stream(deflateSync(latin(`7 0 ${script}`)), "/Type /Obj#53tm /N 1 /F#69rst 4 /Filter /FlateDecode"),
    ],
    ["packed objects in hexadecimal", "javascript", packed(script, hex, "/Filter /ASCIIHexDecode")],
    ["packed objects in ASCII85", "javascript", packed(script, ascii85, "/Filter /ASCII85Decode")],
    ["packed objects in runs", "javascript", packed(script, runs, "/Filter /RunLengthDecode")],
    ["packed objects in LZW", "javascript", packed(script, lzw, "/Filter /LZWDecode")],
    [
      "packed objects in a chain of filters",
      "javascript",
      packed(script, (data) => hex(ascii85(deflateSync(data))), "/Filter [/AHx /A85 /Fl]"),
    ],
    [
      "packed objects in rows",
      "javascript",
      packed(script, upRows, "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>"),
    ],
    [
      "packed objects, not in the order of their head",
      "javascript",
      stream(latin(`7 11 8 0   ${" (x)       "}${script}`), "/Type /ObjStm /N 2 /First 10"),
    ],
    [
      "a packed object within the string of another",
      "javascript",
      stream(latin(`7 0 8 1 (${script})`), "/Type /ObjStm /N 2 /First 8"),
    ],
    [
      "a wrong length",
      "javascript",
      pdf(
        Buffer.concat([
          latin("6 0 obj << /Type /ObjStm /N 1 /First 4 /Length 1 >>\nstream\n"),
          latin(`7 0 ${script}`),
          latin("\nendstream endobj"),
        ]),
      ),
    ],
    ["a program", "launch", action("/S /Launch /F (cmd.exe)")],
    ["a program for one system", "launch", object("<</S/Launch/Win<</F(cmd.exe)>>>>")],
    ["a form that sends", "submit", object("<< /S /SubmitForm /F << /FS /URL /F (https://a.example) >> >>")],
    ["data from elsewhere", "import", object("<< /S /ImportData /F (a.fdf) >>")],
    ["a form of XFA", "xfa", pdf("", "/AcroForm << /XFA 5 0 R /Fields [] >>")],
    ["a file in the file", "embedded-file", object("<< /Type /EmbeddedFile /Length 0 >>\nstream\n\nendstream")],
    ["files by name", "embedded-file", pdf("", "/Names << /EmbeddedFiles 5 0 R >>")],
    ["a file as a note", "embedded-file", object("<< /Subtype /FileAttachment /FS 6 0 R >>")],
    [
      "a file of an invoice",
      "embedded-file",
      object("<< /Type /Filespec /F (a.xml) /EF << /F 6 0 R >> /AFRelationship /Data >>"),
    ],
    ["media", "rich-media", object("<< /Type /Annot /Subtype /RichMedia >>")],
    ["a model", "rich-media", object("<< /Type /Annot /Subtype /3D >>")],
    ["a film", "rich-media", object("<< /S /Movie >>")],
    ["a sound", "rich-media", object("<< /S /Sound >>")],
    ["a rendition", "rich-media", object("<< /S /Rendition /R 6 0 R >>")],
    ["a file in a file", "other-file", action("/S /GoToE /T << /R /C >>")],
    [
      "a file on another machine",
      "other-file",
      object("<< /S /GoToR /F (\\\\\\\\host\\\\share\\\\a.pdf) /D [0 /Fit] >>"),
    ],
    [
      "a stream on another machine",
      "other-file",
      object("<< /Type /XObject /F << /FS /URL /F (https://a.example) >> >>"),
    ],
    ["a command of the menu", "menu-command", object("<< /S /Named /N /SaveAs >>")],
    ["an encrypted file", "encrypted", Buffer.concat([pdf(), latin("trailer << /Root 1 0 R /Encrypt 8 0 R >>")])],
    [
      "an encrypted file by its table",
      "encrypted",
      object("<< /Type /XRef /Root 1 0 R /Encrypt 8 0 R /W [1 2 1] >>\nstream\n\nendstream"),
    ],
    ["an unknown filter", "unreadable", packed(script, (data) => data, "/Filter /BrotliDecode")],
    ["a filter of pictures", "unreadable", packed(script, (data) => data, "/Filter /DCTDecode")],
    ["encryption of one stream", "unreadable", packed(script, deflateSync, "/Filter [/Crypt /FlateDecode]")],
    ["a filter that stands elsewhere", "unreadable", packed(script, deflateSync, "/Filter 8 0 R")],
    [
      "two filters for a key",
      "unreadable",
      packed("<<>>", deflateSync, "/Filter /FlateDecode /Filter /ASCIIHexDecode"),
    ],
    ["damaged packed objects", "unreadable", packed(script, () => Buffer.from("damaged"), "/Filter /FlateDecode")],
    [
      "unknown rows",
      "unreadable",
      packed(script, upRows, "/Filter /FlateDecode /DecodeParms << /Predictor 2 /BitsPerComponent 4 >>"),
    ],
    [
      "a stream that begins too late",
      "unreadable",
      pdf("6 0 obj << /Type /ObjStm /N 1 /First 4 >>\nstream x\n7 0 <<>>\nendstream endobj"),
    ],
    ["a bomb", "unreadable", packed(" ".repeat(65 * 1024 * 1024), deflateSync, "/Filter /FlateDecode")],
    ["too many filters", "unreadable", packed("<<>>", hex, `/Filter [${"/AHx ".repeat(20)}]`)],
    ["an object that does not end", "unreadable", pdf("5 0 obj << /A (")],
    ["brackets that do not match", "unreadable", object("<< /A [1 >> ] /B 2 >>")],
    ["a key that is none", "unreadable", object("<< (A) /B >>")],
    ["too deep", "unreadable", object("[".repeat(1000) + "]".repeat(1000))],
    [
      "streams that overlap",
      "unreadable",
      pdf("9 0 obj <</Type /ObjStm /N 1 /First 400000>>\nstream\n".repeat(100_000) + "1 ".repeat(500_000)),
    ],
    ["no objects", "unreadable", latin("%PDF-1.7\n%%EOF\n")],
    ["a page of HTML", "not-a-pdf", latin("<!doctype html><script>alert(1)</script>")],
    ["a PDF that begins too late", "not-a-pdf", Buffer.concat([Buffer.alloc(5000, 0x20), pdf()])],
    ["nothing", "not-a-pdf", Buffer.alloc(0)],
    ["PostScript", "not-a-pdf", latin("%!PS-Adobe-3.0\n")],
  ])("%s", (_, kind, bytes) => {
    const found = activeContent(bytes);
    expect(found?.kind).toBe(kind);
    expect(Object.values(found?.message ?? {}).every((text) => text.length > 20)).toBe(true);
  });
});

const content = (text: string): Buffer => stream(latin(text), "");

/** As programs write them, made shorter. */
const harmless: readonly (readonly [string, Buffer])[] = [
  ["pages", pdf()],
  ["a view when the file is opened", pdf("", "/OpenAction [3 0 R /XYZ null null 0]")],
  ["an action that only shows a page", action("/Type /Action /S /GoTo /D [3 0 R /Fit]")],
  ["a link to the web", object("<< /Subtype /Link /A << /Type /Action /S /URI /URI (https://www.valvira.fi/) >> >>")],
  ["a link to an address with javascript in it", object("<< /S /URI /URI (https://a.example/?q=javascript:) >>")],
  ["the next page", object("<< /S /Named /N /NextPage >>")],
  ["an appearance", object("<< /AP << /N 6 0 R /D 7 0 R >> >>")],
  ["layers", object("<< /S /SetOCGState /State [/ON 6 0 R] >>")],
  ["structure", object("<< /Type /StructElem /S /P /P 6 0 R /K [0 1] >>")],
  [
    "a form without actions",
    pdf("5 0 obj << /FT /Tx /T (nimi) /Subtype /Widget >> endobj", "/AcroForm << /Fields [5 0 R] /DA (/Helv 0 Tf) >>"),
  ],
  ["a signature", object("<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00ff> >>")],
  ["a signature with rights", object("<< /Type /TransformParams /EF [/Create /Delete /Import] /V /2.2 >>")],
  ["words on a page that name scripts", content("BT (/S /JavaScript /JS endobj) Tj ET")],
  ["names on a page that name scripts", content("/JS BMC /Launch Do EMC")],
  ["words of a title that name scripts", object("<< /Title (Use /OpenAction << /S /JavaScript /JS >> \\( here) >>")],
  ["words in hexadecimal that name scripts", object("<< /Title <2F4A53> >>")],
  ["comments that name scripts", object("<< /A 1 % /S /JavaScript /JS (x)\n >>")],
  ["names that begin alike", object("<< /JSX 1 /S /JavaScripts /XFAB 2 >>")],
  ["a blend mode", object("<< /BM /Screen >>")],
  ["packed objects", packed("<< /Type /Font /BaseFont /Helvetica >>", deflateSync, "/Filter /FlateDecode")],
  [
    "packed objects with words that name scripts",
    packed("<< /Title (/S /JavaScript /JS 1) >>", deflateSync, "/Filter /FlateDecode"),
  ],
  [
    "packed objects in rows",
    packed("<< /A (pitkä rivi tekstiä) >>", upRows, "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>"),
  ],
  ["packed objects in LZW", packed("<< /A 1 >>", lzw, "/Filter /LZWDecode")],
  ["packed objects in ASCII85", packed("<< /A 12345 >>", ascii85, "/Filter /ASCII85Decode")],
  ["a picture whose filter is unknown here", stream(Buffer.from([1, 2, 3]), "/Subtype /Image /Filter /JBIG2Decode")],
  ["a bookmark tree", object("<< /Type /Outlines /First 6 0 R /Last 7 0 R /N 2 >>")],
  ["words about a trailer", content("(the trailer\\) of the file) Tj")],
  ["a head that stands a little later", Buffer.concat([latin("\r\n\r\n"), pdf()])],
  ["line ends of old machines", latin(pdf().toString("latin1").replaceAll("\n", "\r"))],
];

describe("published", () => {
  test.each(harmless)("%s", (_, bytes) => {
    expect(activeContent(bytes)).toBeUndefined();
  });
});

describe("whatever is done to a harmless file", () => {
  const place = fc.tuple(
    fc.constantFrom(...harmless.map(([, bytes]) => bytes)),
    fc.double({ max: 1, min: 0, noNaN: true }),
  );

  test("an object with a script does not pass, wherever it stands", () => {
    const hidden = latin(`5 0 obj${script}endobj`);
    fc.assert(
      fc.property(place, ([bytes, where]) => {
        const at = Math.floor(where * bytes.length);
        const changed = Buffer.concat([bytes.subarray(0, at), hidden, bytes.subarray(at)]);
        expect(activeContent(changed)).toBeDefined();
      }),
      { numRuns: 3000, seed: 20_261_201 },
    );
  });

  test("other bytes in its midst are no bug", () => {
    fc.assert(
      fc.property(place, fc.uint8Array({ maxLength: 20 }), ([bytes, where], others) => {
        const at = Math.floor(where * bytes.length);
        activeContent(Buffer.concat([bytes.subarray(0, at), others, bytes.subarray(at + others.length)]));
      }),
      { numRuns: 3000, seed: 20_261_201 },
    );
  });
});
