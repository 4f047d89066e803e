import type { ListedUnit } from "./list-page.js";
import type { ResolvedPlan } from "../plan/resolved.js";

/** What the list of units shows of a plan. */
export function listedUnit(plan: ResolvedPlan): ListedUnit {
  const { unit } = plan;
  return {
    city: unit.address?.city,
    counties: unit.counties ?? [],
    date: unit.plan.date,
    language: plan.language,
    languages: [plan.language, ...plan.translations.map((translation) => translation.language)],
    name: unit.name,
    services: (unit.services ?? []).map((service) => service.name),
    slug: plan.slug,
    version: unit.plan.version,
  };
}
