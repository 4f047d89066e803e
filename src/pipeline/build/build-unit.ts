import { siteFeedEntries } from "../pages/feed-file.js";
import { toStored } from "../lint/finding-store.js";
import type { DocumentGroup } from "../lint/lint-document.js";
import { checkUnit, type UnitRecord } from "../lint/check-unit.js";
import type { SiteAssets } from "../pages/site-assets.js";
import { mappedPages } from "../pages/mapped-pages.js";
import { plansFiles } from "../pages/plan-files.js";
import { otherJobs, planJob, type PdfJob, type PrintEnvironment } from "../pdf/pdf-jobs.js";
import { reportFiles } from "../pages/report-files.js";
import { readingOnce } from "../cache/reading-once.js";
import { checkedDigest } from "../cache/unit-digest.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import type { SourceDigests } from "../manifest/source-digests.js";
import type { DocumentFacts, UnitOutput, UnitResult } from "../pages/unit-output.js";
import type { BuiltUnit } from "./built-unit.js";
import { statusOf, writeVersions } from "../versions/site-versions.js";
import { unitVersions, type UnitVersions } from "../versions/unit-versions.js";
import type { ValidPlan } from "../../plan/resolved.js";
import type { SiteWriter } from "../../output/site-writer.js";
import { listedUnit, type ListedUnit } from "../../render/site/list/listed-unit.js";
import { sha256 } from "../../versions/digest.js";
import { isBlocked } from "../../validate/validate.js";

/** What making the units of one site has in common. */
export interface BuildContext {
  readonly context: WorkspaceContext;
  readonly assets: SiteAssets;
  readonly site: SiteWriter;
  readonly digests: SourceDigests;
  /** Whether anything is kept for later builds. */
  readonly isRecorded: boolean;
  /** Undefined when no PDFs are wanted. */
  readonly printing: PrintEnvironment | undefined;
}

/**
 * Checks a unit, and writes its pages and data when nothing keeps it from being built. The PDFs are left to whoever has a browser. `known`: what
 * an earlier check of the unit found.
 */
export function buildUnit(slug: string, buildContext: BuildContext, known?: UnitRecord): BuiltUnit {
  const { digests, isRecorded, context } = buildContext;
  const unitFiles = readingOnce(context.host.files);
  const digest = (isRecorded ? digests.unit(slug, unitFiles) : undefined) ?? "";
  const { caseCollisions, host, root } = context;
  const isNew = isRecorded && known === undefined;
  const checked = isNew ? checkedDigest(unitFiles, root, slug, caseCollisions.get(slug) ?? "") : undefined;
  const { group, record } = checkUnit(slug, context, unitFiles, known);
  const versions = group === undefined ? undefined : unitVersions(host, root, group, context.config.document.data);
  const { asked, days, findings, shared } = record;
  const diagnostics = [
    ...findings.diagnostics,
    ...toStored({ diagnostics: versions?.findings ?? [], uses: [] }).diagnostics,
  ];
  const mayBuild = group !== undefined && !isBlocked(diagnostics, context.draft);
  const made = mayBuild ? buildOutput(group, versions, [], buildContext) : undefined;
  const result: UnitResult = {
    asked,
    days,
    findings: { diagnostics, uses: findings.uses },
    outside: outsideOf(made?.part, `units/${slug}/`, buildContext),
    part: made?.part ?? null,
    shared,
  };
  const check = checked === undefined ? undefined : { digest: checked, record };
  return { check, digest, orders: made?.orders ?? [], result, slug };
}

/** Writes what a document and its translations have on the site. `units` are those that a programme lists. */
function buildOutput(
  group: DocumentGroup,
  versions: UnitVersions | undefined,
  units: readonly ListedUnit[],
  { assets, printing, context, site }: BuildContext,
): { readonly part: UnitOutput; readonly orders: readonly PdfJob[] } {
  const { host, root } = context;
  const files: string[] = [];
  const noting: Pick<SiteWriter, "write"> = {
    write(file) {
      files.push(file.path);
      site.write(file);
    },
  };
  const [original, ...translations] = group;
  const documents: DocumentFacts[] = [];
  const orders: PdfJob[] = [];
  for (const plan of group) {
    const [page, ...others] = plansFiles(plan, group, units, assets, printing !== undefined, statusOf(plan, versions));
    if (versions !== undefined && plan === original) writeVersions(host, noting, plan, versions, assets);
    for (const file of [page, ...others, ...reportFiles(plan, group, assets, printing !== undefined)])
      noting.write(file);
    documents.push({
      entries: assets.base === undefined ? [] : siteFeedEntries(plan, assets.base),
      folder: plan.folder,
      language: plan.language,
      mapped: mappedPages(plan, group),
      page: sha256(page.content),
    });
    if (printing !== undefined)
      orders.push(
        planJob(host, root, plan, units, digestOf(plan, versions), printing),
        ...otherJobs(host, root, plan, printing),
      );
  }
  const part: UnitOutput = {
    documents,
    files,
    listed: listedUnit(original, translations),
    prints: orders.map(({ key, path }) => [path, key]),
    shown: group.flatMap((plan) => assets.filesOf(plan)),
  };
  return { orders, part };
}

/** The digest that a plan's PDF prints: that of the released version which says the same. */
function digestOf(plan: ValidPlan, versions: UnitVersions | undefined): string | undefined {
  return plan.translationOf === undefined ? versions?.matchingVersion?.manifest.digest : undefined;
}

/** Writes the programme, which lists the units. */
export function buildProgramme(
  group: DocumentGroup,
  units: readonly UnitOutput[],
  buildContext: BuildContext,
): { readonly part: UnitOutput; readonly orders: readonly PdfJob[]; readonly result: UnitResult } {
  const listed = units.map((unit) => unit.listed);
  const { orders, part } = buildOutput(group, undefined, listed, buildContext);
  const nothing = {
    asked: { contents: {}, kinds: {}, names: {}, taken: {} },
    // The programme is checked in every build.
    days: {},
    findings: { diagnostics: [], uses: [] },
    shared: [],
  };
  return { orders, part, result: { ...nothing, outside: outsideOf(part, "", buildContext), part } };
}

/** Digests of files that a part shows from outside the folder `own`; of all when that is empty. */
function outsideOf(
  part: UnitOutput | undefined,
  own: string,
  { digests, isRecorded }: BuildContext,
): Readonly<Record<string, string>> {
  if (!isRecorded) return {};
  const paths = new Set((part?.shown ?? []).map(([path]) => path));
  return Object.fromEntries(
    [...paths].filter((path) => own === "" || !path.startsWith(own)).map((path) => [path, digests.file(path) ?? ""]),
  );
}
