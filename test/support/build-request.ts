import type { BuildRequest, BuildRun } from "../../src/pipeline/build/build-request.js";
import type { BuildMode } from "../../src/pipeline/shard/build-mode.js";

/** How `build` is asked when nothing else is said: from nothing, with everything, on the day of the tests. */
export function buildRequest(
  run: Pick<BuildRun, "out"> & Partial<BuildRun>,
  mode: Partial<BuildMode> = {},
): BuildRequest {
  return {
    mode: {
      draft: false,
      pdf: true,
      search: true,
      shard: undefined,
      sourceDateEpoch: undefined,
      today: "2026-11-22",
      units: undefined,
      ...mode,
    },
    run: {
      browser: undefined,
      cache: undefined,
      jobs: 1,
      name: undefined,
      onProgress: () => undefined,
      onWarning: () => undefined,
      pdfTimeoutMs: 1000,
      shards: undefined,
      signal: new AbortController().signal,
      userCache: undefined,
      ...run,
    },
  };
}
