import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { nodeFiles } from "./files.js";
import { hyphenate } from "./hyphenate.js";
import { packageRoot } from "./package-root.js";
import type { Host } from "../host.js";

const { resolve } = createRequire(import.meta.url);

/** The real machine. */
export const nodeHost: Host = {
  breathe: () => new Promise((wake) => setImmediate(wake)),
  browsers: {
    identify: async (executable) => (await import("./find-browsers.js")).identifyBrowser(executable),
    // The library that drives a browser is loaded only when one is needed.
    open: async (options) => (await import("./browsers.js")).nodeBrowsers.open(options),
  },
  files: nodeFiles,
  hyphenate,
  // Written when the program is joined, and of all that it consists of.
  program: () => (digest ??= readFileSync(new URL("dist/program/digest.txt", packageRoot), "utf8")),
  processes: { isRunning, own: process.pid },
  searchIndexers: {
    isInstalled: () => hasPackage("pagefind"),
    open: async (options) => (await import("./search-indexers.js")).nodeSearchIndexers.open(options),
  },
  resource: (path) => readFileSync(path.startsWith("@") ? resolve(path) : new URL(path, packageRoot)),
};

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
