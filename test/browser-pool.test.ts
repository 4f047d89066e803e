import { launch, type Browser as PuppeteerBrowser } from "puppeteer-core";
import { afterEach, expect, test } from "vitest";
import { openPool } from "../src/host/node/browser-pool.js";
import { findBrowsers } from "../src/host/node/find-browsers.js";
import type { Browser, PrintJob } from "../src/host/browser.js";

const started: PuppeteerBrowser[] = [];
let pool: Browser | undefined;
afterEach(async () => {
  await pool?.close();
  started.length = 0;
});

async function startBrowser(): Promise<PuppeteerBrowser> {
  const { value } = await findBrowsers(process.env["OMAVALVONTA_BROWSER"], process.env).next();
  if (value === undefined) throw new Error("no browser");
  const env = { ...process.env, ...value.env, LD_LIBRARY_PATH: value.libraries ?? process.env["LD_LIBRARY_PATH"] };
  const browser = await launch({
    args: process.getuid?.() === 0 ? ["--no-sandbox", "--no-zygote"] : [],
    env,
    executablePath: value.executable,
    headless: value.isShell ? "shell" : true,
    pipe: true,
  });
  started.push(browser);
  return browser;
}

function job(name: string): PrintJob {
  return {
    files: new Map(),
    html: `<!doctype html><html lang="fi"><title>${name}</title><p>${name}</p></html>`,
    name,
    revise: () => undefined,
    timeoutMs: 30_000,
  };
}

const isPdf = (pdf: Uint8Array): boolean => Buffer.from(pdf.subarray(0, 5)).toString() === "%PDF-";

test("a browser gives way to a fresh one after so many documents", { timeout: 60_000 }, async () => {
  pool = openPool(await startBrowser(), startBrowser, "x", 2);
  const print = async (name: string): Promise<boolean> => isPdf((await pool?.print(job(name))) ?? new Uint8Array());
  const results = await Promise.all(["1", "2", "3", "4", "5"].map(print));
  expect(results).toEqual([true, true, true, true, true]);
  expect(started.length).toBe(3);
  await expect.poll(() => started.filter(({ connected }) => connected).length, { timeout: 10_000 }).toBe(1);
  await pool.close();
  expect(started.filter(({ connected }) => connected)).toEqual([]);
});

test(
  "a browser that dies is started again, and a document that kills each is told of",
  { timeout: 60_000 },
  async () => {
    pool = openPool(await startBrowser(), startBrowser, "x");
    expect(isPdf(await pool.print(job("ennen")))).toBe(true);
    started[0]?.process()?.kill("SIGKILL");
    expect(isPdf(await pool.print(job("jälkeen")))).toBe(true);
    expect(started.length).toBe(2);
    const killer: PrintJob = {
      ...job("tappaja"),
      revise: () => {
        started.at(-1)?.process()?.kill("SIGKILL");
        return new Map([["x", "y"]]);
      },
    };
    await expect(pool.print(killer)).rejects.toMatchObject({ failure: { kind: "crashed", name: "tappaja" } });
    expect(isPdf(await pool.print(job("lopuksi")))).toBe(true);
  },
);
