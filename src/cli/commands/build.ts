import { posix } from "node:path";
import { epochOf } from "../epoch.js";
import { todayOf, workingFolder, workspaceOf } from "../options.js";
import { progressLine } from "../progress.js";
import { prettyReport } from "../reporters/pretty.js";
import { summarize } from "../reporters/summary.js";
import { shownPath } from "../shown-path.js";
import { knownUnit } from "../unit-argument.js";
import { exitCodes, type CommonOptions, type Run } from "../run.js";
import { browserFailure, warningText } from "../browser-messages.js";
import type { Root } from "../../discover/read-text.js";
import { BrowserError } from "../../host/browser.js";
import { joinFindings } from "../../pipeline/join-findings.js";
import { build } from "../../pipeline/build.js";
import { Failure } from "../../text/failure.js";
import type { Language, Localized } from "../../text/language.js";

export interface BuildCommandOptions extends CommonOptions {
  readonly out: string;
  readonly pdf: boolean;
  readonly search: boolean;
  readonly cache: boolean;
  readonly draft?: boolean;
  /** In seconds. */
  readonly pdfTimeout: number;
  readonly jobs: number;
  readonly browser?: string;
}

/** `omavalvonta build [unit…]` */
export async function runBuild(run: Run, units: readonly string[], options: BuildCommandOptions): Promise<number> {
  const root = workspaceOf(run, options);
  const out = outFolder(run, root, options);
  const shown = (path: string): string => shownPath(`${out}/${path}`, run);
  const progress = progressLine(run, options);
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort(new Error("interrupted"));
  run.onInterrupt(interrupt);
  try {
    const result = await build(run.host, root, {
      cache: options.cache,
      browser: options.browser ?? run.env["OMAVALVONTA_BROWSER"],
      draft: options.draft === true,
      jobs: options.jobs,
      onProgress: progress.show,
      onWarning: (warning, language) => progress.print(`${warningText(warning, shown)[options.lang ?? language]}\n`),
      out,
      pdf: options.pdf,
      pdfTimeoutMs: options.pdfTimeout * 1000,
      search: options.search,
      signal: interruption.signal,
      sourceDateEpoch: epochOf(run),
      today: todayOf(options),
      units: units.length === 0 ? undefined : new Set(units.map((unit) => knownUnit(unit, run.host, root))),
    });
    progress.clear();
    const { language: workspaceLanguage, suppressed, unitCount } = result.lint;
    const diagnostics = joinFindings(result.lint.diagnostics);
    const language = options.lang ?? workspaceLanguage;
    const summary = summarize(diagnostics, unitCount, { known: 0, suppressed: suppressed.length });
    if (diagnostics.length > 0 && !(options.quiet === true && summary.errors === 0)) {
      run.stdout.write(prettyReport(diagnostics, summary, language, run.paintOut));
    }
    if (result.site === undefined) {
      run.stderr.write(
        `${run.paintErr(["red", "bold"], "✖")} ${notBuilt(summary.errors, options.draft === true)[language]}\n`,
      );
      return exitCodes.planErrors;
    }
    if (options.quiet !== true)
      run.stdout.write(`${run.paintOut("green", "✔")} ${built(result.site, shownPath(out, run), options)[language]}\n`);
    return exitCodes.fine;
  } catch (error) {
    progress.clear();
    if (interruption.signal.aborted) return exitCodes.interrupted;
    throw error instanceof BrowserError ? browserFailure(error.failure) : error;
  } finally {
    run.offInterrupt(interrupt);
  }
}

/** The output folder; one that holds the workspace, or stands among its sources, would take them away. */
function outFolder(run: Run, root: Root, options: BuildCommandOptions): string {
  const base = options.out === "site" ? root.path : workingFolder(run, options);
  const out = posix.resolve(base, options.out.replaceAll("\\", "/"));
  const sources = ["units", "shared"].map((folder) => `${root.path}/${folder}`);
  const takesSources =
    root.path === out ||
    root.path.startsWith(`${out}/`) ||
    sources.some((source) => out === source || out.startsWith(`${source}/`));
  if (!takesSources) return out;
  throw new Failure(
    {
      en: `The site cannot stand at “${out}”: the plans themselves are there.`,
      fi: `Sivusto ei voi olla kohteessa ”${out}”: siellä ovat itse suunnitelmat.`,
      sv: `Webbplatsen kan inte ligga i ”${out}”: där finns själva planerna.`,
    },
    {
      en: "Choose another folder with --out.",
      fi: "Valitse toinen kansio valitsimella --out.",
      sv: "Välj en annan mapp med --out.",
    },
  );
}

function notBuilt(errors: number, isDraft: boolean): Localized {
  const draft: Localized = isDraft
    ? { en: "", fi: "", sv: "" }
    : {
        en: " Errors of rules alone do not stop --draft.",
        fi: " Pelkät sääntöjen virheet eivät estä luonnosta: --draft.",
        sv: " Enbart regelfel hindrar inte ett utkast: --draft.",
      };
  return {
    en: `Nothing was built: ${errors} ${errors === 1 ? "error" : "errors"}. The earlier site is as it was.${draft.en}`,
    fi: `Mitään ei koottu: ${errors} ${errors === 1 ? "virhe" : "virhettä"}. Aiempi sivusto on ennallaan.${draft.fi}`,
    sv: `Inget byggdes: ${errors} fel. Den tidigare webbplatsen är orörd.${draft.sv}`,
  };
}

function built(
  site: { readonly units: number; readonly pdfs: number },
  out: string,
  options: BuildCommandOptions,
): Record<Language, string> {
  const { pdfs, units } = site;
  const draft = options.draft === true;
  return {
    en: `${draft ? "Draft built" : "Built"}: ${units} ${units === 1 ? "plan" : "plans"}, ${pdfs} ${pdfs === 1 ? "PDF" : "PDFs"} → ${out}`,
    fi: `${draft ? "Luonnos koottu" : "Koottu"}: ${units} ${units === 1 ? "suunnitelma" : "suunnitelmaa"}, ${pdfs} PDF → ${out}`,
    sv: `${draft ? "Utkast byggt" : "Byggt"}: ${units} ${units === 1 ? "plan" : "planer"}, ${pdfs} PDF → ${out}`,
  };
}
