import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

/** How long the machine is looked at before something is measured. */
const lookMs = 2_000;

/**
 * Where and when something is measured, without names of machines or folders. To be asked before the measuring begins, while this program does
 * nothing: it tells how busy the machine is with other work, as the seconds of a busy one are not to be trusted.
 */
export async function machineText() {
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
    await otherWork(),
  ].join(", ");
}

/** The load of the last minute would tell of the part measured before this one. */
async function otherWork() {
  const before = processorTimes();
  await sleep(lookMs);
  const after = processorTimes();
  const share = (after.busy - before.busy) / (after.all - before.all);
  return `processors ${(share * 100).toFixed(0)} % busy before${share > 0.1 ? " (**a busy machine**)" : ""}`;
}

function processorTimes() {
  const times = cpus().map((processor) => processor.times);
  const idle = times.reduce((sum, each) => sum + each.idle, 0);
  const all = times.reduce((sum, each) => sum + each.idle + each.user + each.nice + each.sys + each.irq, 0);
  return { all, busy: all - idle };
}
