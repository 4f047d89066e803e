import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { nodeFiles } from "./files.js";
import type { Host } from "../host.js";

const packageRoot = new URL("../../../", import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** The real machine. */
export const nodeHost: Host = {
  breathe: () => new Promise((wake) => setImmediate(wake)),
  browsers: {
    // The library that drives a browser is loaded only when one is needed.
    open: async (options) => (await import("./browsers.js")).nodeBrowsers.open(options),
  },
  files: nodeFiles,
  processes: { isRunning, own: process.pid },
  searchIndexers: {
    open: async (options) => (await import("./search-indexers.js")).nodeSearchIndexers.open(options),
  },
  resource: (path) => readFileSync(path.startsWith("@") ? resolve(path) : new URL(path, packageRoot)),
};

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM says that somebody else's process has the number.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
