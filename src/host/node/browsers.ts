import { spawnSync } from "node:child_process";
import { launch as launchBrowser, type Browser as PuppeteerBrowser } from "puppeteer-core";
import { findBrowsers, identifyBrowser, placesTried, type Candidate } from "./find-browsers.js";
import { messageOf, openPool } from "./browser-pool.js";
import { compileLess } from "./compile-less.js";
import { installed } from "./disk/disk.js";
import { BrowserError, type Browsers, type BrowserWarning } from "../browser.js";

/** A browser that does not start in this time will not. */
const startTimeoutMs = 30_000;

export const nodeBrowsers: Browsers = {
  identify: identifyBrowser,
  async open({ executable, onWarning, signal }) {
    compileLess();
    const sandbox = wantsSandbox(onWarning);
    const { browser, candidate } = await startFirst(executable, sandbox, signal);
    return openPool(browser, () => start(candidate, sandbox), candidate.executable);
  },
};

/** The sandbox is left out only for root, for whom the browser has none, and when the user asks for it. */
function wantsSandbox(onWarning: (warning: BrowserWarning) => void): boolean {
  if (process.getuid?.() === 0) {
    onWarning({ kind: "no-sandbox", reason: "root" });
    return false;
  }
  if (process.env["OMAVALVONTA_NO_SANDBOX"] === "1") {
    onWarning({ kind: "no-sandbox", reason: "asked" });
    return false;
  }
  return true;
}

interface Started {
  readonly candidate: Candidate;
  readonly browser: PuppeteerBrowser;
}

/** The first browser that starts. One that the user chose is the only one tried. */
async function startFirst(executable: string | undefined, sandbox: boolean, signal: AbortSignal): Promise<Started> {
  let failure: BrowserError | undefined;
  for await (const candidate of findBrowsers(executable, process.env)) {
    signal.throwIfAborted();
    try {
      return { browser: await start(candidate, sandbox, signal), candidate };
    } catch (error) {
      if (!(error instanceof BrowserError)) throw error;
      failure ??= error;
    }
  }
  throw failure ?? new BrowserError({ kind: "not-found", tried: placesTried });
}

async function start(candidate: Candidate, sandbox: boolean, signal?: AbortSignal): Promise<PuppeteerBrowser> {
  const { executable, libraries } = candidate;
  if (!installed.exists(executable))
    throw new BrowserError({ detail: "no such file", executable, kind: "start-failed" });
  try {
    return await launch(candidate, sandbox, {}, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (libraries === undefined || error instanceof BrowserError) throw startFailed(executable, error);
  }
  // A machine without the libraries that a browser needs says so only in the browser's own words, which are not always heard:
  // the second try brings libraries along.
  try {
    return await launch(candidate, sandbox, { LD_LIBRARY_PATH: libraries }, signal);
  } catch (error) {
    throw startFailed(executable, error);
  }
}

function startFailed(executable: string, error: unknown): BrowserError {
  if (error instanceof BrowserError) return error;
  const lines = (ownWords(executable) ?? messageOf(error)).split("\n").filter((line) => line.trim() !== "");
  return new BrowserError({ detail: lines.slice(0, 4).join(" "), executable, kind: "start-failed" });
}

/** What a browser that ends at once complains of; the library that drives it hears only that it has ended. */
function ownWords(executable: string): string | undefined {
  if (process.platform !== "linux") return undefined;
  const { status, stderr } = spawnSync(executable, ["--version"], { encoding: "utf8", timeout: 5_000 });
  return status === 0 || stderr.trim() === "" ? undefined : stderr;
}

/** Starts a browser; one that does not answer in time is ended with all its processes. */
async function launch(
  candidate: Candidate,
  sandbox: boolean,
  libraries: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<PuppeteerBrowser> {
  const ending = new AbortController();
  const stop = (): void => ending.abort();
  const timer = setTimeout(stop, startTimeoutMs);
  signal?.addEventListener("abort", stop, { once: true });
  try {
    return await launchBrowser({
      args: [
        ...(sandbox ? [] : ["--no-sandbox", "--no-zygote"]),
        // Glyphs as the font has them, whatever the machine's screen settings are: prints are the same everywhere.
        "--font-render-hinting=none",
        "--disable-gpu",
        // A headless shell then draws frames only when it is told to, which is never: what is printed need not be shown. It knows no such thing on a Mac.
        ...(candidate.isShell && process.platform !== "darwin" ? ["--enable-begin-frame-control"] : []),
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
      env: { ...process.env, ...candidate.env, ...libraries },
      executablePath: candidate.executable,
      // The command line hears the signals and closes the browser itself.
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      headless: candidate.isShell ? "shell" : true,
      pipe: true,
      signal: ending.signal,
      timeout: startTimeoutMs,
    });
  } catch (error) {
    if (!ending.signal.aborted || signal?.aborted === true) throw error;
    const detail = `no answer in ${startTimeoutMs / 1000} s`;
    throw new BrowserError({ detail, executable: candidate.executable, kind: "start-failed" });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
