import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildExample, removeSite } from "./support/build-example.js";
import { filesBelow } from "./support/files-below.js";

const base = "https://omavalvonta.avopalveluryhma.example/";
let site = "";
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  site = await buildExample("avopalveluryhma", "--no-pdf");
  files = filesBelow(site);
}, 60_000);

afterAll(() => removeSite(site));

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Parses XML; what is not well-formed is thrown. */
function parseXml(text: string): XmlElement {
  const root: XmlElement = { attributes: {}, children: [], name: "", text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag: SaxesTagNS) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    const element: XmlElement = { attributes, children: [], name: `${tag.uri}#${tag.local}`, text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (words) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words;
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}

const atom = (name: string): string => `http://www.w3.org/2005/Atom#${name}`;
const read = (path: string): string => readFileSync(join(site, path), "utf8");

/** Whether an address of the web leads to a file of the site. */
function leadsToAFile(address: string | undefined): boolean {
  if (address?.startsWith(base) !== true) return false;
  const path = decodeURIComponent(address.slice(base.length));
  return files.has(path.endsWith("/") || path === "" ? `${path}index.html` : path);
}

describe("the feed", () => {
  test("has what RFC 4287 asks for, newest first, each entry with an id of its own", () => {
    const feed = parseXml(read("feed.xml"));
    expect(feed.name).toBe(atom("feed"));
    const texts = (element: XmlElement, name: string): readonly string[] =>
      element.children.filter((child) => child.name === atom(name)).map((child) => child.text);
    for (const name of ["id", "title", "updated", "author"]) expect(texts(feed, name), name).toHaveLength(1);
    const links = feed.children.filter((child) => child.name === atom("link")).map((child) => child.attributes);
    expect(links).toContainEqual({ href: `${base}feed.xml`, rel: "self", type: "application/atom+xml" });
    const entries = feed.children.filter((child) => child.name === atom("entry"));
    expect(entries.length).toBe(15);
    for (const entry of entries) {
      for (const name of ["id", "title", "updated"]) expect(texts(entry, name), name).toHaveLength(1);
      expect(texts(entry, "id")[0]).toMatch(/^tag:[a-z.]+,\d{4}-\d\d-\d\d:\S+$/);
      expect(texts(entry, "updated")[0]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      const link = entry.children.find((child) => child.name === atom("link"));
      expect(leadsToAFile(link?.attributes["href"]), link?.attributes["href"]).toBe(true);
    }
    const ids = entries.map((entry) => texts(entry, "id")[0]);
    expect(new Set(ids).size).toBe(ids.length);
    const times = entries.map((entry) => texts(entry, "updated")[0] ?? "");
    expect(times).toEqual(times.toSorted().toReversed());
    expect(texts(feed, "updated")[0]).toBe(times[0]);
  });

  test("names a translation in its own language", () => {
    const entries = parseXml(read("feed.xml")).children.filter(({ name }) => name === atom("entry"));
    const swedish = entries.flatMap(({ attributes, children }) =>
      attributes["xml:lang"] === "sv" ? [children.find(({ name }) => name === atom("title"))?.text] : [],
    );
    expect(swedish).toContain("Plan för egenkontroll: Avotuki Keskusta, version 3");
    expect(swedish).toContain("Uppföljningsrapport 1.5.–31.8.2026: Avotuki Keskusta");
  });

  test("is found from every page that is not frozen", () => {
    for (const [path, content] of files) {
      if (path.endsWith(".html") && path !== "404.html" && !isFrozen(path))
        expect(content.toString(), path).toMatch(/<link href="(?:\.\.\/)*feed\.xml" rel="alternate"/);
    }
  });
});

/** Pages of released versions stand alone, and ask search engines to leave them out. The list of versions is found from the plan. */
function isFrozen(path: string): boolean {
  return /^[\w-]+\/\d{4}-\d{2}-\d{2}\//.test(path);
}

const mapped = "http://www.sitemaps.org/schemas/sitemap/0.9#";

/** The languages that a page names to search engines. */
const alternatesOf = (path: string): readonly string[] =>
  [...read(path).matchAll(/<link href="([^"]+)" hreflang="([\w-]+)" rel="alternate">/g)].map(
    ([, href, language]) => `${language} ${href}`,
  );

test("the site map names the languages of each page as the page itself does", () => {
  const entries = parseXml(read("sitemap.xml")).children.map((url) => {
    const loc = url.children.find(({ name }) => name === `${mapped}loc`)?.text ?? "";
    const links = url.children.filter(({ name }) => name === "http://www.w3.org/1999/xhtml#link");
    expect(links.every(({ attributes }) => attributes["rel"] === "alternate")).toBe(true);
    return {
      languages: links.map(({ attributes }) => `${attributes["hreflang"]} ${attributes["href"]}`),
      path: `${loc.slice(base.length)}index.html`,
    };
  });
  for (const { languages, path } of entries) expect(languages, path).toEqual(alternatesOf(path));
  const languagesOf = (path: string): readonly string[] | undefined =>
    entries.find((entry) => entry.path === path)?.languages;
  expect(languagesOf("sv/index.html")).toEqual([`fi ${base}`, `x-default ${base}`, `sv ${base}sv/`]);
  expect(languagesOf("keskusta/sv/reports/2026-2/index.html")).toHaveLength(2);
  expect(languagesOf("kusten/index.html")).toEqual([]);
});

describe("the list of units in another language", () => {
  test("is in that language, and leads to the plans in it", () => {
    const list = read("sv/index.html");
    expect(list).toContain('<html lang="sv">');
    expect(list).toContain("<title>Avopalveluryhmä Mallikas egenkontroll</title>");
    expect(list).toContain('<meta content="Planer för egenkontroll, Avopalveluryhmä Mallikas Oy" name="description">');
    expect(list).toContain('<a href="../keskusta/sv/">Avotuki Keskusta</a></h2>');
    expect(list).toContain('<a href="../kusten/">Hemvård och boende Kusten</a></h2>');
    expect(list).toContain(
      '<a href="../ranta/" lang="fi" hreflang="fi">Palvelukoti Ranta</a> <span class="in-language">(på finska)</span>',
    );
    expect(list).toContain("Stöd i hemmet för klienter");
    expect(read("index.html")).toContain(
      '<a href="kusten/" lang="sv" hreflang="sv">Hemvård och boende Kusten</a> <span class="in-language">(ruotsiksi)</span>',
    );
  });

  test("and the others lead to each other", () => {
    expect(alternatesOf("index.html")).toEqual(alternatesOf("sv/index.html"));
    expect(read("index.html")).toContain('<a href="sv/" hreflang="sv" lang="sv">Svenska</a>');
    expect(read("sv/index.html")).toContain('<a href="../" hreflang="fi" lang="fi">Suomi</a>');
  });

  test("is where every page in that language leads, and no page in another", () => {
    for (const [path, content] of files) {
      if (!path.endsWith(".html") || path === "404.html") continue;
      const html = content.toString();
      const language = /<html lang="(\w+)">/.exec(html)?.[1];
      const header = /<header.*?<\/header>/.exec(html)?.[0] ?? "";
      const links = [...header.matchAll(/href="([^"]*)"/g)].map(
        ([, href = ""]) => new URL(href, `http://site/${path}`).pathname,
      );
      const isList = path === "index.html" || path === "sv/index.html";
      expect(links, path).toEqual(isList ? [] : Array.from({ length: 2 }, () => (language === "sv" ? "/sv/" : "/")));
    }
    const notFound = read("404.html");
    expect(notFound).toContain(`<a href="${base}">Palaa yksikköluetteloon</a>`);
    expect(notFound).toContain(`<a href="${base}sv/" hreflang="sv">Tillbaka till listan över enheter</a>`);
  });
});

