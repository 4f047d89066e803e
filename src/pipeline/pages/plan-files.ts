import type { DocumentGroup } from "../lint/lint-document.js";
import type { SiteAssets } from "./site-assets.js";
import type { ValidPlan } from "../../plan/resolved.js";
import type { SiteFile } from "../../plan/site-file.js";
import { jsonOf } from "../../render/html/to-html.js";
import type { LanguageLink } from "../../render/site/language-links.js";
import type { ListedUnit } from "../../render/site/list/listed-unit.js";
import { planPage } from "../../render/site/plan-page.js";
import { renderPlanSections, type PrerenderedSection } from "../../render/plan/plan-sections.js";
import type { VersionStatus } from "../../render/plan/version-status.js";
import { canonicalOf, hasPoster, pdfName, posterName, toRootFrom } from "../../site/addresses.js";
import { planJson } from "../../site/plan-json.js";
import { piecesToUtf8 } from "../../text/utf8.js";

/** A file of the site as its bytes. */
interface BuiltFile extends SiteFile {
  readonly content: Uint8Array;
}

/** A plan's page and its data; of the programme, which lists the units, the page. */
export function plansFiles(
  plan: ValidPlan,
  group: DocumentGroup,
  units: readonly ListedUnit[],
  assets: SiteAssets,
  hasPdf: boolean,
  status: VersionStatus | undefined,
): readonly [page: BuiltFile, ...others: BuiltFile[]] {
  const sections = renderPlanSections(plan, assets.imageSizes(plan));
  const toRoot = toRootFrom(plan.folder);
  const links = {
    canonical: canonicalOf(plan.folder, assets.base),
    languages: languageLinks(plan, group, assets.base),
    pdf: hasPdf ? pdfName(plan) : undefined,
    poster:
      hasPdf && assets.base !== undefined && hasPoster(plan) && status?.kind !== "frozen" ? posterName : undefined,
    status,
    units: plan.kind === "programme" ? units : [],
  };
  const page = planPage(plan, sections, assets.site, links, toRoot);
  const pageFile = { content: piecesToUtf8(page), path: `${plan.folder}index.html` };
  if (plan.kind === "programme") return [pageFile];
  const data = planData(plan, sections, assets.site.isDraft);
  return [pageFile, { content: piecesToUtf8(data), path: `${plan.folder}plan.json` }];
}

/** A plan as data: the text of its `plan.json`, in pieces. */
export function planData(
  plan: ValidPlan,
  sections: readonly PrerenderedSection[],
  isDraft: boolean,
): readonly string[] {
  const data = sections.map(({ content, section }) => ({
    id: section.id,
    number: section.number,
    title: section.title,
    depth: section.depth,
    covers: section.covers,
    html: content.map(jsonOf),
  }));
  return planJson(plan, data, isDraft);
}

/** The same document in its other languages, seen from its page; none for a document in one language. */
export function languageLinks(
  plan: ValidPlan,
  group: DocumentGroup,
  base: string | undefined,
): readonly LanguageLink[] {
  if (group.length === 1) return [];
  return group.map(({ folder, language }) => ({
    address: canonicalOf(folder, base),
    href: folder === plan.folder ? "./" : plan.translationOf === undefined ? `${language}/` : backTo(folder, plan),
    isCurrent: folder === plan.folder,
    language,
  }));
}

/** From a translation to the original, or to another translation beside it. */
function backTo(folder: string, plan: ValidPlan): string {
  const original = plan.translationOf?.folder ?? "";
  return `../${folder.slice(original.length)}`;
}
