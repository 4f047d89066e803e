import { measureInTurns } from "./processes.js";
import { changeWord } from "./plans.js";
import { day, forget, omavalvonta, ownProgram } from "./program.js";
import { asSeconds, atMost, figure, ratio, shownRun } from "./rows.js";

const command = omavalvonta("build", "--no-pdf", "--quiet", ...day);
/** The other programs make no index for searching. */
const alike = [...command, "--no-search"];

export const ownBuild = ownProgram("check every plan, then make its page, reports, data and the rest of the site");

/** This program in each turn, without the search index: from nothing, again with nothing changed, and after a change of a word in a file. */
export function ownBuilds(workspace, changed) {
  return [
    { before: () => forget(workspace), command: alike, cwd: workspace },
    { command: alike, cwd: workspace },
    { before: (run) => changeWord(changed, run), command: alike, cwd: workspace },
  ];
}

/** What these took. `wordBar`: how much of a cold build a build after the change of a word may take. */
export function ownRows([cold, same, word], change, wordBar) {
  return [
    figure("omavalvonta, cold", shownRun(cold)),
    figure("omavalvonta, nothing changed", shownRun(same)),
    atMost("nothing changed", same.ms, 1000, asSeconds),
    ratio("nothing changed / cold", same, cold, 0.1),
    figure(`omavalvonta, ${change}`, shownRun(word)),
    ratio(`${change} / cold`, word, cold, wordBar),
  ];
}

/** What the indexes for searching add: one run each, as it takes long. */
export function searchRows(workspace, changed, change, wordBar) {
  const turns = [
    { before: () => forget(workspace), command, cwd: workspace },
    { command, cwd: workspace },
    { before: () => changeWord(changed, 99), command, cwd: workspace },
  ];
  const [cold, same, word] = measureInTurns(turns, 1);
  return [
    figure("with search: cold", shownRun(cold)),
    figure("with search: nothing changed", shownRun(same)),
    figure(`with search: ${change}`, shownRun(word)),
    ratio(`with search: ${change} / cold`, word, cold, wordBar),
  ];
}

/** What the other programs took, and the ratio to each, with its bar where it has one. */
export function peerRows(cold, peers, times, bars) {
  return peers.flatMap(({ name, times: factor = 1 }, index) => {
    const { cpuMs, megabytes, ms } = times[index];
    const run = { cpuMs: cpuMs === undefined ? undefined : cpuMs * factor, megabytes, ms: ms * factor };
    return [figure(name, shownRun(run)), ratio(`cold / ${name}`, cold, run, bars[name])];
  });
}
