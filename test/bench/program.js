import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setAside } from "./set-aside.js";

const bin = resolve("bin/omavalvonta.js");

/** What runs remember lies in a folder of the bench's own. */
const cache = join(mkdtempSync(join(tmpdir(), "omavalvonta-bench-cache-")), "cache");
process.env["OMAVALVONTA_CACHE_DIR"] = cache;
process.once("exit", () => rmSync(join(cache, ".."), { force: true, recursive: true }));

/** This program as users start it, on a day that never changes. */
export const omavalvonta = (...args) => [process.execPath, bin, ...args];
export const day = ["--today", "2026-11-22"];

export function ownProgram(asked) {
  return { asked, name: "omavalvonta", version: JSON.parse(readFileSync("package.json", "utf8")).version };
}

/** Puts out of the way what earlier runs have made of a workspace, and all that they remember. */
export function forget(workspace) {
  setAside(join(workspace, "site"));
  setAside(cache);
}
