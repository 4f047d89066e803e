import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildExample, examples, removeSite } from "./support/build-example.js";
import { filesBelow } from "./support/files-below.js";

const sites = new Map<string, string>();
beforeAll(async () => {
  for (const example of examples) sites.set(example, await buildExample(example));
}, 180_000);

afterAll(() => {
  for (const site of sites.values()) removeSite(site);
});

const pagesOf = (example: string): readonly string[] =>
  [...filesBelow(sites.get(example) ?? "").keys()].filter((path) => path.endsWith(".html") && path !== "404.html");

/** The slugs of an example's units. */
const unitsOf = (example: string): readonly string[] =>
  readdirSync(join("examples", example, "units"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

describe.each(examples)("the site of %s", (example) => {
  it("has the files of the contract", () => {
    const files = [...filesBelow(sites.get(example) ?? "").keys()];
    expect(files).toEqual(expect.arrayContaining(["index.html", "404.html", "robots.txt", "sitemap.xml"]));
    for (const unit of unitsOf(example)) {
      expect(files).toContain(`${unit}/plan.json`);
      expect(
        files.filter((file) => /^[^/]+\/(?!poster)[^/]+\.pdf$/.test(file) && file.startsWith(`${unit}/`)),
      ).toHaveLength(1);
      const { reports } = JSON.parse(readFileSync(join(sites.get(example) ?? "", unit, "plan.json"), "utf8")) as {
        readonly reports: readonly { readonly id: string }[];
      };
      expect(reports.length).toBeGreaterThan(0);
      for (const id of ["", ...reports.map((report) => `${report.id}/`)])
        expect(files).toContain(`${unit}/reports/${id}index.html`);
    }
  });

  it("links only to what exists, and asks nothing of another host", () => {
    const files = filesBelow(sites.get(example) ?? "");
    const ids = new Map(
      [...files].filter(([path]) => path.endsWith(".html")).map(([path, content]) => [path, idsOf(content.toString())]),
    );
    for (const page of pagesOf(example)) {
      const html = files.get(page)?.toString() ?? "";
      expect(new Set(ids.get(page)).size, `${page}: ids`).toBe(ids.get(page)?.length);
      for (const [, element = "", attribute = "", url = ""] of html.matchAll(/<(\w+)[^>]*? (href|src)="([^"]*)"/g)) {
        if (/^(?:https?|mailto|tel):/.test(url)) {
          expect(["a", "link"], `${page}: ${url}`).toContain(element);
          continue;
        }
        const target = new URL(url.replaceAll("&#x26;", "&"), `http://site/${page}`);
        const path = decodeURIComponent(target.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
        expect(files.has(path), `${page}: ${attribute} ${url}`).toBe(true);
        const anchor = decodeURIComponent(target.hash.slice(1));
        if (anchor !== "") expect(ids.get(path), `${page}: ${url}`).toContain(anchor);
      }
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)(?![^>]*\bsrc=)|\son\w+="|javascript:/);
    }
  });

  it("has PDFs whose contents name the right pages", { timeout: 120_000 }, async () => {
    for (const [path, content] of filesBelow(sites.get(example) ?? "")) {
      // The programme has no plan.json; its PDF is made as those of the plans are.
      if (!path.endsWith(".pdf") || /^programme\/|\/reports\/|poster\.pdf$/.test(path)) continue;
      const pdf = await getDocument({ data: new Uint8Array(content), useSystemFonts: false, verbosity: 0 }).promise;
      await checkPdf(
        pdf,
        path,
        filesBelow(sites.get(example) ?? "")
          .get(path.replace(/[^/]+$/, "plan.json"))
          ?.toString() ?? "",
      );
      await pdf.destroy();
    }
  });
});

function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? "");
}

interface PlanFacts {
  readonly language: string;
  readonly unit: { readonly name: string };
  readonly sections: readonly { readonly number?: string; readonly title: string; readonly html: string }[];
}

async function checkPdf(pdf: PDFDocumentProxy, path: string, json: string): Promise<void> {
  const plan = JSON.parse(json) as PlanFacts;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    expect([Math.round(width), Math.round(height)], path).toEqual([595, 842]);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  const { info } = (await pdf.getMetadata()) as {
    readonly info: { readonly Title?: string; readonly Language?: string };
  };
  expect(info.Title).toContain(plan.unit.name);
  expect(info.Language).toBe(plan.language);
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  for (const [index, text] of pages.entries()) {
    if (index > 0) expect(text, `${path} page ${index + 1}`).toContain(`${index + 1} (${pdf.numPages})`);
  }
  const outline = flatten((await pdf.getOutline()) as readonly OutlineItem[]);
  const squeezed = pages.map((text) => text.replaceAll(/[\s\u00AD]+/g, ""));
  const bodyStart = squeezed.findIndex(
    (text, index) =>
      index > 1 &&
      text.includes(squeeze(`${plan.sections[0]?.number ?? ""}${plan.sections[0]?.title ?? ""}`)) &&
      !text.includes(squeeze(plan.sections.at(-1)?.title ?? "")),
  );
  const contents = squeezed.slice(1, Math.max(2, bodyStart)).join("");
  for (const { number = "", title } of plan.sections) {
    const heading = squeeze(`${number}${title}`);
    const page = squeezed.findIndex((text, index) => index >= bodyStart && text.includes(heading)) + 1;
    expect(page, `${path}: ${title}`).toBeGreaterThan(0);
    expect(contents, `${path}: ${title}`).toContain(`${heading}${page}`);
    expect(outline, path).toContain(heading);
  }
  const words = (text: string): readonly string[] => text.match(/\p{L}{4,}/gu) ?? [];
  // This reader shows the hyphens of divided words; others take the whole words that stand beside them.
  const printed = squeezed.join("") + squeeze(pages.join("").replaceAll(/-\s*\n\s*/g, ""));
  for (const { html, title } of plan.sections) {
    const text = html
      .replaceAll(/<ul class="report-links">[\s\S]*?<\/ul>/g, "")
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/&#x[0-9A-F]+;/gi, " ");
    const missing = words(text).filter((word) => !printed.includes(word));
    expect(missing.slice(0, 5), `${path}: ${title}`).toEqual([]);
  }
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function flatten(items: readonly OutlineItem[]): readonly string[] {
  return items.flatMap((item) => [squeeze(item.title), ...flatten(item.items)]);
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

describe("a build of the same input", () => {
  it("gives the same bytes, PDFs too, in another place and time zone", { timeout: 120_000 }, async () => {
    const { TZ } = process.env;
    process.env["TZ"] = "Pacific/Auckland";
    const again = await buildExample("avopalveluryhma", "--jobs", "1");
    if (TZ === undefined) delete process.env["TZ"];
    else process.env["TZ"] = TZ;
    const first = filesBelow(sites.get("avopalveluryhma") ?? "");
    const second = filesBelow(again);
    removeSite(again);
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [path, content] of first) expect(second.get(path)?.equals(content), path).toBe(true);
  });
});
