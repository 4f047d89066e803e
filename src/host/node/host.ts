import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
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
  program: () => (digest ??= programDigest()),
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

/** Of every module that the program consists of, in the order of their names. */
function programDigest(): string {
  const hash = createHash("sha256");
  const program = new URL("dist/program/", packageRoot);
  for (const name of ["../../package.json", ...readdirSync(program).toSorted()]) {
    hash.update(`${name}\0`);
    hash.update(readFileSync(new URL(name, program)));
  }
  return hash.digest("hex");
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM says that somebody else's process has the number.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
