import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { checkSvg, svgText } from "../../src/parse/check-svg.js";

const ns = 'xmlns="http://www.w3.org/2000/svg"';
const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const xhtml = "http://www.w3.org/1999/xhtml";
const picture = "data:image/png;base64,iVBORw0KGgo=";

const svg = (content: string, attributes = ""): string => `<svg ${ns} ${xlink} ${attributes}>${content}</svg>`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const messages = (text: string | Uint8Array): readonly string[] =>
  checkSvg(typeof text === "string" ? bytes(text) : text).map(({ message }) => message.en);

describe("refused", () => {
  test.each<[string, string | Uint8Array]>([
    ["a script", svg("<script>alert(1)</script>")],
    ["a script of another file", svg('<script href="x.js"/>')],
    ["a script with a prefix", `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>`],
    ["a script with a namespace of its own", svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>')],
    ["a script of HTML", svg(`<script xmlns="${xhtml}">alert(1)</script>`)],
    ["a script in a drawing without a namespace", "<svg><script/></svg>"],
    ["a script in capitals", svg("<SCRIPT/>")],
    ["a script among notes", svg("<metadata><script/></metadata>")],
    [
      "a script named by an editor's namespace",
      svg('<i:script xmlns:i="http://www.inkscape.org/namespaces/inkscape"/>'),
    ],
    ["onload", svg("", 'onload="alert(1)"')],
    ["ONLOAD", svg("", 'ONLOAD="alert(1)"')],
    ["onclick deep down", svg('<g><g><path d="M0 0" onclick="alert(1)"/></g></g>')],
    ["onbegin, spelt with entities in the value", svg('<g onbegin="&#97;lert(1)"/>')],
    [
      "an on… attribute of an editor",
      svg('<g inkscape:onload="a" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"/>'),
    ],
    [
      "an on… attribute on an editor's element",
      svg('<x:a onload="a" xmlns:x="http://www.inkscape.org/namespaces/inkscape"/>'),
    ],
    ["events of XML", svg('<g ev:event="load" xmlns:ev="http://www.w3.org/2001/xml-events"/>')],
    ["a handler", svg('<handler type="text/javascript">alert(1)</handler>')],
    ["a listener", svg('<listener event="load" handler="#h"/>')],
    ["a piece of a web page", svg(`<foreignObject><body xmlns="${xhtml}"/></foreignObject>`)],
    ["an element of HTML", svg(`<h:img xmlns:h="${xhtml}" src="#a"/>`)],
    ["a frame", svg("<iframe/>")],
    ["embed", svg('<embed src="#a"/>')],
    ["object", svg("<object/>")],
    ["audio", svg("<audio/>")],
    ["video", svg("<video/>")],
    ["canvas", svg("<canvas/>")],
    ["a form", svg("<form/>")],
    ["a link", svg('<a href="https://example.org"><path/></a>')],
    ["a link with a script", svg('<a xlink:href="javascript:alert(1)"><text>x</text></a>')],
    ["a link within the picture", svg('<a href="#x"/>')],
    ["animate", svg('<animate attributeName="href" values="javascript:alert(1)"/>')],
    ["set", svg('<set attributeName="onmouseover" to="alert(1)"/>')],
    ["animateTransform", svg('<animateTransform attributeName="transform"/>')],
    ["animateMotion", svg('<animateMotion path="M0 0"/>')],
    ["discard", svg('<discard begin="1s"/>')],
    ["an unknown element", svg("<wonder/>")],
    ["mathematics", svg('<math xmlns="http://www.w3.org/1998/Math/MathML"/>')],
    ["a transformation", svg('<x:stylesheet xmlns:x="http://www.w3.org/1999/XSL/Transform"/>')],
    ["an element of an unknown namespace", svg('<x:y xmlns:x="http://example.org/"/>')],
    ["an attribute of an unknown namespace", svg('<g x:y="1" xmlns:x="http://example.org/"/>')],
    ["an unknown attribute", svg('<g formaction="x"/>')],
    ["srcdoc", svg('<g srcdoc="x"/>')],
    ["target", svg('<g target="_top"/>')],
    ["an address for all others", svg("", 'xml:base="https://example.org/"')],
    ["use of another file", svg('<use href="other.svg#a"/>')],
    ["use of another host", svg('<use xlink:href="https://example.org/a.svg#a"/>')],
    ["use of another host without a scheme", svg('<use href="//example.org/a.svg#a"/>')],
    ["use of an SVG in its address", svg('<use href="data:image/svg+xml,%3Csvg%3E#a"/>')],
    ["an image of another host", svg('<image href="https://example.org/a.png"/>')],
    ["an image of another host behind white space", svg('<image href="&#10; https://example.org/a.png"/>')],
    ["an SVG as an image", svg('<image href="data:image/svg+xml;base64,PHN2Zz4="/>')],
    ["a page as an image", svg('<image href="data:text/html,x"/>')],
    ["an image named by src", svg('<image src="a.png"/>')],
    ["HREF in capitals", svg('<image HREF="https://example.org/a.png"/>')],
    ["an address with a prefix of any name", svg('<image q:href="a.png" xmlns:q="http://www.w3.org/1999/xlink"/>')],
    [
      "an editor's address",
      svg('<x:a href="https://example.org" xmlns:x="http://www.inkscape.org/namespaces/inkscape"/>'),
    ],
    ["feImage of another host", svg('<filter><feImage href="https://example.org/a.png"/></filter>')],
    ["a gradient of another file", svg('<linearGradient xlink:href="a.svg#b"/>')],
    ["a font of another file", svg('<font-face-uri xlink:href="a.ttf"/>')],
    ["a fill from outside", svg('<path fill="url(https://example.org/a.svg#b)"/>')],
    ["a filter from outside", svg('<path filter="url( &quot;a.svg#b&quot; )"/>')],
    ["a second fill from outside", svg('<path fill="url(#a) URL(a.svg#b)"/>')],
    ["url( in any attribute", svg('<path data-x="url(//example.org/)"/>')],
    ["a backslash in a value", svg('<path fill="u\\72l(//example.org/a)"/>')],
    ["a backslash in a style", svg('<path style="fill: u\\rl(//example.org/a)"/>')],
    ["a background from outside", svg('<path style="background: url(//example.org/a)"/>')],
    [
      "a background that a string would hide",
      svg(`<path style="a: '/*'; background: url(//example.org/a); b: '*/'"/>`),
    ],
    ["an imported sheet", svg("<style>@import 'a.css';</style>")],
    ["an imported sheet, spelt with entities", svg("<style>&#64;im&#112;ort 'a.css';</style>")],
    ["an imported sheet in CDATA", svg("<style><![CDATA[@import 'a.css';]]></style>")],
    ["an imported sheet in two parts", svg("<style>@im<![CDATA[port 'a.css';]]></style>")],
    ["an imported sheet around a comment", svg("<style>@im<!-- x -->port 'a.css';</style>")],
    ["a font from outside", svg("<style>@font-face { font-family: a; src: url(https://example.org/a.woff2) }</style>")],
    ["a sheet with a page in it", svg("<style>a { b: url(data:text/html,x) }</style>")],
    ["image-set", svg(`<style>a { background: image-set("https://example.org/a.png" 1x) }</style>`)],
    ["image()", svg(`<style>a { background: image("a.png") }</style>`)],
    ["an expression of old", svg("<style>a { width: expr/**/ession(alert(1)) }</style>")],
    ["a binding of old", svg("<style>a { -moz-binding: url(#a) }</style>")],
    ["a behaviour of old", svg('<g style="behavior: none"/>')],
    ["javascript: in a style", svg("<style>a { b: 'javascript:x' }</style>")],
    ["an element in a sheet", svg("<style><g/></style>")],
    ["a sheet named before the picture", `<?xml-stylesheet href="a.css"?>${svg("")}`],
    ["a transformation named before the picture", `<?xml-stylesheet type="text/xsl" href="#x"?>${svg("")}`],
    ["an instruction in the picture", svg("<?php x ?>")],
    ["an entity", `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg("&a;")}`],
    ["an entity of another file", `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg("<text>&a;</text>")}`],
    ["attributes by the document type", `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg("")}`],
    ["a document type of another host", `<!DOCTYPE svg SYSTEM "https://example.org/a.dtd">${svg("")}`],
    ["the document type of HTML", `<!DOCTYPE html>${svg("")}`],
    ["an unknown entity", svg("<text>&nbsp;</text>")],
    ["a page of HTML", `<html xmlns="${xhtml}"><script/></html>`],
    ["plain HTML", "<!doctype html><script>alert(1)</script>"],
    ["another root", `<g ${ns}/>`],
    ["no end", `<svg ${ns}><g>`],
    ["two roots", svg("") + svg("")],
    ["an attribute without quotes", `<svg ${ns} width=1/>`],
    ["an attribute twice", `<svg ${ns} id="a" id="b"/>`],
    ["an unknown prefix", svg("<x:g/>")],
    ["nothing", ""],
    ["text", "not a picture"],
    ["UTF-16", Buffer.from(`\uFEFF${svg("")}`, "utf16le")],
    ["UTF-16 that says so", Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${svg("")}`, "utf16le")],
    ["UTF-7", `<?xml version="1.0" encoding="UTF-7"?>${svg("+ADw-script+AD4-")}`],
    ["an encoding of Japan", `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg("")}`],
    ["Latin letters outside of UTF-8", Buffer.from(svg("<title>Pöytä</title>"), "latin1")],
    ["XML 1.1", `<?xml version="1.1"?>${svg("")}`],
    ["a zero byte", svg("\u0000")],
    ["a compressed picture", gzipSync(svg(""))],
    ["copies of copies", svg(bomb(8))],
    ["too deep", svg("<g>".repeat(300) + "</g>".repeat(300))],
    ["too many elements", svg("<g/>".repeat(100_001))],
    ["too many attributes", svg(`<g ${Array.from({ length: 1500 }, (_, index) => `data-${index}="x"`).join(" ")}/>`)],
    ["too large", svg(`<desc>${"x".repeat(4 * 1024 * 1024)}</desc>`)],
  ])("%s", (_, tried) => {
    expect(messages(tried)).not.toEqual([]);
  });
});

/** Each element draws the one before ten times. */
function bomb(levels: number): string {
  const level = (index: number): string => `<g id="l${index}">${`<use href="#l${index - 1}"/>`.repeat(10)}</g>`;
  return `<path id="l0"/>${Array.from({ length: levels }, (_, index) => level(index + 1)).join("")}`;
}

const w3 = '"-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"';

/** As programs write them, made shorter. */
const harmless: readonly (readonly [string, string])[] = [
  ["an empty picture", svg("")],
  ["no namespace", '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'],
  ["a prefix", '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:g/></svg:svg>'],
  ["a byte order mark", `\uFEFF<?xml version="1.0" encoding="utf-8"?>${svg("")}`],
  [
    "Inkscape",
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?><!-- Created with Inkscape --><svg ${ns} ${xlink} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" sodipodi:docname="kartta.svg" inkscape:export-filename="C:\\kartta.png"><sodipodi:namedview id="base" pagecolor="#ffffff"><inkscape:grid type="xygrid"/></sodipodi:namedview><metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata><g inkscape:groupmode="layer" style="display:inline"><path style="fill:url(#lg);-inkscape-stroke:none" sodipodi:nodetypes="cc" d="M0 0"/><text xml:space="preserve"><tspan sodipodi:role="line">Ovi</tspan></text></g></svg>`,
  ],
  [
    "flowing text of Inkscape",
    svg('<flowRoot xml:space="preserve"><flowRegion><rect/></flowRegion><flowPara>x</flowPara></flowRoot>'),
  ],
  [
    "Illustrator",
    `<?xml version="1.0" encoding="utf-8"?><!-- Generator: Adobe Illustrator --><!DOCTYPE svg PUBLIC ${w3}><svg version="1.1" id="Layer_1" ${ns} ${xlink} x="0px" y="0px" viewBox="0 0 9 9" style="enable-background:new 0 0 9 9;" xml:space="preserve"><style type="text/css">.st0{fill:#FFF;filter:url(#a);}</style><polygon class="st0" points="0,0 1,1"/></svg>`,
  ],
  ["Illustrator in an encoding of old", `<?xml version="1.0" encoding="iso-8859-1"?>${svg("<g/>")}`],
  [
    "notes of Adobe",
    svg('<metadata><?xpacket begin="" id="W5M0"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?></metadata>'),
  ],
  [
    "Figma",
    `<svg width="9" height="9" viewBox="0 0 9 9" fill="none" ${ns}><g clip-path="url(#clip0)" style="mix-blend-mode:multiply"><rect width="9" height="9" rx="2" fill="url(#p0)"/></g><defs><clipPath id="clip0"><rect/></clipPath><filter id="f" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="b"/><feColorMatrix in="SourceAlpha" type="matrix" values="0"/></filter></defs></svg>`,
  ],
  [
    "Sketch",
    svg('<g sketch:type="MSPage" xmlns:sketch="http://www.bohemiancoding.com/sketch/ns"><use xlink:href="#p"/></g>'),
  ],
  [
    "LibreOffice Draw",
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC ${w3}><svg version="1.2" clip-path="url(#presentation_clip_path)" stroke-linejoin="round" ${ns} xmlns:ooo="http://xml.openoffice.org/svg/export" ${xlink} xmlns:presentation="http://sun.com/xmlns/staroffice/presentation" xmlns:smil="http://www.w3.org/2001/SMIL20/" xmlns:anim="urn:oasis:names:tc:opendocument:xmlns:animation:1.0" xml:space="preserve"><defs class="ClipPathGroup"><clipPath id="presentation_clip_path" clipPathUnits="userSpaceOnUse"><rect/></clipPath></defs><defs><font id="EmbeddedFont_1" horiz-adv-x="2048"><font-face font-family="Sans" units-per-em="2048" ascent="1852"/><missing-glyph d="M0 0"/><glyph unicode="a" horiz-adv-x="900" d="M0 0"/></font></defs><defs class="TextShapeIndex"><g ooo:slide="id1" ooo:id-list="id3"/></defs><g visibility="hidden"/></svg>`,
  ],
  [
    "Matplotlib",
    `<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"\n  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg(`<defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs><use xlink:href="#m1" x="1" style="stroke: #000"/><image xlink:href="data:image/png;base64,\niVBORw0KGgo="/>`)}`,
  ],
  [
    "Graphviz",
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?><!DOCTYPE svg PUBLIC ${w3}><svg width="8pt" height="8pt" ${ns} ${xlink}><g id="graph0" class="graph" transform="scale(1 1)"><title>G</title><g id="node1" class="node"><a xlink:title="hint"><ellipse fill="none" stroke="black"/></a></g></g></svg>`,
  ],
  [
    "draw.io without formatted text",
    svg(
      "<g><switch><g/><text>x</text></switch></g>",
      'content="&lt;mxfile host=&quot;x&quot;&gt;" host="65bd" style="background: light-dark(#fff, var(--a, #000)); color-scheme: light dark;"',
    ),
  ],
  [
    "PowerPoint",
    svg(
      `<defs><clipPath id="clip0"><rect/></clipPath></defs><g clip-path="url(#clip0)"><image width="9" height="9" xlink:href="${picture}" preserveAspectRatio="none"/><text font-family="Calibri,Calibri_MSFontService,sans-serif" font-weight="400">x</text></g>`,
      'overflow="hidden"',
    ),
  ],
  [
    "icons of Office",
    svg("<style>.MsftOfcThm_Accent1_Fill { fill:#4472C4; }</style><path class='MsftOfcThm_Accent1_Fill'/>"),
  ],
  [
    "Visio",
    svg(
      '<v:documentProperties v:langID="1035"/><g v:mID="1" v:groupContext="foregroundPage"/>',
      'xmlns:v="http://schemas.microsoft.com/visio/2003/SVGExtensions/" color-interpolation-filters="sRGB"',
    ),
  ],
  [
    "CorelDRAW",
    svg(
      '<metadata id="CorelCorpID_0Corel-Layer"/>',
      'style="shape-rendering:geometricPrecision" xmlns:xodm="http://www.corel.com/coreldraw/odm/2003"',
    ),
  ],
  ["Affinity", svg('<g serif:id="x"/>', 'xmlns:serif="http://www.serif.com/" style="fill-rule:evenodd;"')],
  [
    "Batik",
    svg(
      '<g text-rendering="auto"/>',
      'contentScriptType="text/ecmascript" zoomAndPan="magnify" contentStyleType="text/css" preserveAspectRatio="xMidYMid meet"',
    ),
  ],
  [
    "a maker of QR codes",
    `<?xml version="1.0" standalone="yes"?>${svg('<rect x="0" y="0" width="1" height="1" fill="#fff"/><path d="M0 0h1v1z" shape-rendering="crispEdges"/>')}`,
  ],
  [
    "a set of icons",
    svg(
      '<path stroke-linecap="round"/>',
      'class="icon" role="img" aria-hidden="true" focusable="false" data-prefix="fas"',
    ),
  ],
  ["a website of icons", svg('<path d="M0" p-id="2"/>', 't="1585000000000" class="icon"')],
  [
    "a font in the picture",
    svg("<style>@font-face { font-family: a; src: url(data:font/woff2;base64,d09GMg==) format('woff2') }</style>"),
  ],
  ["words about scripts", svg("<title>onload=&quot;alert(1)&quot; &lt;script&gt;</title><text>javascript:</text>")],
  ["a comment about scripts", svg("<!-- <script>alert(1)</script> -->")],
  ["scroll-behavior", svg("<style>g { scroll-behavior: smooth } /* a note */</style>")],
  [
    "filters and masks",
    svg(
      '<mask id="m"><image href="data:image/jpeg;base64,/9j/"/></mask><g mask="url(#m)" filter="url(&quot;#f&quot;)"/><filter id="f"><feImage href="#m"/></filter>',
    ),
  ],
  ["text along a path", svg('<text><textPath href="#p" startOffset="5%">x</textPath></text>')],
  ["a few copies", svg(bomb(3))],
];

describe("published", () => {
  test.each(harmless)("%s", (_, text) => {
    expect(messages(text)).toEqual([]);
  });
});

describe("what is told", () => {
  test("a problem points at the attribute, in the text without the byte order mark", () => {
    const text = `\uFEFF${svg('<g>\n  <path d="M0 0"\n  onclick = "alert(1)"/></g>')}`;
    const [problem] = checkSvg(bytes(text));
    expect(svgText(bytes(text)).slice(problem?.start, problem?.end)).toBe('onclick = "alert(1)"');
    expect(problem?.message.fi).toContain("komentosarja (onclick)");
  });

  test("a problem of a style sheet points at the words in it", () => {
    const text = svg("<style>g { fill: red }\n@import 'a.css';</style>");
    const [problem] = checkSvg(bytes(text));
    expect(text.slice(problem?.start, problem?.end)).toBe("@import");
  });

  test("formatted text of draw.io is told once, with what to turn off", () => {
    const told = messages(svg(`<foreignObject><div xmlns="${xhtml}" onclick="a"><b/><br/></div></foreignObject>`));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("Formatted Text");
  });

  test("the same problem is told once, different ones up to twenty times, and a long name is cut", () => {
    expect(messages(svg("<script/>".repeat(1000)))).toHaveLength(1);
    expect(messages(svg(Array.from({ length: 1000 }, (_, index) => `<e${index}/>`).join("")))).toHaveLength(20);
    expect(messages(svg(`<g ${"a".repeat(10_000)}="x"/>`))[0]?.length).toBeLessThan(200);
  });
});

describe("whatever is done to a harmless picture", () => {
  const pieces = [
    "<script>1</script>",
    '<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
    `<script xmlns="${xhtml}"/>`,
    "<ScRiPt/>",
    "<script",
    "&#60;script/>",
    "<![CDATA[<script/>]]>",
    "<!--",
    "-->",
    "]]>",
    ' onload="x"',
    " onload='x'",
    ' OnLoad="x"',
    ' xlink:onload="x"',
    ' xmlns:a="http://www.w3.org/1999/xhtml"',
    "<a:script/>",
    "/>",
    ">",
    '"',
    "'",
    "<style>",
    "</style>",
    "<?x ?>",
    "</g>",
    "<g>",
  ];
  const mutated = fc
    .tuple(
      fc.constantFrom(...harmless.map(([, text]) => text)),
      fc.array(fc.tuple(fc.double({ max: 1, min: 0, noNaN: true }), fc.constantFrom(...pieces)), {
        maxLength: 4,
        minLength: 1,
      }),
    )
    .map(([text, changes]) => {
      let result = text;
      for (const [where, piece] of changes) {
        const at = Math.floor(where * result.length);
        result = result.slice(0, at) + piece + result.slice(at);
      }
      return result;
    });

  test("a script that a parser finds in it does not pass", () => {
    let scripts = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        const hasScript = findsScript(text);
        if (hasScript) scripts += 1;
        expect(hasScript && checkSvg(bytes(text)).length === 0).toBe(false);
      }),
      { numRuns: 5000, seed: 20_261_201 },
    );
    expect(scripts).toBeGreaterThan(100);
  });

  test("the places of what is found lie within the text", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { length } = svgText(bytes(text));
        for (const { end, start } of checkSvg(bytes(text)))
          expect(0 <= start && start <= end && end <= length).toBe(true);
      }),
      { numRuns: 2000, seed: 20_261_201 },
    );
  });
});

/** By a reading that forgives everything, and looks at names alone. */
function findsScript(text: string): boolean {
  const parser = new SaxesParser();
  let isFound = false;
  parser.on("error", () => undefined);
  parser.on("opentag", ({ attributes, name }) => {
    const names = Object.keys(attributes).map((attribute) => attribute.replace(/^.*:/, ""));
    isFound ||= /(?:^|:)script$/i.test(name) || names.some((one) => /^on/i.test(one));
  });
  parser.write(text.replace(/^\uFEFF/, "")).close();
  return isFound;
}
