import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { nodeDisk, readInstalled } from "./disk/disk.js";
import { hyphenate } from "./hyphenate.js";
import { packageRoot } from "./package-root.js";
import type { Machine } from "../host.js";

const { resolve } = createRequire(import.meta.url);

/** The real machine. */
export const nodeMachine: Machine = {
  yieldToEvents: () => new Promise((wake) => setImmediate(wake)),
  browsers: {
    identify: async (executable, signal) => (await import("./find-browsers.js")).identifyBrowser(executable, signal),
    // The library that drives a browser is loaded only when one is needed.
    open: async (options) => (await import("./browsers.js")).nodeBrowsers.open(options),
  },
  disk: nodeDisk,
  hyphenate,
  // Written when the program is joined, and of all that it consists of.
  program: () => (digest ??= new TextDecoder().decode(readInstalled(new URL("dist/program/digest.txt", packageRoot)))),
  processes: { isRunning, own: process.pid },
  searchIndexers: {
    isInstalled: () => hasPackage("pagefind"),
    open: async (options) => (await import("./search-indexers.js")).nodeSearchIndexers.open(options),
  },
  resource: (path) => readInstalled(path.startsWith("@") ? resolve(path) : new URL(path, packageRoot)),
};

/**
 * Leaves the folder that the program was started in, which authors may have filled, and returns it: programs that this one starts look for
 * settings in theirs. From here on every path is absolute.
 */
export function leaveFolder(): string {
  const folder = process.cwd();
  process.chdir(fileURLToPath(packageRoot));
  return process.platform === "win32" ? folder.replaceAll("\\", "/") : folder;
}

function hasPackage(name: string): boolean {
  try {
    resolve(name);
    return true;
  } catch (error) {
    // A package for modules alone is found, but not by this name.
    return error instanceof Error && "code" in error && error.code === "ERR_PACKAGE_PATH_NOT_EXPORTED";
  }
}

let digest: string | undefined;

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM says that somebody else's process has the number.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
