// Web pages of many units, three fifths of whose text is common and stands in shared/, beside Hugo with the same text.
import { join } from "node:path";
import { makeCorpus } from "../corpus.js";
import { hugoSites } from "../html-peers/hugo.js";
import { ownBuild, ownBuilds, ownRows, peerRows, searchRows } from "../own-builds.js";
import { measureInTurns } from "../processes.js";
import { figure } from "../rows.js";
import { madeText, withFolder } from "../temporary.js";

const change = "one word changed in the common text";
const bars = { Hugo: 0.6, "Hugo, common text once": 0.6 };

export function measure({ runs, units }) {
  return withFolder((folder) => {
    const workspace = join(folder, "workspace");
    const { bytes, files } = makeCorpus(workspace, { units, variant: "company" });
    const peers = hugoSites(workspace, join(folder, "hugo"), ["joined", "common"]);
    const changed = join(workspace, "shared/3.1-saatavuus.md");
    const [cold, same, word, ...times] = measureInTurns([...ownBuilds(workspace, changed), ...peers], runs);
    return {
      notes: [madeText([{ made: join(workspace, "site"), name: "omavalvonta" }, ...peers])],
      programs: [ownBuild, ...peers],
      rows: [
        ...ownRows([cold, same, word], change, 0.5),
        ...searchRows(workspace, changed, change, 0.5),
        ...peerRows(cold, peers, times, bars),
        ...(peers.length === 0 ? [figure("Hugo", "not on this machine")] : []),
      ],
      settings: `${units} units of ${(bytes / 1024).toFixed(0)} KB of Markdown in ${files} sections, 60 % of it common, medians of ${runs} runs in turns`,
      title: "Web pages, 60 % of the text common",
    };
  });
}
