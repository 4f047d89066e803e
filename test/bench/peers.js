// Other programs for comparison: from the npm registry into folders of their own, or of this machine, from Debian's packages where it may install them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve("node_modules/.bench-peers");

/** The newest that run on Node 20. */
const versions = { "@11ty/eleventy": "3.1.2", "@vivliostyle/cli": "10.6.0", "markdownlint-cli2": "0.18.1" };

/** A package's folder and version; undefined when npm cannot install it. */
export function installPeer(name) {
  const version = versions[name];
  const folder = join(root, `${name.replaceAll(/\W+/g, "-")}-${version}`);
  const own = join(folder, "node_modules", name);
  if (!existsSync(own)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ dependencies: { [name]: version }, private: true }));
    // Without scripts: none of these needs its own, and one would load a browser.
    const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder });
    if (status !== 0) return undefined;
  }
  return { folder: own, version };
}

/** The version of a program of this machine, as it says itself; undefined where there is none and none can be installed. */
export function versionOf(program, args, pattern) {
  return (
    askVersion(program, args, pattern) ?? (installOfDebian(program) ? askVersion(program, args, pattern) : undefined)
  );
}

function askVersion(program, args, pattern) {
  const { error, stdout } = spawnSync(program, args, { encoding: "utf8" });
  return error === undefined ? pattern.exec(stdout)?.[0] : undefined;
}

/** Whether a package of Debian is there now: only where the bench is run by root, which it says. */
export function installOfDebian(name) {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).error !== undefined) return false;
  process.stderr.write(`${name}: installing Debian's package\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env });
  return spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], { env }).status === 0;
}
