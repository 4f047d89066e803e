// Other programs for comparison: from the npm registry into a folder of their own.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = "node_modules/.bench-peers";

/** The newest that run on Node 20. */
const packages = { "@11ty/eleventy": "3.1.2", "markdownlint-cli2": "0.18.1" };

/** The peers' folder, with those of npm installed; undefined when that fails. */
export function installPeers() {
  const done = Object.keys(packages).every((name) => existsSync(join(folder, "node_modules", name)));
  if (done) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ dependencies: packages, private: true }));
  const result = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder });
  return result.status === 0 ? folder : undefined;
}
