import { posix } from "node:path";
import type { DocumentGroup } from "../lint/lint-document.js";
import { imageSizesOf, type SiteAssets } from "../pages/site-assets.js";
import { languageLinks, planData } from "../pages/plan-files.js";
import type { Host } from "../../host/host.js";
import type { Root } from "../../discover/read-text.js";
import type { Workspace } from "../../plan/file-types.generated.js";
import type { ResolvedPlan, ValidPlan } from "../../plan/resolved.js";
import { planPage } from "../../render/site/plan-page.js";
import { renderPlanSections } from "../../render/plan/plan-sections.js";
import type { VersionStatus } from "../../render/plan/version-status.js";
import type { PageContext } from "../../render/site/page-context.js";
import { filePath, pdfName } from "../../site/addresses.js";

/** Where a document of a plan stands in its version's folder: a translation in a folder of its own, `sv/`. */
function frozenFolder(plan: ResolvedPlan): string {
  return plan.folder.slice(plan.slug.length + 1);
}

/** From a document in its version's folder to that folder. */
function toVersion(plan: ResolvedPlan): string {
  return "../".repeat(frozenFolder(plan).split("/").length - 1);
}

/** Files that a plan shows or links to: path in the workspace and path in the version's folder. */
export function frozenFilesOf(plan: ResolvedPlan): readonly (readonly [path: string, address: string])[] {
  return [...plan.files].map(([path, href]) => {
    const address = filePath(href, plan.folder);
    return [path, address.startsWith(`${plan.slug}/`) ? address.slice(plan.slug.length + 1) : address];
  });
}

/** A plan as its frozen page shows it: all that it refers to stands in its version's folder. */
function frozenForm(plan: ValidPlan): ValidPlan {
  const encoded = (address: string): string => address.split("/").map(encodeURIComponent).join("/");
  return {
    ...plan,
    files: new Map(frozenFilesOf(plan).map(([path, address]) => [path, toVersion(plan) + encoded(address)])),
  };
}

/** From a frozen document to the plan in force in the same language. */
function toLive(plan: ResolvedPlan): string {
  return `../${toVersion(plan)}${frozenFolder(plan)}`;
}

/** The text of a plan's frozen `plan.json`. */
export function frozenData(host: Host, root: Root, plan: ValidPlan): string {
  const frozen = frozenForm(plan);
  return planData(frozen, renderPlanSections(frozen, imageSizesOf(host, root, frozen), toLive(plan)), false).join("");
}

/** The look of a frozen page; `toFiles` leads from it to its version's folder. Pages of the site may come and go, so it names none. */
export function frozenPageContext(assets: SiteAssets, toFiles: string): PageContext {
  const { icon, logo, style } = assets.copies;
  return {
    ...assets.site,
    hasFeed: false,
    icon: { path: icon.path, type: assets.site.icon.type },
    isDraft: false,
    logo: logo === undefined ? undefined : { path: logo.path, size: assets.site.logo?.size },
    pages: [],
    styleSheet: style.path,
    toFiles,
  };
}

/** The files that every frozen page needs beside it. */
export function frozenAssets(assets: SiteAssets): ReadonlyMap<string, Uint8Array | string> {
  const { icon, logo, style } = assets.copies;
  return new Map([style, icon, ...(logo === undefined ? [] : [logo])].map(({ content, path }) => [path, content]));
}

/** What a version tells of its neighbours, seen from its folder. */
export interface FrozenNeighbours {
  readonly predecessor: string | undefined;
  readonly changes: string | undefined;
}

/** What a frozen document shows but for its PDF: the page, the data, and all that they refer to. */
export function frozenFiles(
  host: Host,
  root: Root,
  plan: ValidPlan,
  group: DocumentGroup,
  assets: SiteAssets,
  frozen: { readonly data: string; readonly digest: string; readonly neighbours: FrozenNeighbours },
): ReadonlyMap<string, Uint8Array | string> {
  const { changes, predecessor } = frozen.neighbours;
  const up = toVersion(plan);
  const from = (address: string | undefined): string | undefined => (address === undefined ? undefined : up + address);
  const status: VersionStatus = {
    changes: from(changes),
    digest: frozen.digest,
    kind: "frozen",
    live: toLive(plan),
    predecessor: from(predecessor),
    versions: `../${up}versions/`,
  };
  const links = {
    canonical: undefined,
    languages: languageLinks(plan, group, undefined),
    pdf: pdfName(plan),
    poster: undefined,
    status,
    units: [],
  };
  const form = frozenForm(plan);
  const sections = renderPlanSections(form, imageSizesOf(host, root, form), toLive(plan));
  const page = planPage(form, sections, frozenPageContext(assets, up), links, `../../${up}`).join("");
  const folder = frozenFolder(plan);
  return new Map<string, Uint8Array | string>([
    ...frozenFilesOf(plan).map(([path, address]) => [address, host.files.read(`${root.path}/${path}`)] as const),
    [`${folder}index.html`, page],
    [`${folder}plan.json`, frozen.data],
  ]);
}

/** Every file of the workspace that a plan is made of, common text among them; paths from the workspace. */
export function sourcesOf(plan: ResolvedPlan, workspace: Workspace): readonly string[] {
  const { outline } = workspace;
  const settings = [outline === "aptk" || outline === "maarays" ? undefined : outline, workspace.site?.logo];
  const documents = [
    plan.config,
    plan.facts,
    ...(plan.translatedFacts === undefined ? [] : [plan.translatedFacts]),
    ...[...plan.riskTables.values()].flatMap((table) => table.documents),
    ...plan.actionDocuments,
    ...plan.reports.map(({ document }) => document),
  ];
  const paths = [
    ...settings.flatMap((path) => (path === undefined ? [] : [posix.normalize(path)])),
    ...documents.map(({ source }) => source.path),
    ...plan.sections.flatMap(({ parts }) => parts.map(({ text }) => text.source.path)),
    ...plan.files.keys(),
  ];
  return [...new Set(paths)].toSorted();
}
