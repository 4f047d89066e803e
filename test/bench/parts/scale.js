// Ten times as many units: what each takes then, and the memory.
import { cpus } from "node:os";
import { makeCorpus } from "../corpus.js";
import { median } from "../processes.js";
import { day, forget, omavalvonta } from "../program.js";
import { asMegabytes, asSeconds, atMost, figure } from "../rows.js";
import { withFolder } from "../temporary.js";
import { measureTree } from "../tree-memory.js";

const fewRuns = 3;

export async function measure({ many, runs, units }) {
  const few = await measureBuild(units, Math.min(fewRuns, runs));
  const most = await measureBuild(many, 1);
  const [perFew, perMany] = [few.ms / units, most.ms / many];
  return {
    rows: [
      figure(`${units} units`, asSeconds(few.ms)),
      figure(`${many} units`, asSeconds(most.ms)),
      figure(`per unit, of ${units} and of ${many}`, `${perFew.toFixed(1)} ms; ${perMany.toFixed(1)} ms`),
      atMost("per unit, the many / the few", perMany / perFew, 1.1),
      ...(most.megabytes === undefined
        ? [figure("peak memory", "not told by this system")]
        : [
            figure(`peak memory of all processes, ${units} units`, asMegabytes(few.megabytes)),
            atMost(`peak memory of all processes, ${many} units`, most.megabytes, 700, asMegabytes),
          ]),
    ],
    settings: `Cold builds without PDFs and search index, every unit with text of its own, one run of the many and the median of ${Math.min(fewRuns, runs)} of the few, ${cpus().length} processors`,
    title: "Many units",
  };
}

function measureBuild(units, runs) {
  return withFolder(async (folder) => {
    makeCorpus(folder, { units, variant: "unique" });
    const all = [];
    for (let run = 0; run < runs; run++) {
      forget(folder);
      all.push(await measureTree(omavalvonta("build", "--no-pdf", "--no-search", "--quiet", ...day), folder));
    }
    const most = all.map(({ megabytes }) => megabytes).filter((megabytes) => megabytes !== undefined);
    return { megabytes: most.length === 0 ? undefined : Math.max(...most), ms: median(all.map(({ ms }) => ms)) };
  });
}
