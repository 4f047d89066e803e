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
  const session = await page.createCDPSession();
  const { frameTree } = await session.send("Page.getFrameTree");
  const frameId = frameTree.frame.id;
  let job: PrintJob | undefined;
  const loaded = new Map<string, Uint8Array>();
  /** Sets the document in place of the one before: a navigation takes twice as long, and loads the fonts anew. */
  const show = async (next: PrintJob): Promise<void> => {
    const mayReuse = loaded.size > 0 && [...next.files].every(([path, content]) => isSame(loaded.get(path), content));
    if (!mayReuse) loaded.clear();
    for (const [path, content] of next.files) loaded.set(path, content);
    if (mayReuse) await session.send("Page.setDocumentContent", { frameId, html: next.html });
    else await page.goto(origin, { timeout: next.timeoutMs, waitUntil: "load" });
  };
  page.on("request", (request) => void answer(request, job));
  return {
    async print(next) {
      job = next;
      return inTime(next, async () => {
        await show(next);
        // The document hides itself from screens, which spares a layout; so nothing would ask for its fonts by itself.
        await page.evaluate(loadFiles);
        for (let print = 1; ; print++) {
          const { data } = await session.send("Page.printToPDF", printing, { timeout: next.timeoutMs });
          const pdf = Buffer.from(data, "base64");
          const texts = next.revise(pdf, print);
          if (texts === undefined) return pdf;
          await page.evaluate(withTexts(texts));
        }
      });
    },
  };
}

/** The print comes in one message: asking for it piece by piece, as `page.pdf()` does, takes a tenth longer. */
const printing = {
  generateDocumentOutline: true,
  generateTaggedPDF: true,
  preferCSSPageSize: true,
  printBackground: true,
  transferMode: "ReturnAsBase64",
} as const;

/** Run by the debugger's side of the browser; the document's own scripts stay off. A picture that cannot be shown is not waited for. */
const loadFiles =
  "Promise.all([...[...document.fonts].map((font) => font.load()), " +
  "...[...document.images].map((image) => image.decode().catch(() => undefined))]).then(() => undefined)";

/** Whether a path of an earlier document may stand for this content: the browser may remember what it loaded for it. */
function isSame(earlier: Uint8Array | undefined, content: Uint8Array): boolean {
  return earlier === undefined || earlier === content || Buffer.compare(earlier, content) === 0;
}

function withTexts(texts: ReadonlyMap<string, string>): string {
  return `${setTexts}(${JSON.stringify([...texts])})`;
}

const setTexts = "((texts) => { for (const [id, text] of texts) document.getElementById(id).textContent = text; })";

async function answer(request: HTTPRequest, job: PrintJob | undefined): Promise<void> {
  const url = request.url();
  const path = pathOf(url);
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

/** The file of the document that is asked for; undefined for all else. */
function pathOf(url: string): string | undefined {
  if (!url.startsWith(origin)) return undefined;
  try {
    return decodeURIComponent(new URL(url).pathname.slice(1));
  } catch {
    return undefined;
  }
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

/** Work for a job, which fails when it takes longer than the job may. */
export async function inTime<T>(job: PrintJob, work: () => Promise<T>): Promise<T> {
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
