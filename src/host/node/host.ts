import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { nodeBrowsers } from "./browsers.js";
import { nodeFiles } from "./files.js";
import type { Host } from "../host.js";

const packageRoot = new URL("../../../", import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** The real machine. */
export const nodeHost: Host = {
  breathe: () => new Promise((wake) => setImmediate(wake)),
  browsers: nodeBrowsers,
  files: nodeFiles,
  resource: (path) => readFileSync(path.startsWith("@") ? resolve(path) : new URL(path, packageRoot)),
};
