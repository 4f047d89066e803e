import { browserFailure, warningText } from "./messages/browser-messages.js";
import { progressLine } from "./progress.js";
import { prettyReport } from "./reporters/pretty.js";
import { summarize } from "./reporters/summary.js";
import { browserOf, cachesOf } from "./arguments/options.js";
import { exitCodes, type CacheOptions, type Run } from "./run.js";
import type { Root } from "../discover/read-text.js";
import { shownPath } from "./arguments/shown-path.js";
import { builtText, notBuiltText, workText } from "./messages/site-messages.js";
import { BrowserError } from "../host/browser.js";
import type { BuildResult } from "../pipeline/build/build-result.js";
import type { BuildRun } from "../pipeline/build/build-request.js";
import { gateTo } from "../pipeline/workspace/gate-to.js";
import { isBlocked } from "../validate/validate.js";
import type { Shard } from "../pipeline/shard/assign-shard.js";
import { outputRecordOf, type UserCache } from "../pipeline/cache/user-cache.js";
import { removeOwn } from "../output/site-folder.js";

/** Options of every command that makes a site. */
export interface SiteCommandOptions extends CacheOptions {
  readonly out: string;
  readonly run?: string;
  readonly draft?: boolean;
  readonly shard?: Shard;
  /** In seconds. */
  readonly pdfTimeout: number;
  readonly jobs: number;
  readonly browser?: string;
}

/** Makes a site in `out`, shows how far it is, and says what came of it. Returns the exit code. */
export async function runSite(
  run: Run,
  { out, root }: { readonly out: string; readonly root: Root },
  options: SiteCommandOptions,
  make: (buildRun: Omit<BuildRun, "shards">) => Promise<BuildResult>,
): Promise<number> {
  const shown = (path: string): string => shownPath(`${out}/${path}`, run);
  const progress = progressLine(run, options);
  const caches = cachesOf(run, root, options);
  run.onHaste(() => removeUnfinished(run, root, out, caches.userCache));
  try {
    const result = await make({
      browser: browserOf(run, options),
      ...caches,
      jobs: options.jobs,
      name: options.run,
      onProgress: progress.show,
      onWarning: (warning, language) => progress.print(`${warningText(warning, shown)[options.lang ?? language]}\n`),
      out,
      pdfTimeoutMs: options.pdfTimeout * 1000,
      signal: run.signal,
    });
    progress.clear();
    return report(run, result, shownPath(out, run), options);
  } catch (error) {
    progress.clear();
    throw error instanceof BrowserError ? browserFailure(error.failure) : error;
  }
}

/** Removes the site that this program was making. */
function removeUnfinished({ machine }: Run, root: Root, out: string, cache: UserCache | undefined): void {
  const { files, path } = gateTo(machine.disk, root.path, out);
  removeOwn({ files, processes: machine.processes, record: outputRecordOf(cache, path) }, path);
}

function report(run: Run, { lint, site }: BuildResult, out: string, options: SiteCommandOptions): number {
  const { diagnostics } = lint;
  const language = options.lang ?? lint.language;
  const summary = summarize(diagnostics, lint.unitCount, { known: 0, suppressed: lint.suppressed.length });
  const isDraft = options.draft === true;
  if (diagnostics.length > 0 && !(options.quiet === true && summary.errors === 0))
    run.stdout.write(prettyReport(diagnostics, summary, language, run.paintOut));
  if (site === undefined) {
    const wouldDraft = !isDraft && !isBlocked(lint.findings, true);
    run.stderr.write(`${run.paintErr(["red", "bold"], "✖")} ${notBuiltText(summary.errors, wouldDraft)[language]}\n`);
    return exitCodes.planErrors;
  }
  if (options.quiet === true) return exitCodes.fine;
  if (options.verbose === true) run.stderr.write(`${workText(site.work)[language]}\n`);
  run.stdout.write(`${run.paintOut("green", "✔")} ${builtText(site, out, isDraft, options.shard)[language]}\n`);
  return exitCodes.fine;
}
