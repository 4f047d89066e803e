/** Run before each file of tests: fixes the seed of the random tests where one is given. */
const seed = process.env["TEST_SEED"];

if (seed !== undefined) {
  const { configureGlobal } = await import("fast-check");
  configureGlobal({ seed: Number(seed) });
}
