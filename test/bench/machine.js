import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

/** Where and when something was measured, without names of machines or folders. */
export function machineText() {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return [
    `Measured ${day}`,
    `omavalvonta ${version}`,
    `Node ${process.versions.node}`,
    `${processors.length} × ${processors[0]?.model.trim() ?? "processor unknown"}`,
    `${memory} GB of memory`,
    process.platform,
  ].join(", ");
}
