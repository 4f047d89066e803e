import { accessibilityFiles } from "./accessibility-files.js";
import { siteFeed } from "./feed-file.js";
import { lint, type LintOptions, type LintResult } from "./lint.js";
import { printAll } from "./print-all.js";
import { makeLook, type Look } from "./look.js";
import { mappedPages } from "./report-files.js";
import { unitVersions, type UnitVersions } from "./unit-versions.js";
import { writeDocuments } from "./write-documents.js";
import type { BrowserWarning } from "../host/browser.js";
import type { Host } from "../host/host.js";
import type { Root } from "../discover/read-text.js";
import { beginSite, type SiteFolder } from "../publish/site-folder.js";
import { listPage, notFoundPage } from "../render/list-page.js";
import { listStyle } from "../render/list-style.js";
import { listedUnit } from "../render/listed-unit.js";
import { compareDiagnostics, type Diagnostic } from "../text/diagnostic.js";
import type { Language } from "../text/language.js";
import { assetFile } from "../site/style.js";
import { robots, siteMap } from "../site/search-engines.js";
import type { ValidPlan } from "../plan/resolved.js";
import { stopsBuild } from "../validate/validate.js";

export interface BuildOptions extends LintOptions {
  /** Absolute. */
  readonly out: string;
  readonly pdf: boolean;
  /** A browser's path, when the user chose one. */
  readonly browser: string | undefined;
  /** How many PDFs are printed at the same time. */
  readonly jobs: number;
  readonly pdfTimeoutMs: number;
  /** Seconds since 1970 that stand for the time of the build in every file; undefined means each plan's own date. */
  readonly sourceDateEpoch: number | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** In the language of the workspace. */
  readonly onWarning: (warning: BuildWarning, language: Language) => void;
}

/** What the user should know of a build that went on. */
export type BuildWarning =
  | BrowserWarning
  | { readonly kind: "no-search" }
  | { readonly kind: "no-poster" }
  /** A PDF that fails a check of accessibility; the path is from the folder that is built. */
  | { readonly kind: "inaccessible-pdf"; readonly path: string };

/** How far a build is. */
export interface Progress {
  readonly step: "pages" | "pdf";
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

export interface BuildResult {
  readonly lint: LintResult;
  /** Undefined when errors kept the site from being built. */
  readonly site: { readonly units: number; readonly pdfs: number; readonly prints: number } | undefined;
}

/**
 * Checks the plans, makes every file of the site aside, and puts the new site in the old one's place.
 * When anything fails, or the build is interrupted, the old site stays whole.
 * @throws Failure, FileFailure, and the signal's reason when interrupted
 */
export async function build(host: Host, root: Root, options: BuildOptions): Promise<BuildResult> {
  const result = await lint(host, root, options);
  const hasStopped = result.diagnostics.some((diagnostic) => stopsBuild(diagnostic, options.draft));
  if (hasStopped || result.config === undefined) return { lint: result, site: undefined };
  const versions = new Map<string, UnitVersions>();
  for (const group of result.groups.filter(([{ kind }]) => kind === "plan")) {
    const known = unitVersions(host, root, group, result.config.document.data);
    if (known !== undefined) versions.set(group[0].slug, known);
  }
  const checked = withFindings(
    result,
    [...versions.values()].flatMap(({ findings }) => findings),
  );
  if (checked.diagnostics.some((diagnostic) => stopsBuild(diagnostic, options.draft)))
    return { lint: checked, site: undefined };
  const site = beginSite(host.files, host.processes, options.out);
  try {
    const look = makeLook(host, root, result.config.document.data, result.groups, options.draft);
    const pdfs = await writeSite(host, root, site, result, look, versions, options);
    options.signal.throwIfAborted();
    site.finish();
    return { lint: checked, site: { ...pdfs, units: result.plans.length } };
  } catch (error) {
    site.abandon();
    throw error;
  }
}

/** The result with what the released versions have to say. */
function withFindings(result: LintResult, findings: readonly Diagnostic[]): LintResult {
  return { ...result, diagnostics: [...result.diagnostics, ...findings].toSorted(compareDiagnostics) };
}

async function writeSite(
  host: Host,
  root: Root,
  site: SiteFolder,
  result: LintResult,
  look: Look,
  versions: ReadonlyMap<string, UnitVersions>,
  options: BuildOptions,
): Promise<{ readonly pdfs: number; readonly prints: number }> {
  const { groups, language, plans } = result;
  const documents = groups.flat();
  const units = plans.map(listedUnit);
  for (const file of look.files) site.write(file);
  const index = await writeDocuments(host, root, site, groups, units, look, versions, options);
  const style = assetFile("list", "css", listStyle(units));
  if (units.length > 1) site.write(style);
  const assets = {
    filter: look.filterScript,
    search: index.languages.length === 0 ? undefined : { languages: index.languages, script: look.searchScript },
    style: style.path,
  };
  site.write({
    content: listPage(units, look.workspace.provider, language, look.site, assets, look.base),
    path: "index.html",
  });
  site.write({ content: notFoundPage(look.site.title, look.base, look.notFoundStyle, language), path: "404.html" });
  for (const file of accessibilityFiles(look)) site.write(file);
  site.write(robots(look.base, options.draft));
  if (look.base !== undefined && !options.draft) {
    const others = accessibilityFiles(look).map(({ path }) => ({
      date: undefined,
      path: path.replace("index.html", ""),
    }));
    site.write(siteMap([{ date: undefined, path: "" }, ...documents.flatMap(mappedPages), ...others], look.base));
    site.write(siteFeed(documents, look, look.base));
  }
  const digests = new Map(documents.flatMap((plan) => digestOf(plan, versions.get(plan.slug))));
  if (options.pdf && look.base === undefined) options.onWarning({ kind: "no-poster" }, language);
  return options.pdf ? printAll(host, root, site, documents, units, look, digests, options) : { pdfs: 0, prints: 0 };
}

/** The digest that a plan's PDF prints: that of the released version which says the same. */
function digestOf(plan: ValidPlan, versions: UnitVersions | undefined): readonly (readonly [string, string])[] {
  const digest = plan.translationOf === undefined ? versions?.twin?.manifest.digest : undefined;
  return digest === undefined ? [] : [[plan.folder, digest]];
}
