// When the largest thing of a plan's page is painted, and by how much the page moves while it is loaded, in a real browser.
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "puppeteer-core";
import { findBrowsers } from "../../../dist/host/node/find-browsers.js";
import { makeCorpus } from "../corpus.js";
import { median } from "../processes.js";
import { day, omavalvonta } from "../program.js";
import { asMs, atMost } from "../rows.js";
import { withFolder } from "../temporary.js";

const rounds = 7;
/** What Core Web Vitals call good; a page of text need not move at all. */
const good = { ms: 2500, shift: 0 };
/** A slow phone on a slow network: Lighthouse's measures for phones, 1.6 Mbit/s with 150 ms on the way. */
const slowNetwork = { downloadThroughput: 1.6e6 / 8, latency: 150, offline: false, uploadThroughput: 7.5e5 / 8 };
const views = [
  { height: 900, name: "on a desk, 1280 px", width: 1280 },
  { height: 800, name: "on a phone, 375 px, slow network, a quarter of the processor", slow: true, width: 375 },
];
const types = { css: "text/css", html: "text/html", js: "text/javascript", svg: "image/svg+xml" };

/** Each round opens the page in a browser that has nothing of it yet. */
export function measure() {
  return withFolder(async (folder) => {
    const { bytes } = makeCorpus(folder, { units: 1, variant: "unique" });
    const [program, ...args] = omavalvonta("build", "--no-pdf", "--no-search", "--cwd", folder, ...day);
    const built = spawnSync(program, args, { encoding: "utf8" });
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
    const server = await serve(join(folder, "site"));
    const browser = await openBrowser();
    const rows = [];
    try {
      for (const view of views) {
        const found = [];
        for (let round = 0; round < rounds; round++)
          found.push(await paint(browser, `http://127.0.0.1:${server.address().port}/yksikko-00001/`, view));
        const shift = Math.max(...found.map(({ shifts }) => shifts.reduce((sum, one) => sum + one, 0)));
        rows.push(
          atMost(`largest paint ${view.name} (${found[0].tag})`, median(found.map(({ ms }) => ms)), good.ms, asMs),
          atMost(`layout shift ${view.name}`, shift, good.shift),
        );
      }
    } finally {
      await browser.close();
      server.close();
    }
    return {
      rows,
      settings: `A plan of ${Math.round(bytes / 1024)} KB of Markdown, compressed by the server, medians of ${rounds} loads with an empty cache`,
      title: "The first sight of a page",
    };
  });
}

async function serve(site) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://x").pathname;
    const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-encoding", "gzip");
    response.setHeader("content-type", types[file.split(".").at(-1)] ?? "application/octet-stream");
    response.end(gzipSync(readFileSync(file)));
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  return server;
}

async function openBrowser() {
  const { value: candidate } = await findBrowsers(process.env.OMAVALVONTA_BROWSER, process.env).next();
  if (candidate === undefined) throw new Error("no browser");
  const start = (env) =>
    launch({
      args: process.getuid?.() === 0 ? ["--no-sandbox", "--no-zygote"] : [],
      env: { ...process.env, ...candidate.env, ...env },
      executablePath: candidate.executable,
      headless: candidate.isShell ? "shell" : true,
      pipe: true,
    });
  return start({}).catch(() => start({ LD_LIBRARY_PATH: candidate.libraries ?? "" }));
}

const observing = `
  window.found = { shifts: [] };
  new PerformanceObserver((list) => {
    for (const { element, startTime } of list.getEntries())
      Object.assign(window.found, { ms: startTime, tag: element?.tagName.toLowerCase() });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.found.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });`;

async function paint(browser, address, { height, slow = false, width }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ height, width });
  if (slow) {
    const session = await page.createCDPSession();
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slowNetwork);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  await page.evaluateOnNewDocument(observing);
  await page.goto(address, { waitUntil: "networkidle0" });
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const found = await page.evaluate("window.found");
  await context.close();
  if (found.ms === undefined) throw new Error("nothing was painted");
  return found;
}
