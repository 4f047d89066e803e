import type { Browser as PuppeteerBrowser, HTTPRequest } from "puppeteer-core";
import { BrowserError, type PrintJob } from "../browser.js";

/** A page of the browser, used for one print after the other. */
export interface Tab {
  /** @throws BrowserError when it takes too long; what puppeteer throws when the browser crashes */
  print(job: PrintJob): Promise<Uint8Array>;
}

/** An address that cannot exist: what the document refers to is answered from memory, and nothing else is. */
const origin = "https://plan.invalid/";

export async function openTab(browser: PuppeteerBrowser): Promise<Tab> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  // Interception turns the cache off; fonts are the same for every job, and need not be read again for each.
  await page.setCacheEnabled(true);
  let job: PrintJob | undefined;
  page.on("request", (request) => void answer(request, job));
  return {
    async print(next) {
      job = next;
      return withTimeout(next, async () => {
        await page.goto(origin, { timeout: next.timeoutMs, waitUntil: "load" });
        // The document hides itself from screens, which spares a layout; so nothing would ask for its fonts by itself.
        await page.evaluate(loadFonts);
        for (;;) {
          const pdf = await page.pdf({
            outline: true,
            preferCSSPageSize: true,
            printBackground: true,
            tagged: true,
            timeout: next.timeoutMs,
            waitForFonts: true,
          });
          const texts = next.revise(pdf);
          if (texts === undefined) return pdf;
          await page.evaluate(`${setTexts}(${JSON.stringify([...texts])})`);
        }
      });
    },
  };
}

/** Run by the debugger's side of the browser; the document's own scripts stay off. */
const loadFonts = "Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined)";

const setTexts = "((texts) => { for (const [id, text] of texts) document.getElementById(id).textContent = text; })";

async function answer(request: HTTPRequest, job: PrintJob | undefined): Promise<void> {
  const url = request.url();
  const path = url.startsWith(origin) ? decodeURIComponent(new URL(url).pathname.slice(1)) : undefined;
  const body = path === "" ? job?.html : path === undefined ? undefined : job?.files.get(path);
  if (body === undefined) return request.abort("blockedbyclient");
  const contentType = path === "" ? "text/html; charset=utf-8" : typeOf(path ?? "");
  // The tab may be gone by now; then nobody waits for the answer.
  return request
    .respond({
      body,
      contentType,
      headers: { "cache-control": path?.endsWith(".woff2") === true ? "max-age=86400" : "no-store" },
    })
    .catch(() => undefined);
}

const types: Readonly<Record<string, string>> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
  woff2: "font/woff2",
};

function typeOf(path: string): string {
  return types[path.slice(path.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}

async function withTimeout<T>(job: PrintJob, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(job)), job.timeoutMs);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    throw error instanceof Error && error.name === "TimeoutError" ? tooLate(job) : error;
  } finally {
    clearTimeout(timer);
  }
}

function tooLate(job: PrintJob): BrowserError {
  return new BrowserError({ kind: "timeout", name: job.name, timeoutMs: job.timeoutMs });
}
