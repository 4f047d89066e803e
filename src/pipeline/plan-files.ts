import type { DocumentGroup } from "./lint-document.js";
import type { Look } from "./look.js";
import type { ValidPlan } from "../plan/resolved.js";
import type { SiteFile } from "../plan/site-file.js";
import { jsonOf } from "../render/html/to-html.js";
import type { LanguageLink } from "../render/language-links.js";
import type { ListedUnit } from "../render/list-page.js";
import { planPage } from "../render/plan-page.js";
import { renderPlanSections, type MadeSection } from "../render/plan-sections.js";
import type { PlanStanding } from "../render/plan-standing.js";
import { canonicalOf, hasPoster, pdfName, posterName, toRootFrom } from "../site/addresses.js";
import { planJson } from "../site/plan-json.js";

/** A plan's page and its data; of the programme, which lists the units, the page. */
export function plansFiles(
  plan: ValidPlan,
  group: DocumentGroup,
  units: readonly ListedUnit[],
  look: Look,
  hasPdf: boolean,
  standing: PlanStanding | undefined,
): readonly [page: SiteFile & { readonly content: string }, ...others: SiteFile[]] {
  const sections = renderPlanSections(plan, look.imageSizes(plan));
  const toRoot = toRootFrom(plan.folder);
  const links = {
    canonical: canonicalOf(plan.folder, look.base),
    languages: languageLinks(plan, group, look.base),
    pdf: hasPdf ? pdfName(plan) : undefined,
    poster:
      hasPdf && look.base !== undefined && hasPoster(plan) && standing?.kind !== "frozen" ? posterName : undefined,
    standing,
    units: plan.kind === "programme" ? units : [],
  };
  const page = { content: planPage(plan, sections, look.site, links, toRoot), path: `${plan.folder}index.html` };
  if (plan.kind === "programme") return [page];
  return [page, { content: planData(plan, sections, look.site.isDraft), path: `${plan.folder}plan.json` }];
}

/** A plan as data: the text of its `plan.json`. */
export function planData(plan: ValidPlan, sections: readonly MadeSection[], isDraft: boolean): string {
  const data = sections.map(({ content, section }) => ({
    id: section.id,
    number: section.number,
    title: section.title,
    depth: section.depth,
    covers: section.covers,
    // What stands in two pieces is the same text as in one: each begins with a tag and ends with one.
    html: content.map(jsonOf).join(""),
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
