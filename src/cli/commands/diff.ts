import { todayOf, workspaceOf } from "../arguments/options.js";
import { writeOutput } from "../arguments/named-file.js";
import { changesMarkdown } from "../reporters/changes-markdown.js";
import { changesPretty } from "../reporters/changes-pretty.js";
import { prettyReport } from "../reporters/pretty.js";
import { summarize } from "../reporters/summary.js";
import { exitCodes, type CommonOptions, type Run } from "../run.js";
import { knownUnit } from "../arguments/unit-argument.js";
import { diff } from "../../pipeline/release/diff.js";
import type { Changes } from "../../plan/file-types.generated.js";
import { harmless, harmlessJson } from "../../text/harmless.js";
import type { Language } from "../../text/language.js";

export interface DiffCommandOptions extends CommonOptions {
  readonly format: "pretty" | "json" | "markdown";
  readonly output?: string;
}

/** `omavalvonta diff <unit> [from] [to]` */
export async function runDiff(
  run: Run,
  name: string,
  from: string | undefined,
  to: string | undefined,
  options: DiffCommandOptions,
): Promise<number> {
  const { host, root } = workspaceOf(run, options);
  const unit = knownUnit(name, host, root);
  const result = await diff(host, root, { from, to, today: todayOf(options), unit });
  if (result.kind === "unreadable") {
    const { diagnostics, language, unitCount } = result.lint;
    const summary = summarize(diagnostics, unitCount);
    run.stderr.write(prettyReport(diagnostics, summary, options.lang ?? language, run.paintErr));
    return exitCodes.planErrors;
  }
  const text = render(result.changes, options, run);
  if (options.output !== undefined) writeOutput(run, root, options, options.output, text);
  else if (options.format === "json") run.results.write(text);
  else run.stdout.write(text);
  return exitCodes.fine;
}

function render(changes: Changes, options: DiffCommandOptions, run: Run): string {
  const language: Language = options.lang ?? changes.language;
  if (options.format === "json") return `${harmlessJson(changes, 2)}\n`;
  if (options.format === "markdown") return changesMarkdown(changes, language);
  return options.output === undefined
    ? changesPretty(changes, language, run.paintOut)
    : harmless(changesPretty(changes, language, (_, text) => text));
}
