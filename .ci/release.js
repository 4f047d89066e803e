// Releases the version in package.json: `npm run release -- --dry-run` shows each step, `npm run release` takes them.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * The changelog with its unreleased part dated.
 * @param {string} changelog
 * @param {string} version
 * @param {string} day year-month-day
 * @throws Error when the changelog has no unreleased part for the version
 */
export function dated(changelog, version, day) {
  const heading = `## ${version} (unreleased)`;
  if (!changelog.includes(`\n${heading}\n`)) throw new Error(`CHANGELOG.md has no heading “${heading}”.`);
  return changelog.replace(`\n${heading}\n`, `\n## ${version} (${day})\n`);
}

/** @param {string} version */
export function steps(version) {
  return [
    ["npm", "ci"],
    ["npm", "run", "check"],
    ["git", "commit", "--all", "--message", `chore(release): ${version}`],
    ["git", "tag", "--annotate", `v${version}`, "--message", `omavalvonta ${version}`],
    ["npm", "sbom", "--sbom-format", "cyclonedx", "--omit", "dev"],
    ["npm", "publish", "--provenance", "--access", "public"],
    ["git", "push", "--follow-tags"],
  ];
}

/** @param {string[]} command */
function run([program = "", ...args]) {
  const isSbom = args[0] === "sbom";
  const { status, stdout } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
    stdio: ["inherit", isSbom ? "pipe" : "inherit", "inherit"],
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}. Nothing after it was done.`);
  if (!isSbom) return;
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/sbom.cdx.json", stdout);
}

function main() {
  const isDry = process.argv.includes("--dry-run");
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const day = new Date().toISOString().slice(0, 10);
  const changelog = dated(readFileSync("CHANGELOG.md", "utf8"), version, day);
  const isClean = spawnSync("git", ["status", "--porcelain"], { encoding: "utf8" }).stdout === "";
  if (isDry) {
    process.stdout.write(`Would date ${version} in CHANGELOG.md: ${day}\n`);
    for (const step of steps(version)) process.stdout.write(`Would run: ${step.join(" ")}\n`);
    return;
  }
  if (!isClean) throw new Error("The working copy has changes. Commit or remove them first.");
  writeFileSync("CHANGELOG.md", changelog);
  for (const step of steps(version)) run(step);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
