import type { BuildOptions } from "../../src/pipeline/build/build-options.js";
/** How `build` is asked when nothing else is said: anew, with everything, on the day of the tests. */
export function buildOptions(more: Pick<BuildOptions, "out"> & Partial<BuildOptions>): BuildOptions {
  return {
    browser: undefined,
    cache: undefined,
    draft: false,
    jobs: 1,
    onProgress: () => undefined,
    onWarning: () => undefined,
    pdf: true,
    pdfTimeoutMs: 1000,
    run: undefined,
    search: true,
    shard: undefined,
    shards: undefined,
    signal: new AbortController().signal,
    sourceDateEpoch: undefined,
    today: "2026-11-22",
    units: undefined,
    userCache: undefined,
    ...more,
  };
}
