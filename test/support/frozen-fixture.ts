import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files-below.js";
import { writeToMemory } from "./file-tree.js";
import { memoryHost, type MemoryHost } from "./memory-host.js";
import type { Browser } from "../../src/host/browser.js";

/**
 * A workspace whose unit has versions of every kind, frozen by the first program that could. It stays as it is for ever: what was
 * frozen then has to be verified and served by every later program.
 */
const fixture = join(import.meta.dirname, "../fixtures/frozen-v1");
export const fixtureUnit = "units/esimerkki";
export const fixtureVersions = `${fixtureUnit}/versions`;

/** The newest record of the fixture, as somebody would have kept it. */
export const fixtureHead = "8049ea5083ba697d4ebf24e23bd82a472b7b0d9ac60acfe47a638316a239e336";

/** Every file of the fixture, by path. */
export function frozenWorkspace(): ReadonlyMap<string, Uint8Array> {
  return filesBelow(fixture);
}

/** A machine in memory with the fixture at `/work`, and a browser that prints every plan as the same PDF. */
export function fixtureHost(): MemoryHost {
  const host = {
    ...memoryHost(),
    browsers: {
      identify: () => Promise.resolve("always the same PDF"),
      open: () => Promise.resolve(fixedBrowser()),
    },
  };
  writeToMemory(new Map(frozenWorkspace()), host.files, "/work");
  return host;
}

function fixedBrowser(): Browser {
  const pdf = readFileSync(join(fixture, fixtureVersions, "2026-06-20/omavalvontasuunnitelma.pdf"));
  return {
    close: () => Promise.resolve(),
    description: "always the same PDF",
    print: ({ revise }) => {
      for (let print = 1; revise(pdf, print) !== undefined; print++);
      return Promise.resolve(pdf);
    },
  };
}
