import { contentsList } from "./contents.js";
import { htmlDocument } from "./document.js";
import { facts, flat, h, type Child } from "./elements.js";
import { nameAndTitle } from "./fields.js";
import { approvalBlock } from "./plan-page.js";
import { titleOf } from "./plan-title.js";
import { renderSections, sectionHeading, type RenderedSection } from "./plan-body.js";
import { makeContext } from "./plan-context.js";
import type { ListedUnit } from "./list-page.js";
import { sealBlock } from "./plan-standing.js";
import { programmeUnits } from "./programme-units.js";
import { word } from "./words.js";
import { anchorOf } from "../plan/outline.js";
import { formatDate } from "../plan/dates.js";
import type { ValidPlan } from "../plan/resolved.js";

/** What the paper's look is made of. */
export interface PrintLook {
  readonly style: string;
  readonly logo: string | undefined;
  readonly isDraft: boolean;
  /** The digest of a released plan's `plan.json`, of which the last page shows the beginning. */
  readonly digest: string | undefined;
}

/** The parts of a print that do not depend on where its pages fall. */
export interface PrintParts {
  readonly plan: ValidPlan;
  readonly sections: readonly RenderedSection[];
  readonly look: PrintLook;
  /** The units that the programme lists. */
  readonly units: readonly ListedUnit[];
}

export function renderPrintParts(plan: ValidPlan, units: readonly ListedUnit[], look: PrintLook): PrintParts {
  return { look, plan, sections: renderSections(makeContext(plan, "print")), units };
}

/** The anchor of each entry of the contents → the id of the element that shows its page. */
export function pageElements(parts: PrintParts): ReadonlyMap<string, string> {
  return new Map(parts.sections.map(({ section }) => [anchorOf(section.id), `page-${anchorOf(section.id)}`]));
}

/**
 * The document that the browser prints: cover, contents, text. Where the pages fall is known only after a print; until then
 * figures keep the places of the page numbers, so that nothing moves when they are known.
 */
export function printDocument(parts: PrintParts): string {
  const { look, plan, sections, units } = parts;
  const { language } = plan;
  const title = titleOf(plan);
  return htmlDocument(
    {
      canonical: undefined,
      description: undefined,
      inlineStyle: `${look.style}\n${marginBoxes(plan)}`,
      isDraft: false,
      language,
      styleSheet: undefined,
      title,
    },
    "print",
    [
      ...flat(look.isDraft ? h("div", { ariaHidden: "true", class: "watermark" }, word("draft", language)) : undefined),
      cover(plan, look),
      h("nav", { ariaLabelledBy: "contents-title", class: "contents" }, [
        h("h2", { id: "contents-title" }, word("contents", language)),
        contentsList(sections, (anchor) =>
          h("span", { class: "page-number" }, h("span", { id: `page-${anchor}` }, "00")),
        ),
      ]),
      h("div", { class: "plan-text" }, [
        ...sections.flatMap(({ content, section }) => [sectionHeading(section), ...content]),
        ...(plan.kind === "programme" ? programmeUnits(units, language, undefined) : []),
        ...flat(approvalBlock(plan)),
        ...flat(look.digest === undefined ? undefined : sealBlock(look.digest, language)),
      ]),
    ],
  );
}

function cover(plan: ValidPlan, look: PrintLook): Child {
  const { language, unit } = plan;
  const { approved, date, version } = unit.plan;
  const approval =
    approved === undefined
      ? undefined
      : [approved.place, formatDate(approved.on, language)].filter((part) => part !== undefined).join(" ");
  return h("div", { class: "cover" }, [
    ...flat(look.logo === undefined ? undefined : h("img", { alt: "", class: "logo", src: look.logo })),
    h("p", { class: "cover-provider" }, plan.provider.name),
    h("p", { class: "kicker" }, word(plan.kind, language)),
    h("h1", unit.name),
    ...flat(
      look.isDraft
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

/** Running header and footer, as the browser's page margins print them: outside the text that assistive technology reads. */
function marginBoxes(plan: ValidPlan): string {
  const { language, unit } = plan;
  const { date, version } = unit.plan;
  const versionLine = [
    version === undefined ? undefined : `${word("version", language)} ${version}`,
    date === undefined ? undefined : formatDate(date, language),
  ];
  return [
    "@page {",
    `  @top-left { content: ${cssString(unit.name)}; }`,
    `  @top-right { content: ${cssString(word(plan.kind, language))}; }`,
    `  @bottom-left { content: ${cssString(versionLine.filter((fact) => fact !== undefined).join(", "))}; }`,
    '  @bottom-right { content: counter(page) " (" counter(pages) ")"; }',
    "}",
    "@page :first { @top-left { content: none; } @top-right { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }",
  ].join("\n");
}

/** A CSS string; whatever could end it, or the style element, is written as an escape. */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} .,:–-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
