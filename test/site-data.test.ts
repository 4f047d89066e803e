import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildExample, filesBelow, removeSite } from "./support/build-example.js";

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

  test("is found from every page", () => {
    for (const [path, content] of files) {
      if (path.endsWith(".html") && path !== "404.html")
        expect(content.toString(), path).toMatch(/<link href="(?:\.\.\/)*feed\.xml" rel="alternate"/);
    }
  });
});

test("the site map names every page with the day of its plan or report", () => {
  const map = parseXml(read("sitemap.xml"));
  const pages = map.children.map((url) =>
    Object.fromEntries(url.children.map((child) => [child.name.split("#")[1], child.text])),
  );
  expect(pages.every(({ loc }) => leadsToAFile(loc))).toBe(true);
  const named = new Set(pages.map(({ loc = "" }) => `${loc.slice(base.length)}index.html`));
  const html = [...files.keys()].filter((path) => path.endsWith(".html") && path !== "404.html");
  expect([...named].toSorted()).toEqual(html.toSorted());
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
      temporalCoverage: "2026-01-01/2026-04-30",
    });
  });

  test("cannot end its element", () => {
    for (const [path, content] of files) {
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(content.toString())?.[1];
      if (path.endsWith(".html") && data !== undefined) expect(data, path).not.toContain("<");
    }
  });
});

test("the languages of a document name each other, both ways", () => {
  const alternates = (path: string): readonly string[] =>
    [...read(path).matchAll(/<link href="([^"]+)" hreflang="(\w+)" rel="alternate">/g)].map(
      ([, href, language]) => `${language} ${href}`,
    );
  const expected = [`fi ${base}programme/`, `sv ${base}programme/sv/`];
  expect(alternates("programme/index.html")).toEqual(expected);
  expect(alternates("programme/sv/index.html")).toEqual(expected);
  expect(read("programme/index.html")).toContain('<a href="sv/" hreflang="sv" lang="sv">Svenska</a>');
  expect(read("programme/sv/index.html")).toContain('<a href="../" hreflang="fi" lang="fi">Suomi</a>');
  expect(read("programme/sv/index.html")).toContain("översättning");
  const reports = [`fi ${base}keskusta/reports/2026-2/`, `sv ${base}keskusta/sv/reports/2026-2/`];
  expect(alternates("keskusta/reports/2026-2/index.html")).toEqual(reports);
  expect(alternates("keskusta/sv/reports/2026-2/index.html")).toEqual(reports);
  expect(alternates("keskusta/reports/index.html").length).toBe(2);
  expect(read("keskusta/reports/2026-2/index.html")).toContain(
    '<a href="../../../keskusta/sv/reports/2026-2/" hreflang="sv" lang="sv">Svenska</a>',
  );
  // A report that has not been translated has no other language.
  expect(alternates("keskusta/reports/2026-1/index.html")).toEqual([]);
});

test("the accessibility statement says what is not accessible, whom to tell and who supervises", () => {
  const page = read("accessibility/sv/index.html");
  expect(page).toContain("skannade bilder");
  expect(page).toContain("mailto:saavutettavuus@avopalveluryhma.example");
  expect(page).toContain("Traficom");
  expect(read("kusten/index.html")).toContain('href="../accessibility/sv/"');
});
