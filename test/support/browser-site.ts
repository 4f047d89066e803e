import { createServer, type Server } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { launch, type Browser, type Page } from "puppeteer-core";
import { withSystemFont, type SystemFont } from "./system-fonts.js";
import { findBrowsers } from "../../src/host/node/find-browsers.js";

/** Sites on a web server of this machine, and a browser to look at them. */
export interface BrowserSites {
  readonly browser: Browser;
  /** The address of the server, without a slash at its end; each site stands below its name. */
  readonly address: string;
  /** A page in which nothing is forgiven: whatever the console says and whatever is asked of another host is noted. */
  open(path: string, look: PageLook): Promise<WatchedPage>;
  close(): Promise<void>;
}

interface PageLook {
  readonly width: number;
  readonly scheme?: "light" | "dark";
  /** Whether the reader's own colours are in force, as with the high-contrast themes of Windows. */
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly scripts?: boolean;
}

interface WatchedPage {
  readonly page: Page;
  readonly noise: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  pdf: "application/pdf",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/** The address of the font that replaces the system's. */
const fontSite = "system-font";

/**
 * Serves sites by name, each below a folder, as a web server does that knows nothing of them. With a font, the pages look as they do on a
 * machine whose system font it is.
 */
export async function openSites(sites: ReadonlyMap<string, string>, font?: SystemFont): Promise<BrowserSites> {
  const [browser, server] = await Promise.all([startBrowser(), startServer(sites, font)]);
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === "object" ? (bound?.port ?? 0) : 0}`;
  return {
    address,
    browser,
    async close() {
      await browser.close();
      server.close();
    },
    async open(path, { forcedColors = false, reducedMotion = false, scheme = "light", scripts = true, width }) {
      const page = await browser.newPage();
      const noise: string[] = [];
      page.on("console", (message) => noise.push(message.text()));
      page.on("pageerror", (error) => noise.push(String(error)));
      page.on("request", (request) => {
        if (!request.url().startsWith(address)) noise.push(request.url());
      });
      page.on("requestfailed", (request) => noise.push(`failed ${request.url()}`));
      await page.setJavaScriptEnabled(scripts);
      await page.setViewport({ height: 800, width });
      // Puppeteer's own call does not know of forced colours.
      const session = await page.createCDPSession();
      await session.send("Emulation.setEmulatedMedia", {
        features: [
          { name: "prefers-color-scheme", value: scheme },
          { name: "forced-colors", value: forcedColors ? "active" : "none" },
          { name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "no-preference" },
        ],
      });
      await page.goto(`${address}/${path}`);
      return { noise, page };
    },
  };
}

async function startServer(sites: ReadonlyMap<string, string>, font: SystemFont | undefined): Promise<Server> {
  const server = createServer((request, response) => {
    const [, site = "", ...rest] = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname).split("/");
    const folder = site === fontSite ? font?.folder : sites.get(site);
    const path = join(folder ?? "", ...rest);
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = file.split(".").at(-1) ?? "";
    response.setHeader("content-type", types[type] ?? "application/octet-stream");
    const content = readFileSync(file);
    const usesFonts = type === "css" || type === "html";
    response.end(font && usesFonts ? withSystemFont(content.toString(), type, font, `/${fontSite}`) : content);
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  return server;
}

async function startBrowser(): Promise<Browser> {
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
  return start({}).catch(() => start(libraries));
}
