import type { Element } from "hast";
import { contactCard } from "./contact.js";
import { contentsList } from "./contents.js";
import { facts, flat, h, type Child } from "./elements.js";
import { nameAndTitle } from "./fields.js";
import { draftNotice, framedPage } from "./frame.js";
import { renderSections, sectionHeading, type RenderedSection } from "./plan-body.js";
import { makeContext } from "./plan-context.js";
import type { SiteLook } from "./site-look.js";
import { word } from "./words.js";
import { formatDate } from "../plan/dates.js";
import { findRole } from "../regulation/regulation.js";
import type { ValidPlan } from "../plan/resolved.js";

/** Where a plan's page finds its neighbours. */
export interface PlanPageLinks {
  /** The PDF's file name, or undefined when none is made. */
  readonly pdf: string | undefined;
  /** The page's own address on the web, when the site's is known. */
  readonly canonical: string | undefined;
}

/** The page of a plan in force. `toRoot` leads from the page to the site's root. */
export function planPage(
  plan: ValidPlan,
  sections: readonly RenderedSection[],
  look: SiteLook,
  links: PlanPageLinks,
  toRoot: string,
): string {
  const { language, unit } = plan;
  const title = `${word("plan", language)}: ${unit.name}`;
  const pdf =
    links.pdf === undefined
      ? undefined
      : h("link", { href: links.pdf, rel: "alternate", title: word("pdf", language), type: "application/pdf" });
  return framedPage({
    bodyClass: "plan-page",
    canonical: links.canonical,
    description: `${title}, ${plan.provider.name}`,
    language,
    links: [
      ...(pdf === undefined ? [] : [pdf]),
      h("link", { href: "plan.json", rel: "alternate", type: "application/json" }),
    ],
    look,
    main: [
      ...(look.isDraft ? draftNotice(language) : []),
      planHeader(plan, links),
      h("div", { class: "plan-layout" }, [
        h("nav", { ariaLabelledBy: "contents-title", class: "contents", id: "contents" }, [
          h("h2", { class: "contents-title", id: "contents-title" }, word("contents", language)),
          contentsList(sections),
        ]),
        h("article", { class: "plan-text" }, [
          ...sections.flatMap(({ content, section }) => [sectionHeading(section), ...content]),
          ...flat(approvalBlock(plan)),
        ]),
        h("p", { class: "to-contents" }, h("a", { href: "#contents" }, word("toTop", language))),
      ]),
    ],
    provider: plan.provider,
    title: `${title} – ${plan.provider.name}`,
    toRoot,
  });
}

/** The sections of a plan as its page shows them. */
export function renderPlanSections(plan: ValidPlan): readonly RenderedSection[] {
  return renderSections(makeContext(plan, "page"));
}

function planHeader(plan: ValidPlan, links: PlanPageLinks): Element {
  const { language, unit } = plan;
  const { approved, date, version } = unit.plan;
  const managers = plan.roles.get("manager")?.holders ?? [];
  const identity = facts(
    [
      [word("provider", language), plan.provider.name],
      [word("version", language), version],
      [
        word("date", language),
        date === undefined ? undefined : h("time", { dateTime: date }, formatDate(date, language)),
      ],
      [
        word("approved", language),
        approved === undefined ? undefined : h("time", { dateTime: approved.on }, formatDate(approved.on, language)),
      ],
      [word("changes", language), unit.plan.changes],
    ],
    "identity-facts",
  );
  return h("div", { class: "plan-header" }, [
    h("h1", [
      h("span", { class: "kicker" }, word("plan", language)),
      " ",
      h("span", { class: "unit-name" }, unit.name),
    ]),
    h("div", { class: "identity" }, [
      ...flat(identity),
      ...flat(
        managers.length === 0
          ? undefined
          : h(
              "div",
              { class: "contacts" },
              managers.map((manager) => contactCard(manager, language, findRole("manager")?.title[language])),
            ),
      ),
    ]),
    h("ul", { class: "downloads" }, [
      ...flat(
        links.pdf === undefined
          ? undefined
          : h("li", h("a", { class: "button", href: links.pdf, type: "application/pdf" }, word("pdf", language))),
      ),
      h("li", h("a", { class: "button", href: "reports/" }, word("reports", language))),
    ]),
  ]);
}

/** Who approved the plan, when and where. */
export function approvalBlock(plan: ValidPlan): Child {
  const { approved } = plan.unit.plan;
  if (approved === undefined) return undefined;
  const { language } = plan;
  const place = [approved.place, formatDate(approved.on, language)].filter((part) => part !== undefined).join(" ");
  const name = plan.approver === undefined ? "" : nameAndTitle(plan.approver);
  return h("section", { ariaLabelledBy: "approval-title", class: "approval" }, [
    h("h2", { id: "approval-title" }, word("approval", language)),
    h("p", [place, h("br"), name]),
  ]);
}
