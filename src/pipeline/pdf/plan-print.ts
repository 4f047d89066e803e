import { filesDigest } from "../cache/digest.js";
import type { SiteAssets } from "../pages/site-assets.js";
import type { Root } from "../../discover/read-text.js";
import type { Host, Machine } from "../../host/host.js";
import type { ResolvedReport, ValidPlan } from "../../plan/resolved.js";
import type { PlanPrint } from "./print-plan.js";
import type { ListedUnit } from "../../render/site/list/listed-unit.js";
import type { PrintDocument, PrintTheme } from "../../render/paper/paper.js";
import { hyphenation, type Hyphenate } from "../../render/words/hyphenation.js";
import { pageElements, pagePlaceholder, printDocument, renderPrintParts } from "../../render/paper/print-document.js";
import { posterFit, printPoster } from "../../render/paper/print-poster.js";
import { printReport } from "../../render/paper/print-report.js";
import { canonicalOf } from "../../site/addresses.js";
import type { Language } from "../../text/language.js";

/** The faces that the print style sheet names; the Latin ones cover Finnish and Swedish, the extended ones Sámi and names. */
const fontFaces: readonly string[] = [
  "latin-400-normal",
  "latin-400-italic",
  "latin-600-normal",
  "latin-ext-400-normal",
  "latin-ext-600-normal",
];

/** What the user asks of every print. */
export interface PrintSettings {
  readonly pdfTimeoutMs: number;
  /** Seconds since 1970 that stand for the time of the build in every file; undefined means each plan's own date. */
  readonly sourceDateEpoch: number | undefined;
}

/** Files that every print uses. */
export interface SharedPrintFiles {
  readonly style: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** A digest of these files. */
  readonly digest: string;
  readonly logo: string | undefined;
  readonly hyphenate: Readonly<Record<Language, Hyphenate>>;
}

/** The fonts by their path as the print style sheet writes it. @throws FileFailure */
export function sharedFonts(host: Machine): Map<string, Uint8Array> {
  return new Map(
    fontFaces.map((face) => [
      `fonts/${face}.woff2`,
      host.resource(`@fontsource/source-sans-3/files/source-sans-3-${face}.woff2`),
    ]),
  );
}

/** @throws FileFailure */
export function sharedPrintFiles(host: Host, { picture }: SiteAssets): SharedPrintFiles {
  const files = sharedFonts(host);
  if (picture !== undefined) files.set(picture.path, picture.content);
  const hyphenate = {
    en: hyphenation((word) => host.hyphenate(word, "en")),
    fi: hyphenation((word) => host.hyphenate(word, "fi")),
    sv: hyphenation((word) => host.hyphenate(word, "sv")),
  };
  const style = new TextDecoder().decode(host.resource("templates/print/print.css"));
  return { digest: filesDigest(files), files, hyphenate, logo: picture?.path, style };
}

/** A plan ready to print; `digest` is that of the version that it is, when it is a released one. */
export function planPrint(
  host: Host,
  root: Root,
  plan: ValidPlan,
  units: readonly ListedUnit[],
  assets: SiteAssets,
  shared: SharedPrintFiles,
  digest: string | undefined,
  options: PrintSettings,
): PlanPrint {
  const parts = renderPrintParts(
    plan,
    units,
    printTheme(plan, assets, shared, digest),
    canonicalOf(plan.folder, assets.base),
  );
  const paper = printDocument(parts);
  return {
    ...paperFacts(paper, plan.unit.plan.date, options),
    contents: { elements: pageElements(parts), placeholder: pagePlaceholder },
    files: new Map(ownFiles(host, root, plan)),
    name: plan.folder.slice(0, -1),
  };
}

/** A monitoring report ready to print. */
export function reportPrint(
  host: Host,
  root: Root,
  plan: ValidPlan,
  report: ResolvedReport,
  assets: SiteAssets,
  shared: SharedPrintFiles,
  options: PrintSettings,
): PlanPrint {
  const paper = printReport(
    plan,
    report,
    printTheme(plan, assets, shared, undefined),
    canonicalOf(plan.folder, assets.base),
  );
  return {
    ...paperFacts(paper, report.published ?? report.period.to, options),
    files: new Map(ownFiles(host, root, plan)),
    name: `${plan.folder}reports/${report.id}`,
  };
}

/** A plan's notice for the wall, ready to print. `address` is that of the plan's page. */
export function posterPrint(
  plan: ValidPlan,
  address: string,
  assets: SiteAssets,
  shared: SharedPrintFiles,
  options: PrintSettings,
): PlanPrint {
  return {
    ...paperFacts(
      printPoster(plan, printTheme(plan, assets, shared, undefined), address),
      plan.unit.plan.date,
      options,
    ),
    files: new Map(),
    fit: posterFit,
    name: `${plan.folder}poster`,
  };
}

/** What the file of a document carries; a document without a date of its own carries the beginning of time. */
function paperFacts(
  paper: PrintDocument,
  date: string | undefined,
  options: PrintSettings,
): Pick<PlanPrint, "facts" | "html" | "linkTexts" | "timeoutMs"> {
  const { author, html, language, linkTexts, title } = paper;
  const seconds = options.sourceDateEpoch ?? Date.parse(`${date ?? "1970-01-01"}T00:00:00Z`) / 1000;
  return {
    facts: { author, date: new Date(seconds * 1000), language, title },
    html,
    linkTexts,
    timeoutMs: options.pdfTimeoutMs,
  };
}

/** The files that a plan shows, by their path as its print writes it. */
function ownFiles(host: Host, root: Root, plan: ValidPlan): readonly (readonly [string, Uint8Array])[] {
  return [...plan.files].map(([path, href]) => [
    href.replace(/^(?:\.\.\/)+/, ""),
    host.files.read(`${root.path}/${path}`),
  ]);
}

function printTheme(
  { language }: ValidPlan,
  assets: SiteAssets,
  shared: SharedPrintFiles,
  digest: string | undefined,
): PrintTheme {
  return {
    digest,
    hyphenate: shared.hyphenate[language],
    isDraft: assets.site.isDraft,
    logo: shared.logo,
    style: shared.style,
  };
}
