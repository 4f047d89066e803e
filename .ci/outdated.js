// Lists the dependencies that have newer versions, as a Markdown table: `npm run outdated:report`.
import { spawnSync } from "node:child_process";

const { error, stdout } = spawnSync("npm", ["outdated", "--json", "--all=false"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
let found;
try {
  if (error !== undefined) throw error;
  found = JSON.parse(stdout.trim() === "" ? "{}" : stdout);
  if (found.error !== undefined) throw new Error(found.error.summary);
} catch (problem) {
  process.stderr.write(`The registry could not be asked: ${problem instanceof Error ? problem.message : problem}\n`);
  process.exit(2);
}
const rows = Object.entries(found).map(
  ([name, { current = "–", latest, wanted }]) => `| ${name} | ${current} | ${wanted} | ${latest} |`,
);
process.stdout.write(
  rows.length === 0
    ? "Every dependency is up to date.\n"
    : ["| Package | Installed | Wanted | Latest |", "| --- | --- | --- | --- |", ...rows, ""].join("\n"),
);
