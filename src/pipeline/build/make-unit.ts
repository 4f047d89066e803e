import { siteFeedEntries } from "../pages/feed-file.js";
import { toStored } from "../lint/finding-store.js";
import type { DocumentGroup, Findings } from "../lint/lint-document.js";
import { lintNoting } from "../lint/lint-noting.js";
import type { Look } from "../pages/look.js";
import { mappedPages } from "../pages/mapped-pages.js";
import { plansFiles } from "../pages/plan-files.js";
import { otherOrders, planOrder, type PrintOrder, type PrintSurroundings } from "../pdf/print-orders.js";
import { reportFiles } from "../pages/report-files.js";
import { readingOnce } from "../cache/reading-once.js";
import type { Shop } from "../workspace/shop.js";
import type { SourceDigests } from "../manifest/source-digests.js";
import type { DocumentFacts, SitePart, UnitProduct } from "../pages/site-part.js";
import type { MadeUnit } from "./made-unit.js";
import { standingOf, writeVersions } from "../versions/site-versions.js";
import { unitVersions, type UnitVersions } from "../versions/unit-versions.js";
import type { ValidPlan } from "../../plan/resolved.js";
import type { SiteWriter } from "../../output/site-writer.js";
import { listedUnit, type ListedUnit } from "../../render/site/list/listed-unit.js";
import { sha256 } from "../../versions/digest.js";
import { stopsBuild } from "../../validate/validate.js";

/** What making the units of one site has in common. */
export interface Workshop {
  readonly shop: Shop;
  readonly look: Look;
  readonly site: SiteWriter;
  readonly digests: SourceDigests;
  /** Whether anything is kept for later builds. */
  readonly isRecorded: boolean;
  /** Undefined when no PDFs are wanted. */
  readonly printing: PrintSurroundings | undefined;
}

/** Checks a unit, and writes its pages and data when nothing keeps it from being built. The PDFs are left to whoever has a browser. */
export function makeUnit(slug: string, workshop: Workshop): MadeUnit {
  const { digests, isRecorded, shop } = workshop;
  const own = readingOnce(shop.host.files);
  const digest = (isRecorded ? digests.unit(slug, own) : undefined) ?? "";
  const findings: Findings = { diagnostics: [], uses: [] };
  const { group, noted } = lintNoting(slug, shop, findings, own);
  const versions =
    group === undefined ? undefined : unitVersions(shop.host, shop.root, group, shop.config.document.data);
  for (const finding of versions?.findings ?? []) findings.diagnostics.push(finding);
  const mayBuild = group !== undefined && !findings.diagnostics.some((found) => stopsBuild(found, shop.draft));
  const made = mayBuild ? makePart(group, versions, [], workshop) : undefined;
  const product: UnitProduct = {
    ...noted,
    findings: toStored(findings),
    outside: outsideOf(made?.part, `units/${slug}/`, workshop),
    part: made?.part ?? null,
  };
  return { digest, orders: made?.orders ?? [], product, slug };
}

/** Writes what a document and its translations have on the site. `units` are those that a programme lists. */
function makePart(
  group: DocumentGroup,
  versions: UnitVersions | undefined,
  units: readonly ListedUnit[],
  { look, printing, shop, site }: Workshop,
): { readonly part: SitePart; readonly orders: readonly PrintOrder[] } {
  const { host, root } = shop;
  const files: string[] = [];
  const noting: Pick<SiteWriter, "write"> = {
    write(file) {
      files.push(file.path);
      site.write(file);
    },
  };
  const [original, ...translations] = group;
  const documents: DocumentFacts[] = [];
  const orders: PrintOrder[] = [];
  for (const plan of group) {
    const [page, ...others] = plansFiles(plan, group, units, look, printing !== undefined, standingOf(plan, versions));
    if (versions !== undefined && plan === original) writeVersions(host, noting, plan, versions, look);
    for (const file of [page, ...others, ...reportFiles(plan, group, look, printing !== undefined)]) noting.write(file);
    documents.push({
      entries: look.base === undefined ? [] : siteFeedEntries(plan, look.base),
      folder: plan.folder,
      language: plan.language,
      mapped: mappedPages(plan, group),
      page: sha256(page.content),
    });
    if (printing !== undefined)
      orders.push(
        planOrder(host, root, plan, units, digestOf(plan, versions), printing),
        ...otherOrders(host, root, plan, printing),
      );
  }
  const part: SitePart = {
    documents,
    files,
    listed: listedUnit(original, translations),
    prints: orders.map(({ key, path }) => [path, key]),
    shown: group.flatMap((plan) => look.filesOf(plan)),
  };
  return { orders, part };
}

/** The digest that a plan's PDF prints: that of the released version which says the same. */
function digestOf(plan: ValidPlan, versions: UnitVersions | undefined): string | undefined {
  return plan.translationOf === undefined ? versions?.twin?.manifest.digest : undefined;
}

/** Writes the programme, which lists the units. */
export function makeProgramme(
  group: DocumentGroup,
  units: readonly SitePart[],
  workshop: Workshop,
): { readonly part: SitePart; readonly orders: readonly PrintOrder[]; readonly product: UnitProduct } {
  const listed = units.map((unit) => unit.listed);
  const { orders, part } = makePart(group, undefined, listed, workshop);
  const nothing = {
    asked: { contents: {}, kinds: {}, names: {}, taken: {} },
    findings: { diagnostics: [], uses: [] },
    shared: [],
  };
  return { orders, part, product: { ...nothing, outside: outsideOf(part, "", workshop), part } };
}

/** Digests of files that a part shows from outside the folder `own`; of all when that is empty. */
function outsideOf(
  part: SitePart | undefined,
  own: string,
  { digests, isRecorded }: Workshop,
): Readonly<Record<string, string>> {
  if (!isRecorded) return {};
  const paths = new Set((part?.shown ?? []).map(([path]) => path));
  return Object.fromEntries(
    [...paths].filter((path) => own === "" || !path.startsWith(own)).map((path) => [path, digests.file(path) ?? ""]),
  );
}
