import { MemoryFiles } from "./memory-files.js";
import { BrowserError } from "../../src/host/browser.js";
import type { Host } from "../../src/host/host.js";
import { nodeMachine } from "../../src/host/node/host.js";

export interface MemoryHost extends Host {
  readonly disk: MemoryFiles;
  /** The same: on this disk nobody follows a link. */
  readonly files: MemoryFiles;
}

/** A machine whose disk is in memory and that has no browser; the product's own files are the real ones. */
export function memoryHost(): MemoryHost {
  const disk = new MemoryFiles();
  return {
    yieldToEvents: () => Promise.resolve(),
    browsers: {
      identify: () => Promise.resolve(undefined),
      open: () => Promise.reject(new BrowserError({ kind: "not-found", tried: [] })),
    },
    disk,
    files: disk,
    hyphenate: nodeMachine.hyphenate,
    processes: { isRunning: (id) => id === 1, own: 1 },
    program: () => "the program under test",
    resource: nodeMachine.resource,
    searchIndexers: { isInstalled: () => false, open: () => Promise.resolve(undefined) },
  };
}
