import { createServer, type Server } from "node:http";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { source as axeSource } from "axe-core";
import { HtmlValidate } from "html-validate";
import { launch, type Browser } from "puppeteer-core";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowsers } from "../src/host/node/find-browsers.js";
import { buildExample, examples, filesBelow, removeSite } from "./support/build-example.js";

const sites = new Map<string, string>();
let browser: Browser;
let server: Server;
let address = "";

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  svg: "image/svg+xml",
};

/** Serves every example below a path of its own, as a web server does that knows nothing of the sites. */
function serve(): Server {
  return createServer((request, response) => {
    const [, example = "", ...rest] = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname).split("/");
    const path = join(sites.get(example) ?? "", ...rest);
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-type", types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream");
    response.end(readFileSync(file));
  }).listen(0, "127.0.0.1");
}

beforeAll(async () => {
  for (const example of examples) sites.set(example, await buildExample(example));
  const { value: candidate } = await findBrowsers(process.env["OMAVALVONTA_BROWSER"], process.env).next();
  if (candidate === undefined) throw new Error("no browser");
  const libraries = candidate.libraries === undefined ? {} : { LD_LIBRARY_PATH: candidate.libraries };
  const start = (env: Readonly<Record<string, string>>): Promise<Browser> =>
    launch({
      args: process.getuid?.() === 0 ? ["--no-sandbox", "--no-zygote"] : [],
      env: { ...process.env, ...candidate.env, ...env },
      executablePath: candidate.executable,
      headless: candidate.isShell ? "shell" : true,
      pipe: true,
    });
  browser = await start({}).catch(() => start(libraries));
  server = serve();
  await new Promise((ready) => server.once("listening", ready));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === "object" ? (bound?.port ?? 0) : 0}`;
}, 180_000);

afterAll(async () => {
  await browser.close();
  server.close();
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
      expect(files.filter((file) => /^[^/]+\/[^/]+\.pdf$/.test(file) && file.startsWith(`${unit}/`))).toHaveLength(1);
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

  it("is valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: {
        // Written on one line by the serialiser, with `<!doctype html>` in small letters.
        "doctype-style": "off",
        "long-title": "off",
        // A plain space in a telephone number would let a line end divide it; the numbers have no-break spaces already.
        "tel-non-breaking": "off",
        // Numbers of headings are ids, `s3.1`, so that people can read and write them.
        "valid-id": ["error", { relaxed: true }],
        // The group that scrolls a wide table may be focused by keyboard; it has no other role.
        "prefer-native-element": "off",
      },
    });
    for (const page of [...pagesOf(example), "404.html"]) {
      const report = await validator.validateFile(join(sites.get(example) ?? "", page));
      const found = report.results.flatMap((result) =>
        result.messages.map(({ column, line, message, ruleId }) => `${page}:${line}:${column} ${ruleId} ${message}`),
      );
      expect(found.slice(0, 10)).toEqual([]);
    }
  });

  it.each([320, 1280])(
    "is accessible, fits and is quiet at %i px, in light and dark",
    { timeout: 180_000 },
    async (width) => {
      for (const path of pagesOf(example)) {
        for (const scheme of ["light", "dark"]) {
          const page = await browser.newPage();
          const noise: string[] = [];
          page.on("console", (message) => noise.push(message.text()));
          page.on("pageerror", (error) => noise.push(String(error)));
          page.on("request", (request) => {
            if (!request.url().startsWith(address)) noise.push(request.url());
          });
          page.on("requestfailed", (request) => noise.push(`failed ${request.url()}`));
          await page.setViewport({ height: 800, width });
          await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
          await page.goto(`${address}/${example}/${path.replace("index.html", "")}`);
          expect(noise, path).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth"), `${path} ${scheme}`).toBeLessThanOrEqual(
            width,
          );
          await page.evaluate(axeSource);
          const violations = (await page.evaluate(
            `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((found) => found.violations.map((one) => one.id + ": " + one.nodes.slice(0, 3).map((node) => node.html + " " + node.failureSummary).join(" | ")))`,
          )) as readonly string[];
          expect(violations, `${path} ${width} ${scheme}`).toEqual([]);
          await page.close();
        }
      }
    },
  );

  it("reads without scripts", async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${address}/${example}/`);
    expect(await page.evaluate("document.querySelectorAll('.unit').length")).toBe(unitsOf(example).length);
    expect(await page.evaluate("document.querySelector('#filter')?.hidden ?? true")).toBe(true);
    await page.close();
  });

  it("has PDFs whose contents name the right pages", { timeout: 120_000 }, async () => {
    for (const [path, content] of filesBelow(sites.get(example) ?? "")) {
      // The programme has no plan.json; its PDF is made as those of the plans are.
      if (!path.endsWith(".pdf") || path.startsWith("programme/")) continue;
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
  const printed = squeezed.join("");
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

describe("the list of units", () => {
  it("narrows by name, area and service", async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/avopalveluryhma/`);
    const shown = (): Promise<unknown> =>
      page.evaluate("[...document.querySelectorAll('.unit:not([hidden]) a')].map((link) => link.textContent)");
    expect(await shown()).toHaveLength(3);
    await page.type("#filter-name", "ranta");
    expect(await shown()).toEqual(["Palvelukoti Ranta"]);
    await page.type("#filter-name", "xyz");
    expect(await shown()).toEqual([]);
    expect(await page.evaluate("document.querySelector('#filter-result').textContent")).not.toBe("");
    await page.evaluate("document.querySelector('#filter-name').value = ''");
    await page.select("#filter-county", "pohjanmaa");
    expect(await shown()).toEqual(["Hemvård och boende Kusten"]);
    await page.select("#filter-county", "");
    await page.select("#filter-service", "Ikääntyneiden ympärivuorokautinen palveluasuminen");
    expect(await shown()).toEqual(["Palvelukoti Ranta"]);
    await page.close();
  });

  it("can be walked with the keyboard", async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/avopalveluryhma/ranta/`);
    const focused = (): Promise<unknown> =>
      page.evaluate("document.activeElement.className || document.activeElement.getAttribute('href')");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("skip");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    for (let press = 0; press < 40 && (await focused()) !== "#s2.2.4"; press++) await page.keyboard.press("Tab");
    expect(await focused()).toBe("#s2.2.4");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toBe("#s2.2.4");
    await page.close();
  });
});

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
