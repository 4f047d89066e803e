import type { ResolvedPlan } from "../../../plan/resolved.js";
import type { Language } from "../../../text/language.js";

/** What the lists of units show of a plan. `translations`: those that are published. */
export function listedUnit(plan: ResolvedPlan, translations: readonly ResolvedPlan[]): ListedUnit {
  const { slug, unit } = plan;
  return {
    city: unit.address?.city,
    counties: unit.counties ?? [],
    date: unit.plan.date,
    pages: [pageOf(plan), ...translations.map(pageOf)],
    slug,
    version: unit.plan.version,
  };
}

function pageOf({ folder, language, unit }: ResolvedPlan): ListedPage {
  return { folder, language, name: unit.name, services: (unit.services ?? []).map((service) => service.name) };
}

/** The page that a reader of a language is led to: the plan in that language, or in its own where there is none. */
export function pageFor({ pages }: ListedUnit, language: Language): ListedPage {
  return pages.find((page) => page.language === language) ?? pages[0];
}

/** What the lists show of a unit. */
export interface ListedUnit {
  readonly slug: string;
  /** The plan in each language in which it can be read; its own first. */
  readonly pages: readonly [ListedPage, ...ListedPage[]];
  /** Ids of counties. */
  readonly counties: readonly string[];
  readonly city: string | undefined;
  readonly version: string | undefined;
  readonly date: string | undefined;
}

/** A unit's plan in one language, and what it says there of the unit. */
export interface ListedPage {
  readonly language: Language;
  /** From the site's root. */
  readonly folder: string;
  readonly name: string;
  readonly services: readonly string[];
}
