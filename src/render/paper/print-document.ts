import { contentsList } from "../plan/contents.js";
import { facts, flat, h, type Child } from "../html/elements.js";
import { nameAndTitle } from "../plan/fields.js";
import { paperDocument, runningTexts, type PrintDocument, type PrintTheme } from "./paper.js";
import { titleOf } from "../plan/plan-title.js";
import { planPictures } from "../charts/plan-charts.js";
import { renderSections, sectionHeading, type RenderedSection } from "../plan/plan-body.js";
import { planContext } from "../plan/plan-context.js";
import type { ListedUnit } from "../site/list/listed-unit.js";
import { sealBlock } from "../plan/version-status.js";
import { signatureBlock } from "./signatures.js";
import { programmeUnits } from "../plan/programme-units.js";
import { word } from "../words/words.js";
import { anchorOf } from "../../plan/outline.js";
import { formatDate } from "../../plan/dates.js";
import type { ValidPlan } from "../../plan/resolved.js";

/** The parts of a print that do not depend on where its pages fall. */
export interface PrintParts {
  readonly plan: ValidPlan;
  readonly sections: readonly RenderedSection[];
  readonly theme: PrintTheme;
  /** The address of the plan's page on the web, when it is known. */
  readonly address: string | undefined;
  /** The units that the programme lists. */
  readonly units: readonly ListedUnit[];
}

export function renderPrintParts(
  plan: ValidPlan,
  units: readonly ListedUnit[],
  theme: PrintTheme,
  address: string | undefined,
): PrintParts {
  return { address, theme, plan, sections: renderSections(planContext(plan, "print")), units };
}

/** The anchor of each entry of the contents → the id of the element that shows its page. */
export function pageElements(parts: PrintParts): ReadonlyMap<string, string> {
  return new Map(parts.sections.map(({ section }) => [anchorOf(section.id), `page-${anchorOf(section.id)}`]));
}

/**
 * What the contents show in place of page numbers, which are known only after the print: every digit once, so that the fonts in the PDF have them
 * all, in an order that is nobody's telephone number. The style sheet gives it the room of a number.
 */
export const pagePlaceholder = "3805917264";

/** The document that the browser prints: cover, contents, text. */
export function printDocument(parts: PrintParts): PrintDocument {
  const { address, theme, plan, sections, units } = parts;
  const { language } = plan;
  const pictures = planPictures(plan);
  return paperDocument({
    address,
    author: plan.provider.name,
    body: [
      ...flat(
        theme.isDraft ? h("div", { ariaHidden: "true", class: "watermark" }, word("draft", language)) : undefined,
      ),
      cover(plan, theme),
      h("nav", { ariaLabelledBy: "contents-title", class: "contents" }, [
        h("h2", { id: "contents-title" }, word("contents", language)),
        contentsList(sections, (anchor) =>
          h("span", { class: "page-number" }, h("span", { id: `page-${anchor}` }, pagePlaceholder)),
        ),
      ]),
      h("div", { class: "plan-text" }, [
        ...sections.flatMap(({ content, section }) => [
          sectionHeading(section),
          ...content,
          ...flat(pictures.get(section.id)),
        ]),
        ...(plan.kind === "programme" ? programmeUnits(units, language, undefined) : []),
        ...flat(signatureBlock(plan)),
        ...flat(theme.digest === undefined ? undefined : sealBlock(theme.digest, language)),
      ]),
    ],
    bodyClass: "print",
    hyphenate: theme.hyphenate,
    language,
    style: `${theme.style}\n${margins(plan)}`,
    title: titleOf(plan),
  });
}

function cover(plan: ValidPlan, theme: PrintTheme): Child {
  const { language, unit } = plan;
  const { approved, date, version } = unit.plan;
  const approval =
    approved === undefined
      ? undefined
      : [approved.place, formatDate(approved.on, language)].filter((part) => part !== undefined).join(" ");
  return h("div", { class: "cover" }, [
    ...flat(theme.logo === undefined ? undefined : h("img", { alt: "", class: "logo", src: theme.logo })),
    h("p", { class: "cover-provider" }, plan.provider.name),
    h("p", { class: "kicker" }, word(plan.kind, language)),
    h("h1", unit.name),
    ...flat(
      theme.isDraft
        ? h("p", { class: "draft-notice" }, `${word("draft", language)}. ${word("draftNotice", language)}`)
        : undefined,
    ),
    ...flat(
      facts(
        [
          [word("version", language), version],
          [word("date", language), date === undefined ? undefined : formatDate(date, language)],
          [word("approved", language), approval],
          [word("approvedBy", language), plan.approver === undefined ? undefined : nameAndTitle(plan.approver)],
          [word("businessId", language), plan.provider["business-id"]],
          [word("changes", language), unit.plan.changes],
        ],
        "facts",
      ),
    ),
  ]);
}

function margins(plan: ValidPlan): string {
  const { language, unit } = plan;
  const { date, version } = unit.plan;
  const versionLine = [
    version === undefined ? undefined : `${word("version", language)} ${version}`,
    date === undefined ? undefined : formatDate(date, language),
  ];
  return runningTexts({
    bottom: versionLine.filter((fact) => fact !== undefined).join(", "),
    hasFirst: false,
    left: unit.name,
    right: word(plan.kind, language),
  });
}
