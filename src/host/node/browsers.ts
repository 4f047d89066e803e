import { execFile } from "node:child_process";
import { launch as launchBrowser, type Browser as PuppeteerBrowser, type LaunchOptions } from "puppeteer-core";
import { findBrowsers, identifyBrowser, placesTried, type Candidate } from "./find-browsers.js";
import { messageOf, openPool } from "./browser-pool.js";
import { exists } from "./disk/disk.js";
import { beginBrowser, type RunningBrowser } from "./running-browser.js";
import { BrowserError, type Browsers, type BrowserWarning } from "../browser.js";

/** A browser that does not start in this time will not. */
const startTimeoutMs = 30_000;

export const nodeBrowsers: Browsers = {
  identify: identifyBrowser,
  async open({ executable, onWarning, signal }) {
    const sandbox = wantsSandbox(onWarning);
    const { browser, candidate } = await startFirst(executable, sandbox, signal);
    const pool = openPool(browser, () => start(candidate, sandbox, signal), candidate.executable);
    const stop = (): void => void pool.close();
    signal.addEventListener("abort", stop, { once: true });
    return {
      ...pool,
      async close() {
        signal.removeEventListener("abort", stop);
        await pool.close();
      },
    };
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
  for await (const candidate of findBrowsers(executable, process.env, signal)) {
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

async function start(candidate: Candidate, sandbox: boolean, signal: AbortSignal): Promise<PuppeteerBrowser> {
  const { executable, libraries } = candidate;
  if (!exists(executable)) throw new BrowserError({ detail: "no such file", executable, kind: "start-failed" });
  try {
    return await launch(candidate, sandbox, {}, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (libraries === undefined || error instanceof BrowserError) throw await startFailed(executable, error, signal);
  }
  // A machine without the libraries that a browser needs says so only in the browser's own words, which are not always heard:
  // the second try brings libraries along.
  try {
    return await launch(candidate, sandbox, { LD_LIBRARY_PATH: libraries }, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw await startFailed(executable, error, signal);
  }
}

async function startFailed(executable: string, error: unknown, signal: AbortSignal): Promise<BrowserError> {
  if (error instanceof BrowserError) return error;
  const words = await ownWords(executable, signal);
  signal.throwIfAborted();
  const lines = (words ?? messageOf(error)).split("\n").filter((line) => line.trim() !== "");
  return new BrowserError({ detail: lines.slice(0, 4).join(" "), executable, kind: "start-failed" });
}

/** What a browser that ends at once complains of; the library that drives it hears only that it has ended. */
async function ownWords(executable: string, signal: AbortSignal): Promise<string | undefined> {
  if (process.platform !== "linux") return undefined;
  return new Promise((resolve) => {
    const options = { encoding: "utf8", killSignal: "SIGKILL", signal, timeout: 5_000 } as const;
    execFile(executable, ["--version"], options, (error, _, stderr) =>
      // Where no process can be started, there are no words at all.
      resolve(error === null || (stderr ?? "").trim() === "" ? undefined : stderr),
    );
  });
}

/** Starts a browser; one that does not answer in time, or that nobody waits for any more, is ended with all its processes. */
async function launch(
  candidate: Candidate,
  sandbox: boolean,
  libraries: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<PuppeteerBrowser> {
  signal.throwIfAborted();
  const own = beginBrowser();
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => own.end();
  signal.addEventListener("abort", stop, { once: true });
  // The library does not always hear that its browser was ended: it is not waited for then.
  const givenUp = new Promise<never>((_, reject) => {
    own.signal.addEventListener("abort", () => reject(signal.aborted ? (signal.reason as Error) : late(candidate)));
    timer = setTimeout(stop, startTimeoutMs);
  });
  try {
    const starting = launchBrowser(launchOptions(candidate, sandbox, libraries, own));
    starting.then(
      (browser) => browser.process()?.once("exit", () => forget()),
      () => undefined,
    );
    return await Promise.race([starting, givenUp]);
  } catch (error) {
    forget();
    throw error;
  } finally {
    clearTimeout(timer);
  }

  function forget(): void {
    signal.removeEventListener("abort", stop);
    own.end();
  }
}

function late({ executable }: Candidate): BrowserError {
  return new BrowserError({ detail: `no answer in ${startTimeoutMs / 1000} s`, executable, kind: "start-failed" });
}

/** A browser that is ended leaves what it was using. One with windows has its sockets there too, and their paths may not be long. */
function temporaryFolder(profile: string, { isShell }: Candidate): Readonly<Record<string, string>> {
  return process.platform === "linux" && (isShell || profile.length < 56) ? { TMPDIR: profile } : {};
}

function launchOptions(
  candidate: Candidate,
  sandbox: boolean,
  libraries: Readonly<Record<string, string>>,
  { profile, signal }: RunningBrowser,
): LaunchOptions {
  return {
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
    env: { ...process.env, ...candidate.env, ...libraries, ...temporaryFolder(profile, candidate) },
    executablePath: candidate.executable,
    // The command line hears the signals and ends the browser itself.
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    headless: candidate.isShell ? "shell" : true,
    pipe: true,
    signal,
    timeout: startTimeoutMs,
    userDataDir: profile,
  };
}
