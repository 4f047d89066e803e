import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    hookTimeout: 120_000,
    // No file may need what another leaves behind. The seed is printed; --sequence.seed gives the same order again.
    sequence: { shuffle: { files: true } },
    setupFiles: ["test/support/own-cache.ts"],
    testTimeout: 120_000,
  },
});
