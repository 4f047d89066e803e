import { MemoryFiles } from "./memory-files.js";
import { BrowserError } from "../../src/host/browser.js";
import type { Host } from "../../src/host/host.js";
import { nodeHost } from "../../src/host/node/host.js";

export interface MemoryHost extends Host {
  readonly files: MemoryFiles;
}

/** A machine whose disk is in memory and that has no browser; the product's own files are the real ones. */
export function memoryHost(): MemoryHost {
  return {
    breathe: () => Promise.resolve(),
    browsers: {
      identify: () => Promise.resolve(undefined),
      open: () => Promise.reject(new BrowserError({ kind: "not-found", tried: [] })),
    },
    files: new MemoryFiles(),
    hyphenate: nodeHost.hyphenate,
    processes: { isRunning: (id) => id === 1, own: 1 },
    program: () => "the program under test",
    resource: nodeHost.resource,
    searchIndexers: { isInstalled: () => false, open: () => Promise.resolve(undefined) },
  };
}
