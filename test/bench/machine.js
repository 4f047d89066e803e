import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";

/**
 * Where and when something is measured, without names of machines or folders. To be asked before the measuring begins: it tells how busy the
 * machine is with other work, as the seconds of a busy one are not to be trusted.
 */
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
    loadText(processors.length),
  ].join(", ");
}

function loadText(processors) {
  const [ofLastMinute = 0] = loadavg();
  return `load ${ofLastMinute.toFixed(1)} before${ofLastMinute > processors / 2 ? " (**a busy machine**)" : ""}`;
}
