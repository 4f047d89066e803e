import { defineConfig, mergeConfig } from "vitest/config";
import all from "./vitest.config.js";
import { fastTests } from "./test/support/fast-tests.js";

/** The tests that need no browser and start no other program. */
const fast = mergeConfig(all, defineConfig({}));
fast.test = { ...fast.test, include: fastTests() };

export default fast;