test("the programme lists the units with their plans in its own language", () => {
  expect(read("programme/sv/index.html")).toContain('<a href="../../keskusta/sv/">Avotuki Keskusta</a>');
  expect(read("programme/index.html")).toContain('<a href="../keskusta/">Avotuki Keskusta</a>');
});

test("the site map names every page with the day of its plan or report", () => {
  const map = parseXml(read("sitemap.xml"));
  const pages = map.children.map((url) =>
    Object.fromEntries(
      url.children.flatMap(({ name, text }) => (name.startsWith(mapped) ? [[name.slice(mapped.length), text]] : [])),
    ),
  );
  expect(pages.every(({ loc }) => leadsToAFile(loc))).toBe(true);
  const named = new Set(pages.map(({ loc = "" }) => `${loc.slice(base.length)}index.html`));
  const html = [...files.keys()].filter(
    (path) =>
      path.endsWith(".html") && path !== "404.html" && !isFrozen(path) && !path.endsWith("/versions/index.html"),
  );
  expect([...named].toSorted()).toEqual(html.toSorted());
  for (const path of files.keys())
    if (path.endsWith("index.html") && isFrozen(path)) expect(read(path), path).toContain('content="noindex"');
  expect(pages).toContainEqual({ lastmod: "2026-09-21", loc: `${base}kusten/reports/2026-2/` });
});

