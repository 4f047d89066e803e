// Web pages of many units that have no sentence in common, beside other programs with the same Markdown.
import { join } from "node:path";
import { makeCorpus } from "../corpus.js";
import { eleventySites } from "../html-peers/eleventy.js";
import { hugoSites } from "../html-peers/hugo.js";
import { unifiedSite } from "../html-peers/unified.js";
import { ownBuild, ownBuilds, ownRows, peerRows, searchRows } from "../own-builds.js";
import { measureInTurns } from "../processes.js";
import { figure } from "../rows.js";
import { madeText, withFolder } from "../temporary.js";

const change = "one word changed in one unit";
const bars = { Eleventy: 0.35, Hugo: 1 };

export function measure({ runs, units }) {
  return withFolder((folder) => {
    const workspace = join(folder, "workspace");
    const { bytes, files } = makeCorpus(workspace, { units, variant: "unique" });
    const peers = [
      ...hugoSites(workspace, join(folder, "hugo"), ["joined", "bundles", "pages"]),
      ...eleventySites(workspace, join(folder, "eleventy")),
      unifiedSite(workspace, join(folder, "unified"), units),
    ];
    const changed = join(workspace, "units/yksikko-00001/3.1-saatavuus.md");
    const [cold, same, word, ...times] = measureInTurns([...ownBuilds(workspace, changed), ...peers], runs);
    const absent = Object.keys(bars).filter((name) => !peers.some((peer) => peer.name === name));
    return {
      notes: [madeText([{ made: join(workspace, "site"), name: "omavalvonta" }, ...peers])],
      programs: [ownBuild, ...peers],
      rows: [
        ...ownRows([cold, same, word], change, 0.12),
        ...searchRows(workspace, changed, change, 0.12),
        ...peerRows(cold, peers, times, bars),
        ...absent.map((name) => figure(name, "not on this machine")),
      ],
      settings: `${units} units of ${(bytes / 1024).toFixed(0)} KB of Markdown in ${files} sections, medians of ${runs} runs in turns`,
      title: "Web pages, every unit with text of its own",
    };
  });
}
