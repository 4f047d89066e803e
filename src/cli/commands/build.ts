import { epochOf } from "../arguments/epoch.js";
import { todayOf, workspaceOf } from "../arguments/options.js";
import { outFolder } from "../arguments/out-folder.js";
import type { Run } from "../run.js";
import { runSite, type SiteCommandOptions } from "../site-run.js";
import { knownUnit } from "../arguments/unit-argument.js";
import { build } from "../../pipeline/build/build.js";
import type { BuildMode } from "../../pipeline/shard/build-mode.js";
import { Failure } from "../../text/failure.js";

export interface BuildCommandOptions extends SiteCommandOptions {
  readonly pdf: boolean;
  readonly search: boolean;
}

/** `omavalvonta build [unit…]` */
export async function runBuild(run: Run, units: readonly string[], options: BuildCommandOptions): Promise<number> {
  const { host, root } = workspaceOf(run, options);
  if (units.length > 0 && options.shard !== undefined) throw shardsCoverAllUnits();
  const out = outFolder(run, root, options);
  const mode: BuildMode = {
    draft: options.draft === true,
    pdf: options.pdf,
    search: options.search,
    shard: options.shard,
    sourceDateEpoch: epochOf(run),
    today: todayOf(options),
    units: units.length === 0 ? undefined : new Set(units.map((unit) => knownUnit(unit, host, root))),
  };
  return runSite(run, { out, root }, options, (buildRun) =>
    build(host, root, { mode, run: { ...buildRun, shards: undefined } }),
  );
}

function shardsCoverAllUnits(): Failure {
  return new Failure(
    {
      en: "--shard always covers every unit, but units were named too.",
      fi: "--shard jakaa kaikki yksiköt osiin, mutta komennossa on nimetty myös yksiköitä.",
      sv: "--shard delar upp alla enheter, men enheter har också angetts.",
    },
    {
      en: "Use one or the other.",
      fi: "Jätä jompikumpi pois.",
      sv: "Utelämna det ena eller det andra.",
    },
  );
}
