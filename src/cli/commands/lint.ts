import { posix } from "node:path";
import { workingFolder, workspaceOf, todayOf } from "../options.js";
import { reportFormats, type ReportFormat } from "../report-formats.js";
import { readRulePage } from "../rule-page.js";
import { renderReport } from "../reporters/reporters.js";
import { summarize, type LintSummary } from "../reporters/summary.js";
import { exitCodes, type CommonOptions, type Run } from "../run.js";
import type { Paint } from "../terminal.js";
import { version } from "../version.js";
import { listUnits } from "../../discover/discover.js";
import type { Root } from "../../discover/read-text.js";
import { fix, type FixResult } from "../../pipeline/fix.js";
import { lint } from "../../pipeline/lint.js";
import { didYouMean, joinTexts } from "../../plan/structure.js";
import type { Diagnostic, Severity } from "../../text/diagnostic.js";
import { Failure } from "../../text/failure.js";
import type { Language, Localized } from "../../text/language.js";
import { suggest } from "../../text/suggest.js";

/** `--output.<format>` writes one format to a file of its own. */
type FormatFiles = { readonly [format in ReportFormat as `output.${format}`]?: string };

export interface LintCommandOptions extends CommonOptions, FormatFiles {
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
  const root = workspaceOf(run, options);
  const slugs = listUnits(run.host.files, root);
  const wanted = paths.map((path) => toWanted(path, slugs, root, run, options));
  const isAsked = (diagnostic: Diagnostic): boolean => isWanted(diagnostic, wanted);
  const lintOptions = { draft: false, today: todayOf(options), units: unitsOf(wanted) };
  const fixed = options.fix === true ? await fix(run.host, root, lintOptions, isAsked) : undefined;
  const result = fixed?.lint ?? (await lint(run.host, root, lintOptions));
  const diagnostics = result.diagnostics.filter(isAsked);
  const summary = summarize(diagnostics, result.unitCount);
  const language = options.lang ?? result.language;
  if (fixed !== undefined && options.quiet !== true) run.stderr.write(fixedLine(fixed, language));
  const prefix = repositoryPrefix(run, root);
  const rulePage = (id: string): string => readRulePage(run, id);
  const input = { diagnostics, language, prefix, rulePage, summary, version };
  for (const { file, format } of reports) {
    if (file !== undefined) {
      run.host.files.write(posix.resolve(workingFolder(run, options), file), renderReport(format, input, plain));
    } else if (!(format === "pretty" && options.quiet === true && diagnostics.length === 0)) {
      run.stdout.write(renderReport(format, input, run.paintOut));
    }
  }
  return hasFailed(diagnostics, summary, options) ? exitCodes.planErrors : exitCodes.fine;
}

function fixedLine({ files, places }: FixResult, language: Language): string {
  const text: Localized =
    places === 0
      ? { en: "Nothing to fix.", fi: "Ei mitään itsestään korjattavaa.", sv: "Inget att rätta automatiskt." }
      : {
          en: `Fixed ${places} place${places === 1 ? "" : "s"} in ${files.join(", ")}.`,
          fi: `Korjattu ${places} ${places === 1 ? "kohta" : "kohtaa"}: ${files.join(", ")}.`,
          sv: `Rättade ${places} ${places === 1 ? "ställe" : "ställen"}: ${files.join(", ")}.`,
        };
  return `${text[language]}\n`;
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
    if (run.host.files.kindOf(posix.join(folder, ".git")) !== "missing") {
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

/** What a path of the command line asks for. */
interface Wanted {
  /** Relative to the workspace; the workspace itself is the empty text. */
  readonly path: string;
  /** The unit that the path is, or in whose folder it is. */
  readonly unit: string | undefined;
}

function toWanted(path: string, slugs: readonly string[], root: Root, run: Run, options: CommonOptions): Wanted {
  const full = posix.resolve(workingFolder(run, options), path.replaceAll("\\", "/"));
  const relative =
    full === root.path ? "" : full.startsWith(`${root.path}/`) ? full.slice(root.path.length + 1) : undefined;
  if (relative !== undefined && run.host.files.kindOf(full) !== "missing") {
    return { path: relative, unit: slugs.find((slug) => `${relative}/`.startsWith(`units/${slug}/`)) };
  }
  // A unit can be named by its slug alone.
  if (slugs.includes(path)) return { path: `units/${path}`, unit: path };
  throw relative === undefined ? outsideWorkspace(path, root) : nothingThere(path, slugs);
}

const nameOthers: Localized = {
  en: "Name files, folders or units of one workspace.",
  fi: "Anna yhden työtilan tiedostoja, kansioita tai yksiköitä.",
  sv: "Ange filer, mappar eller enheter i en arbetsyta.",
};

function outsideWorkspace(path: string, root: Root): Failure {
  return new Failure(
    {
      en: `“${path}” is outside the workspace ${root.path}.`,
      fi: `”${path}” on työtilan ${root.path} ulkopuolella.`,
      sv: `”${path}” ligger utanför arbetsytan ${root.path}.`,
    },
    nameOthers,
  );
}

function nothingThere(path: string, slugs: readonly string[]): Failure {
  const what: Localized = {
    en: `There is no file, folder or unit “${path}”.`,
    fi: `Tiedostoa, kansiota tai yksikköä ”${path}” ei ole.`,
    sv: `Filen, mappen eller enheten ”${path}” finns inte.`,
  };
  return new Failure(joinTexts(what, didYouMean(suggest(path, slugs))), nameOthers);
}

/** The units that have to be read to judge the paths: common files concern all units. */
function unitsOf(wanted: readonly Wanted[]): ReadonlySet<string> | undefined {
  const units = wanted.map(({ unit }) => unit).filter((unit) => unit !== undefined);
  return wanted.length > 0 && units.length === wanted.length ? new Set(units) : undefined;
}

/**
 * A unit's own findings and those of the common files that it takes; else what stands in the named file or below the named
 * folder. Files without which nothing can be judged are always among them: the settings, the outline and the unit's unit.yaml.
 */
function isWanted(diagnostic: Diagnostic, wanted: readonly Wanted[]): boolean {
  const { kind, related, source, unit } = diagnostic;
  const places = [source.path, ...(related ?? []).map((other) => other.source.path)];
  return (
    wanted.length === 0 ||
    wanted.some((asked) => {
      if (asked.path === "") return true;
      if (asked.path === `units/${asked.unit}` && (unit === asked.unit || unit === undefined)) return true;
      const isFoundation = source.path === `units/${asked.unit}/unit.yaml` || !/^(?:shared|units)\//.test(source.path);
      return (
        (kind === "structure" && isFoundation) ||
        places.some((place) => place === asked.path || place.startsWith(`${asked.path}/`))
      );
    })
  );
}
