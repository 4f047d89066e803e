// Checking many units, from nothing and unchanged, and one file as a git hook does; beside markdownlint-cli2 on the same Markdown.
import { join } from "node:path";
import { makeCorpus } from "../corpus.js";
import { installPeer } from "../peers.js";
import { measureInTurns } from "../processes.js";
import { day, forget, omavalvonta, ownProgram } from "../program.js";
import { asSeconds, atMost, figure, ratio, shownRun } from "../rows.js";
import { withFolder } from "../temporary.js";

/** One unit in so many is checked beside the other program, which would take minutes for all. */
const peerShare = 10;
/** A linter that has found something ends with 1. */
const codes = [0, 1];

export async function measure({ runs, units }) {
  const all = await withFolder((folder) => measureOwn(folder, units, runs));
  const some = Math.ceil(units / peerShare);
  const beside = await withFolder((folder) => measurePeer(folder, some, runs));
  return {
    programs: [
      ownProgram("check plans with every rule, tables and reports too"),
      ...(beside === undefined
        ? []
        : [
            {
              asked: "check the same Markdown with its standard rules",
              name: "markdownlint-cli2",
              version: beside.version,
            },
          ]),
    ],
    rows: [
      ...all,
      ...(beside === undefined
        ? [figure("markdownlint-cli2", "could not be installed")]
        : [
            figure(`omavalvonta, ${some} units, cold`, shownRun(beside.own)),
            figure(`markdownlint-cli2, ${some} units`, shownRun(beside.peer)),
            ratio("cold / markdownlint-cli2", beside.own, beside.peer, 0.25),
          ]),
    ],
    settings: `${units} units, medians of ${runs} runs in turns`,
    title: "Checking",
  };
}

function lintOf(workspace, ...args) {
  return { codes, command: omavalvonta("lint", ...day, ...args), cwd: workspace };
}

function measureOwn(folder, units, runs) {
  makeCorpus(folder, { units, variant: "unique" });
  const before = () => forget(folder);
  const [cold, same, hook] = measureInTurns(
    [
      { ...lintOf(folder), before },
      lintOf(folder),
      { ...lintOf(folder, "units/yksikko-00001/3.1-saatavuus.md"), before },
    ],
    runs,
  );
  return [
    figure("cold", shownRun(cold)),
    figure("nothing changed", shownRun(same)),
    ratio("nothing changed / cold", same, cold),
    atMost("one file of these, as a git hook", hook.ms, 350, asSeconds),
  ];
}

function measurePeer(folder, units, runs) {
  const peer = installPeer("markdownlint-cli2");
  if (peer === undefined) return undefined;
  makeCorpus(folder, { units, variant: "unique" });
  const program = join(peer.folder, "markdownlint-cli2-bin.mjs");
  const [own, other] = measureInTurns(
    [
      { ...lintOf(folder), before: () => forget(folder) },
      { codes, command: [process.execPath, program, "units/**/*.md"], cwd: folder },
    ],
    runs,
  );
  return { own, peer: other, version: peer.version };
}