describe("data for machines", () => {
  const dataOf = (path: string): Readonly<Record<string, unknown>> =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(path))?.[1] ?? "null") as Readonly<
      Record<string, unknown>
    >;

  test("tells of the document, its version, its unit and the provider", () => {
    expect(dataOf("kusten/index.html")).toMatchObject({
      "@context": "https://schema.org",
      "@type": "DigitalDocument",
      about: { identifier: "urn:oid:1.2.246.10.90345677.10.21", parentOrganization: { taxID: "9034567-7" } },
      dateModified: "2026-08-31",
      inLanguage: "sv",
      url: `${base}kusten/`,
      version: "2",
    });
    expect(dataOf("kusten/reports/2026-1/index.html")).toMatchObject({
      "@type": "Report",
      // The same unit as on the plan's page.
      about: { "@id": `${base}kusten/#unit` },
      temporalCoverage: "2026-01-01/2026-04-30",
    });
    expect(dataOf("kusten/index.html")).toMatchObject({ about: { "@id": `${base}kusten/#unit` } });
  });

  test("cannot end its element", () => {
    for (const [path, content] of files) {
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(content.toString())?.[1];
      if (path.endsWith(".html") && data !== undefined) expect(data, path).not.toContain("<");
    }
  });
});

test("the languages of a document name each other, both ways", () => {
  const expected = [`fi ${base}programme/`, `sv ${base}programme/sv/`];
  expect(alternatesOf("programme/index.html")).toEqual(expected);
  expect(alternatesOf("programme/sv/index.html")).toEqual(expected);
  expect(read("programme/index.html")).toContain('<a href="sv/" hreflang="sv" lang="sv">Svenska</a>');
  expect(read("programme/sv/index.html")).toContain('<a href="../" hreflang="fi" lang="fi">Suomi</a>');
  expect(read("programme/sv/index.html")).toContain("översättning");
  const reports = [`fi ${base}keskusta/reports/2026-2/`, `sv ${base}keskusta/sv/reports/2026-2/`];
  expect(alternatesOf("keskusta/reports/2026-2/index.html")).toEqual(reports);
  expect(alternatesOf("keskusta/sv/reports/2026-2/index.html")).toEqual(reports);
  expect(alternatesOf("keskusta/reports/index.html").length).toBe(2);
  expect(read("keskusta/reports/2026-2/index.html")).toContain(
    '<a href="../../../keskusta/sv/reports/2026-2/" hreflang="sv" lang="sv">Svenska</a>',
  );
  // A report that has not been translated has no other language.
  expect(alternatesOf("keskusta/reports/2026-1/index.html")).toEqual([]);
});

test("the accessibility statement says what is not accessible, whom to tell and who supervises", () => {
  const page = read("accessibility/sv/index.html");
  expect(page).toContain("skannade bilder");
  expect(page).toContain("mailto:saavutettavuus@avopalveluryhma.example");
  expect(page).toContain("Traficom");
  expect(read("kusten/index.html")).toContain('href="../accessibility/sv/"');
});
