import { posix } from "node:path";
import { applyBaseline, type BaselineOptions } from "../lint-baseline.js";
import { isWanted, isWholeFileWanted, parseSelection, unitsOf } from "../arguments/lint-paths.js";
import { cachesOf, todayOf, workspaceOf } from "../arguments/options.js";
import { writeOutput } from "../arguments/named-file.js";
import { reportFormats, type ReportFormat } from "../report-formats.js";
import { ruleIntroduction } from "../rule-page.js";
import { renderReport } from "../reporters/reporters.js";
import { summarize, type LintSummary } from "../reporters/summary.js";
import { exitCodes, type CacheOptions, type Run } from "../run.js";
import type { Paint } from "../terminal.js";
import { version } from "../version.js";
import { listUnits } from "../../discover/discover.js";
import type { Root } from "../../discover/read-text.js";
import { fix, type FixResult } from "../../pipeline/lint/fix.js";
import { groupRepeats } from "../../pipeline/lint/group-repeats.js";
import { lintFindings } from "../../pipeline/lint/lint-findings.js";
import type { Diagnostic, Severity } from "../../text/diagnostic.js";
import { Failure } from "../../text/failure.js";
import { harmless, visible } from "../../text/harmless.js";
import type { Language, Localized } from "../../text/language.js";

/** `--output.<format>` writes one format to a file of its own. */
type FormatFiles = { readonly [format in ReportFormat as `output.${format}`]?: string };

export interface LintCommandOptions extends BaselineOptions, CacheOptions, FormatFiles {
  /** In the order in which they were asked for; none means `pretty`. */
  readonly format?: readonly ReportFormat[];
  readonly output?: string;
  readonly maxWarnings?: number;
  readonly failSeverity: Severity;
  readonly fix?: boolean;
}

/** `omavalvonta lint [path…]` */
export async function runLint(run: Run, paths: readonly string[], options: LintCommandOptions): Promise<number> {
  const reports = plannedReports(options);
  const { host, root } = workspaceOf(run, options);
  const slugs = listUnits(host.files, root);
  const wanted = paths.map((path) => parseSelection(path, slugs, root, run, options));
  const isAsked = (diagnostic: Diagnostic): boolean => isWanted(diagnostic, wanted);
  const { cache } = cachesOf(run, root, options);
  const lintOptions = { cache, today: todayOf(options), units: unitsOf(wanted) };
  const fixed = options.fix === true ? await fix(host, root, lintOptions, isAsked) : undefined;
  const result = fixed?.lint ?? (await lintFindings(host, root, lintOptions));
  const { fresh, known, note } = applyBaseline(run, root, options, result.findings.filter(isAsked), (file) =>
    isWholeFileWanted(file, wanted),
  );
  const diagnostics = groupRepeats(fresh);
  const suppressed = result.suppressed.filter(isAsked);
  const summary = summarize(diagnostics, result.unitCount, { known: known.length, suppressed: suppressed.length });
  const language = options.lang ?? result.language;
  if (fixed !== undefined && options.quiet !== true) run.stderr.write(fixedLine(fixed, language));
  if (note !== undefined && options.quiet !== true) run.stderr.write(`${note[language]}\n`);
  const prefix = repositoryPrefix(run, root);
  const introduction = (id: string): string => ruleIntroduction(run, id, language);
  const input = { diagnostics, introduction, known, language, prefix, summary, suppressed, version };
  for (const { file, format } of reports) {
    if (file !== undefined) {
      writeOutput(run, root, options, file, toFile(format, renderReport(format, input, plain)));
    } else if (!(format === "pretty" && options.quiet === true && diagnostics.length === 0)) {
      (format === "pretty" ? run.stdout : run.results).write(renderReport(format, input, run.paintOut));
    }
  }
  return hasFailed(diagnostics, summary, options) ? exitCodes.planErrors : exitCodes.fine;
}

function fixedLine({ files, places }: FixResult, language: Language): string {
  const text: Localized =
    places === 0
      ? { en: "Nothing to fix.", fi: "Ei mitään itsestään korjattavaa.", sv: "Inget att rätta automatiskt." }
      : {
          en: `Fixed ${places} place${places === 1 ? "" : "s"} in ${visible(files.join(", "))}.`,
          fi: `Korjattu ${places} ${places === 1 ? "kohta" : "kohtaa"}: ${visible(files.join(", "))}.`,
          sv: `Rättade ${places} ${places === 1 ? "ställe" : "ställen"}: ${visible(files.join(", "))}.`,
        };
  return `${text[language]}\n`;
}

/** A file is shown on a terminal sooner or later. */
function toFile(format: ReportFormat, text: string): string {
  return format === "pretty" ? harmless(text) : text;
}

const plain: Paint = (_, text) => text;

/** Which formats go where: each to its own file, or one to `--output` or the standard output. */
function plannedReports(
  options: LintCommandOptions,
): readonly { readonly format: ReportFormat; readonly file: string | undefined }[] {
  const own = reportFormats.flatMap((format) => {
    const file = options[`output.${format}`];
    return file === undefined ? [] : [{ file, format }];
  });
  const rest = [...new Set(options.format ?? [])].filter((format) => !own.some((report) => report.format === format));
  const unplaced = rest.length === 0 && options.format === undefined ? (["pretty"] as const) : rest;
  if (unplaced.length > 1) throw oneOutput(unplaced);
  return [...own, ...unplaced.map((format) => ({ file: options.output, format }))];
}

const rank: Readonly<Record<Severity, number>> = { error: 2, info: 0, warning: 1 };

function hasFailed(diagnostics: readonly Diagnostic[], summary: LintSummary, options: LintCommandOptions): boolean {
  const tooMany = options.maxWarnings !== undefined && summary.warnings > options.maxWarnings;
  return tooMany || diagnostics.some(({ severity }) => rank[severity] >= rank[options.failSeverity]);
}

/** From the root of the repository to the workspace, for hosts that show findings in its files. */
function repositoryPrefix(run: Run, root: Root): string {
  for (let folder = root.path; ; folder = posix.dirname(folder)) {
    if (run.machine.disk.kindOf(posix.join(folder, ".git")) !== "missing") {
      return folder === root.path ? "" : `${posix.relative(folder, root.path)}/`;
    }
    if (folder === posix.dirname(folder)) return "";
  }
}

function oneOutput(formats: readonly ReportFormat[]): Failure {
  const list = formats.join(", ");
  const example = `--output.${formats[1] ?? "json"} …`;
  return new Failure(
    {
      en: `Several formats cannot share one output: ${list}.`,
      fi: `Useampi muoto ei mahdu samaan tulosteeseen: ${list}.`,
      sv: `Flera format kan inte dela samma utdata: ${list}.`,
    },
    {
      en: `Give all but one a file: ${example}`,
      fi: `Anna yhtä lukuun ottamatta kaikille tiedosto: ${example}`,
      sv: `Ge alla utom ett en fil: ${example}`,
    },
  );
}
