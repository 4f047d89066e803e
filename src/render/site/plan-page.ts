import type { Element } from "hast";
import { contactCard } from "../plan/contact.js";
import { contentsList, subsectionLists } from "../plan/contents.js";
import { facts, h, type Child } from "../html/elements.js";
import { nameAndTitle } from "../plan/fields.js";
import { draftNotice, framedPieces } from "./frame.js";
import { alternates, languageNav, type LanguageLink } from "./language-links.js";
import type { ListedUnit } from "./list/listed-unit.js";
import { planPictures } from "../charts/plan-charts.js";
import { sectionHeading } from "../plan/plan-body.js";
import type { PrerenderedSection } from "../plan/plan-sections.js";
import { sealOf, statusLinks, statusNotice, type VersionStatus } from "../plan/version-status.js";
import { titleOf } from "../plan/plan-title.js";
import { programmeUnits, unitsAnchor } from "../plan/programme-units.js";
import type { PageContext } from "./page-context.js";
import { planData } from "./structured-data.js";
import { versionWord } from "../words/version-words.js";
import { word } from "../words/words.js";
import { formatDate } from "../../plan/dates.js";
import { findRole, regulation, titleIn } from "../../regulation/regulation.js";
import type { ValidPlan } from "../../plan/resolved.js";

/** Where a plan's page finds its neighbours. */
export interface PlanPageLinks {
  /** The PDF's file name, or undefined when none is made. */
  readonly pdf: string | undefined;
  /** The file name of the notice for the wall, or undefined when none is made. */
  readonly poster: string | undefined;
  /** The page's own address on the web, when the site's is known. */
  readonly canonical: string | undefined;
  /** The plan's languages; none when it has but one. */
  readonly languages: readonly LanguageLink[];
  /** The units that the programme lists; none on a unit's page. */
  readonly units: readonly ListedUnit[];
  /** Undefined while the unit has released no version. */
  readonly status: VersionStatus | undefined;
}

/** The page of a plan, in force or frozen, in pieces: one after another they are the page. `toRoot` leads from the page to the site's root. */
export function planPage(
  plan: ValidPlan,
  sections: readonly PrerenderedSection[],
  pageContext: PageContext,
  links: PlanPageLinks,
  toRoot: string,
): readonly string[] {
  const { language } = plan;
  const title = titleOf(plan);
  const pictures = planPictures(plan);
  const parts = subsectionLists(sections);
  const pdf =
    links.pdf === undefined
      ? undefined
      : h("link", { href: links.pdf, rel: "alternate", title: pdfWord(plan), type: "application/pdf" });
  const listed = plan.kind === "programme" ? programmeUnits(links.units, language, toRoot) : [];
  return framedPieces({
    bodyClass: "plan-page",
    canonical: links.canonical,
    ...(links.canonical === undefined ? {} : { data: planData(plan, links.canonical, links.pdf) }),
    description: `${title}, ${plan.provider.name}`,
    language,
    links: [
      ...(pdf === undefined ? [] : [pdf]),
      ...(plan.kind === "programme"
        ? []
        : [h("link", { href: "plan.json", rel: "alternate", type: "application/json" })]),
      ...alternates(links.languages),
      ...statusLinks(links.status),
    ],
    ...(links.status?.kind === "frozen" ? { isUnlisted: true } : {}),
    pageContext,
    main: [
      ...(pageContext.isDraft ? draftNotice(plan) : []),
      statusNotice(plan, links.status),
      planHeader(plan, links),
      h("div", { class: "plan-layout" }, [
        h("nav", { ariaLabelledBy: "contents-title", class: "contents", id: "contents" }, [
          h("h2", { class: "contents-title", id: "contents-title" }, word("contents", language)),
          contentsList(sections),
          listed.length === 0
            ? undefined
            : h(
                "ol",
                h(
                  "li",
                  h("a", { href: `#${unitsAnchor}` }, h("span", { class: "title" }, word("unitsAndPlans", language))),
                ),
              ),
        ]),
        h("article", { class: "plan-text", dataPagefindMeta: "title[data-title]", dataTitle: title }, [
          sections.map(({ content, section }) => [
            sectionHeading(section),
            parts.get(section.id),
            content,
            pictures.get(section.id),
          ]),
          listed,
          approvalBlock(plan),
          sealOf(links.status, language),
          h(
            "p",
            { class: "to-contents", dataPagefindIgnore: true },
            h("a", { href: "#contents" }, word("toTop", language)),
          ),
        ]),
      ]),
    ],
    provider: plan.provider,
    // A frozen page has only what stands beside it.
    scripts: pageContext.toFiles === undefined ? [`${toRoot}${pageContext.contentsScript}`] : [],
    title: `${title} – ${plan.provider.name}`,
    toRoot,
  });
}

function planHeader(plan: ValidPlan, links: PlanPageLinks): Element {
  const { language, unit } = plan;
  const { approved, date, version } = unit.plan;
  const isProgramme = plan.kind === "programme";
  const managers = plan.roles.get("manager")?.holders ?? [];
  const identity = facts(
    [
      [word("provider", language), isProgramme ? undefined : plan.provider.name],
      [word("businessId", language), isProgramme ? plan.provider["business-id"] : undefined],
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
    languageNav(links.languages, language),
    h("h1", [
      h("span", { class: "kicker" }, word(plan.kind, language)),
      " ",
      h("span", { class: "unit-name" }, unit.name),
    ]),
    h("div", { class: "identity" }, [
      identity,
      managers.length === 0
        ? undefined
        : h(
            "div",
            { class: "contacts" },
            managers.map((manager) => contactCard(manager, language, findRole("manager")?.title[language])),
          ),
    ]),
    h("ul", { class: "downloads" }, [
      links.pdf === undefined
        ? undefined
        : h("li", h("a", { class: "button", href: links.pdf, type: "application/pdf" }, pdfWord(plan))),
      links.poster === undefined
        ? undefined
        : h("li", h("a", { class: "button", href: links.poster, type: "application/pdf" }, word("poster", language))),
      reportsLink(plan, links.status?.kind === "frozen" ? links.status.live : ""),
      versionsLink(plan, links.status),
    ]),
    translationNote(plan),
  ]);
}

/** The way to the reports; of a translation that has none of its own, to the original's. The programme need not have any. */
function reportsLink(plan: ValidPlan, toLive: string): Child {
  const { kind, language, reports, translationOf } = plan;
  if (reports.length > 0 || (kind === "plan" && translationOf === undefined))
    return h("li", h("a", { class: "button", href: `${toLive}reports/` }, word("reports", language)));
  if (translationOf === undefined || translationOf.reports.length === 0) return undefined;
  const name = titleIn(regulation.languages, translationOf.language, language);
  return h(
    "li",
    h(
      "a",
      { class: "button", href: `${toLive}../reports/`, hrefLang: translationOf.language },
      `${word("reports", language)} (${name})`,
    ),
  );
}

function versionsLink({ language }: ValidPlan, status: VersionStatus | undefined): Child {
  if (status === undefined) return undefined;
  return h("li", h("a", { class: "button", href: status.versions }, versionWord("versions", language)));
}

/** A translation says that it is one. */
function translationNote({ language, translationOf }: ValidPlan): Child {
  return translationOf === undefined
    ? undefined
    : h("p", { class: "translation-note", role: "note" }, word(`translationOf-${translationOf.language}`, language));
}

function pdfWord({ kind, language }: ValidPlan): string {
  return word(kind === "plan" ? "pdf" : "programmePdf", language);
}

/** Who approved the plan, when and where. */
function approvalBlock(plan: ValidPlan): Child {
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
