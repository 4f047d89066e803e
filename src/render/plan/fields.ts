import { contactCard, contactLines, emailLink, phoneLink } from "./contact.js";
import { facts, h, table, type Child } from "../html/elements.js";
import type { PlanContext } from "./plan-context.js";
import { versionWord } from "../words/version-words.js";
import { word } from "../words/words.js";
import { formatDate } from "../../plan/dates.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import { formatAddress } from "../../prose/values.js";
import type { Role } from "../../regulation/data.js";
import { findRequirement, regulation, titleIn } from "../../regulation/regulation.js";

/**
 * What the YAML files say about a requirement, as a block under the heading that covers it: the facts themselves, the people
 * whose roles belong to it, and the sentence that tells that it does not apply.
 */
export function requirementBlocks(requirement: string, context: PlanContext): readonly Child[] {
  const { plan } = context;
  const sentence = plan.unit["not-applicable"]?.[requirement as never] as string | undefined;
  return [
    fieldBlock(requirement, plan),
    roleBlock(requirement, plan),
    sentence === undefined ? undefined : h("p", { class: "not-applicable" }, sentence),
  ];
}

function fieldBlock(requirement: string, plan: ResolvedPlan): Child {
  const { language, provider, unit } = plan;
  switch (requirement) {
    case "provider-details":
      return facts(
        [
          [word("provider", language), provider.name],
          [word("businessId", language), provider["business-id"]],
          [word("oid", language), provider.oid],
          ...reach(plan, provider),
        ],
        "facts",
      );
    case "unit-details":
      return facts(
        [[word("unit", language), unit.name], [word("oid", language), unit.oid], ...reach(plan, unit)],
        "facts",
      );
    case "services":
      return serviceTable(plan);
    case "counties":
      return facts(
        [
          [
            word("counties", language),
            unit.counties?.map((county) => titleIn(regulation.counties, county, language)).join(", "),
          ],
        ],
        "facts",
      );
    case "on-behalf-of":
      return facts(
        [
          [
            word("onBehalfOf", language),
            unit["on-behalf-of"]?.map((whom) => titleIn(regulation["on-behalf-of"], whom, language)).join(", "),
          ],
        ],
        "facts",
      );
    case "date-and-version":
      return versionFacts(plan);
    case "subcontracting":
      return subcontractorTable(plan);
    default:
      return undefined;
  }
}

type Reachable = Pick<ResolvedPlan["unit"], "address" | "phone" | "email">;

function reach(plan: ResolvedPlan, body: Reachable): readonly (readonly [string, Child])[] {
  const { language } = plan;
  return [
    [word("address", language), formatAddress(body.address)],
    [word("phone", language), body.phone === undefined ? undefined : phoneLink(body.phone)],
    [word("email", language), body.email === undefined ? undefined : emailLink(body.email)],
  ];
}

function serviceTable(plan: ResolvedPlan): Child {
  const { language } = plan;
  const services = plan.unit.services ?? [];
  if (services.length === 0) return undefined;
  const hasPlaces = services.some((service) => service.places !== undefined);
  const hasDelivery = services.some((service) => service.delivery !== undefined);
  const columns = [
    word("service", language),
    ...(hasPlaces ? [word("places", language)] : []),
    ...(hasDelivery ? [word("delivery", language)] : []),
  ];
  if (columns.length === 1)
    return facts([[word("servicesCovered", language), services.map((service) => service.name).join(", ")]], "facts");
  return table(
    word("servicesCovered", language),
    columns,
    services.map((service) => [
      service.name,
      ...(hasPlaces ? [service.places === undefined ? "–" : String(service.places)] : []),
      ...(hasDelivery
        ? [(service.delivery ?? []).map((way) => titleIn(regulation.delivery, way, language)).join(", ") || "–"]
        : []),
    ]),
    "services",
  );
}

/** Version, date, approval and what changed. */
function versionFacts(plan: ResolvedPlan): Child {
  const { language } = plan;
  const { approved, changes, corrects, date, version } = plan.unit.plan;
  const approval =
    approved === undefined
      ? undefined
      : [formatDate(approved.on, language), approved.place].filter((part) => part !== undefined).join(", ");
  return facts(
    [
      [word("version", language), version],
      [word("date", language), date === undefined ? undefined : formatDate(date, language)],
      [word("approved", language), approval],
      [word("approvedBy", language), plan.approver === undefined ? undefined : nameAndTitle(plan.approver)],
      [word("changes", language), changes],
      [versionWord("corrects", language), corrects],
    ],
    "facts version-facts",
  );
}

export function nameAndTitle(person: { readonly name: string; readonly title?: string }): string {
  return person.title === undefined ? person.name : `${person.name}, ${person.title}`;
}

function subcontractorTable(plan: ResolvedPlan): Child {
  const { language } = plan;
  const { subcontractors } = plan.unit;
  if (subcontractors === undefined) return undefined;
  if (subcontractors.length === 0) {
    const sentence = findRequirement("subcontracting")?.otherwise?.[language];
    return sentence === undefined ? undefined : h("p", sentence);
  }
  return table(
    word("subcontractors", language),
    [word("subcontractor", language), word("service", language), word("businessId", language)],
    subcontractors.map((producer) => [producer.name, producer.service, producer["business-id"] ?? "–"]),
    "subcontractors",
  );
}

/** The roles that are printed under each requirement. */
const rolesUnder: ReadonlyMap<string, readonly Role[]> = new Map(
  regulation.roles.map(({ requirement }) => [
    requirement,
    regulation.roles.filter((role) => role.requirement === requirement),
  ]),
);

/** The people whose roles are printed under a requirement: one as a card with its task, several as a table. */
function roleBlock(requirement: string, plan: ResolvedPlan): Child {
  const { language } = plan;
  const held = (rolesUnder.get(requirement) ?? []).filter((role) => plan.roles.has(role.id));
  const [only] = held;
  if (only === undefined) return undefined;
  if (held.length === 1) {
    return h("div", { class: "role" }, [
      h("p", { class: "role-title" }, only.title[language]),
      h(
        "div",
        { class: "contacts" },
        (plan.roles.get(only.id)?.holders ?? []).map((holder) => contactCard(holder, language)),
      ),
    ]);
  }
  return table(
    word("responsiblePersons", language),
    [word("role", language), word("person", language)],
    held.map((role) => [
      role.title[language],
      (plan.roles.get(role.id)?.holders ?? []).map((holder) => h("div", { class: "holder" }, contactLines(holder))),
    ]),
    "roles",
  );
}
