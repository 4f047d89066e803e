import { makeTemporaryFolder, removeTemporaryFolder } from "./disk/browser-files.js";

/** A browser from before its process begins until nothing of it is left. */
export interface RunningBrowser {
  /** A folder for its profile and all else that it writes. */
  readonly profile: string;
  /** Given to whoever starts the process, to end it with all its children at once when the signal says so. */
  readonly signal: AbortSignal;
  /** Ends the process, if it runs, and removes its folder. May be called more than once. */
  end(): void;
}

const running = new Set<RunningBrowser>();

/** Makes a place for a browser. It ends with this program at the latest, however that ends but by SIGKILL. */
export function beginBrowser(): RunningBrowser {
  const ending = new AbortController();
  const profile = makeTemporaryFolder("omavalvonta-browser-");
  const browser: RunningBrowser = {
    end() {
      ending.abort();
      try {
        removeTemporaryFolder(profile);
        running.delete(browser);
      } catch {
        // A process that is about to end may still write there; the end of this program tries again.
      }
    },
    profile,
    signal: ending.signal,
  };
  if (running.size === 0) process.on("exit", endAll);
  running.add(browser);
  return browser;
}

function endAll(): void {
  for (const browser of running) browser.end();
}
