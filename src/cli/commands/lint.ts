import { posix } from "node:path";
import { workingFolder, workspaceOf, todayOf } from "../options.js";
import { jsonReport } from "../reporters/json.js";
import { prettyReport } from "../reporters/pretty.js";
import { summarize } from "../reporters/summary.js";
import { exitCodes, type CommonOptions, type Run } from "../run.js";
import type { Root } from "../../discover/read-text.js";
import { lint } from "../../pipeline/lint.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { Failure } from "../../text/failure.js";

export interface LintCommandOptions extends CommonOptions {
  readonly format: "pretty" | "json";
  readonly output?: string;
}

/** `omavalvonta lint [path…]` */
export async function runLint(run: Run, paths: readonly string[], options: LintCommandOptions): Promise<number> {
  const root = workspaceOf(run, options);
  const wanted = paths.map((path) => toWorkspacePath(path, root, run, options));
  const result = await lint(run.host, root, { draft: false, today: todayOf(options), units: unitsOf(wanted) });
  const diagnostics = result.diagnostics.filter((diagnostic) => isWanted(diagnostic, wanted));
  const summary = summarize(diagnostics, result.unitCount);
  const language = options.lang ?? result.language;
  if (options.format === "json") emit(run, options, jsonReport(diagnostics, summary, language));
  else if (!(options.quiet === true && diagnostics.length === 0 && options.output === undefined)) {
    const paint = options.output === undefined ? run.paintOut : (_: unknown, text: string): string => text;
    emit(run, options, prettyReport(diagnostics, summary, language, paint));
  }
  return summary.errors > 0 ? exitCodes.planErrors : exitCodes.fine;
}

function emit(run: Run, options: LintCommandOptions, text: string): void {
  if (options.output === undefined) run.stdout.write(text);
  else run.host.files.write(posix.resolve(workingFolder(run, options), options.output), text);
}

/** A path of the command line, relative to the workspace; the workspace itself is the empty text. */
function toWorkspacePath(path: string, root: Root, run: Run, options: CommonOptions): string {
  const full = posix.resolve(workingFolder(run, options), path.replaceAll("\\", "/"));
  const relative =
    full === root.path ? "" : full.startsWith(`${root.path}/`) ? full.slice(root.path.length + 1) : undefined;
  if (relative !== undefined && run.host.files.kindOf(full) !== "missing") return relative;
  // A unit can be named by its slug alone.
  const slug = `units/${path}`;
  if (/^[\w-]+$/.test(path) && run.host.files.kindOf(`${root.path}/${slug}`) === "folder") return slug;
  throw new Failure(
    relative === undefined
      ? {
          en: `“${path}” is outside the workspace ${root.path}.`,
          fi: `”${path}” on työtilan ${root.path} ulkopuolella.`,
          sv: `”${path}” ligger utanför arbetsytan ${root.path}.`,
        }
      : {
          en: `There is no file or folder “${path}”.`,
          fi: `Tiedostoa tai kansiota ”${path}” ei ole.`,
          sv: `Filen eller mappen ”${path}” finns inte.`,
        },
    {
      en: "Name files, folders or units of one workspace.",
      fi: "Anna yhden työtilan tiedostoja, kansioita tai yksiköitä.",
      sv: "Ange filer, mappar eller enheter i en arbetsyta.",
    },
  );
}

/** The units that have to be read to judge the paths: common files concern all units. */
function unitsOf(paths: readonly string[]): ReadonlySet<string> | undefined {
  const slugs = paths.map((path) => /^units\/([^/]+)/.exec(path)?.[1]);
  const named = slugs.filter((slug) => slug !== undefined);
  return paths.length > 0 && named.length === slugs.length ? new Set(named) : undefined;
}

/**
 * A unit's own findings and those of the common files that it takes; else what stands in the named file or below the named
 * folder. Files without which nothing can be judged are always among them: the settings, the outline and the unit's unit.yaml.
 */
function isWanted(diagnostic: Diagnostic, paths: readonly string[]): boolean {
  const { kind, related, source, unit } = diagnostic;
  const places = [source.path, ...(related ?? []).map((other) => other.source.path)];
  return (
    paths.length === 0 ||
    paths.some((path) => {
      const [, slug, rest] = /^units\/([^/]+)(\/.+)?$/.exec(path) ?? [];
      if (path === "") return true;
      if (slug !== undefined && rest === undefined && (unit === slug || unit === undefined)) return true;
      const isFoundation = source.path === `units/${slug}/unit.yaml` || !/^(?:shared|units)\//.test(source.path);
      return (
        (kind === "structure" && isFoundation) || places.some((place) => place === path || place.startsWith(`${path}/`))
      );
    })
  );
}
