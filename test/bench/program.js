import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setAside } from "./set-aside.js";

const bin = resolve("bin/omavalvonta.js");

/** This program as users start it, on a day that never changes. */
export const omavalvonta = (...args) => [process.execPath, bin, ...args];
export const day = ["--today", "2026-11-22"];

export function ownProgram(asked) {
  return { asked, name: "omavalvonta", version: JSON.parse(readFileSync("package.json", "utf8")).version };
}

/** Puts out of the way what earlier runs have made of a workspace. */
export function forget(workspace) {
  for (const made of [".omavalvonta", "site"]) setAside(join(workspace, made));
}
