import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    hookTimeout: 120_000,
    // No test file may depend on another. The seed is printed; --sequence.seed repeats the order.
    sequence: { shuffle: { files: true } },
    setupFiles: ["test/support/own-cache.ts"],
    testTimeout: 120_000,
  },
});
