import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/**
 * Run before each file of tests. Every program that its tests start keeps what it remembers in a folder of this file's own, so that a
 * test sees nothing of another file's or of an earlier run. The unpacked browser is large, and is shared.
 */
const folder = mkdtempSync(join(tmpdir(), "omavalvonta-cache-"));
process.env["OMAVALVONTA_CACHE_DIR"] = folder;

afterAll(() => rmSync(folder, { force: true, maxRetries: 10, recursive: true, retryDelay: 100 }));
