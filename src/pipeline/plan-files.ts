import type { Look } from "./look.js";
import type { ValidPlan } from "../plan/resolved.js";
import type { SiteFile } from "../plan/site-file.js";
import { fragmentHtml } from "../render/document.js";
import { planPage, renderPlanSections } from "../render/plan-page.js";
import { pdfNames } from "../site/addresses.js";
import { planJson } from "../site/plan-json.js";

/** A plan's page and its data. */
export function plansFiles(plan: ValidPlan, look: Look, hasPdf: boolean): readonly SiteFile[] {
  const sections = renderPlanSections(plan);
  const data = sections.map(({ content, section }) => ({
    id: section.id,
    number: section.number,
    title: section.title,
    depth: section.depth,
    covers: section.covers,
    html: fragmentHtml(content),
  }));
  const links = {
    canonical: look.base === undefined ? undefined : new URL(`${plan.slug}/`, look.base).href,
    pdf: hasPdf ? pdfNames[plan.language] : undefined,
  };
  return [
    { content: planPage(plan, sections, look.site, links, "../"), path: `${plan.slug}/index.html` },
    { content: planJson(plan, data, look.site.isDraft), path: `${plan.slug}/plan.json` },
  ];
}
