import { defineConfig } from "vitest/config";

/** In CI it fixes the order of the files and the seed of the random tests, so that a failure can be repeated: `TEST_SEED=… npm test`. */
const seed = process.env["TEST_SEED"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    hookTimeout: 120_000,
    // No test file may depend on another. The seed is printed; --sequence.seed repeats the order.
    sequence: { shuffle: { files: true }, ...(seed === undefined ? {} : { seed: Number(seed) }) },
    setupFiles: ["test/support/own-cache.ts", "test/support/random-seed.ts"],
    testTimeout: 120_000,
  },
});
