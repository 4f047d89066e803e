import type { Element } from "hast";
import { changeBlock, markedParts } from "./change-block.js";
import { h, type Child } from "../html/elements.js";
import { framedPage } from "./frame.js";
import type { PageContext } from "./page-context.js";
import { versionWord, type VersionWord } from "../words/version-words.js";
import { word } from "../words/words.js";
import { summaryText } from "../../plan/change-summary.js";
import { formatDate } from "../../plan/dates.js";
import type { Changes, SectionChange, Workspace } from "../../plan/file-types.generated.js";
import { anchorOf } from "../../plan/outline.js";
import type { Language } from "../../text/language.js";

/** The page that tells what changed in a version. It stands one folder below the version's page. */
export function changesPage(
  changes: Changes,
  unitName: string,
  provider: Workspace["provider"],
  pageContext: PageContext,
  toRoot: string,
): string {
  const { from, language, sections, summary, to } = changes;
  const title = `${versionWord("changes", language)}: ${unitName}`;
  return framedPage({
    bodyClass: "changes-page",
    canonical: undefined,
    description: `${title}. ${summaryText(summary, language)}`,
    isUnlisted: true,
    language,
    links: [
      h("link", { href: "../../", rel: "latest-version" }),
      h("link", { href: "../../versions/", rel: "version-history" }),
    ],
    pageContext,
    main: [
      h("div", { class: "plan-header" }, [
        h("h1", [
          h("span", { class: "kicker" }, versionWord("changes", language)),
          " ",
          h("span", { class: "unit-name" }, unitName),
        ]),
        h("p", { class: "lead" }, fromTo(from, to, language)),
        h("ul", { class: "version-links" }, [
          h("li", h("a", { href: "../" }, versionWord("planOfVersion", language))),
          h("li", h("a", { href: "../../" }, versionWord("planInForce", language))),
          h("li", h("a", { href: "../../versions/" }, versionWord("allVersions", language))),
        ]),
      ]),
      h("div", { class: "changes-text" }, [
        h(
          "p",
          { class: "changes-summary" },
          capital(from === undefined ? versionWord("firstVersion", language) : summaryText(summary, language)),
        ),
        noteBlock(changes.note, language),
        sections.length === 0 ? undefined : changesKey(language),
        sections.length > fewSections ? sectionList(sections, language) : undefined,
        ...sections.map((section) => sectionBlock(section, language)),
      ]),
    ],
    provider,
    title: `${title} – ${provider.name}`,
    toRoot,
  });
}

/** The page at the place of one that quoted a version which was removed. */
export function removedChangesPage(
  language: Language,
  version: string,
  date: string,
  provider: Workspace["provider"],
  pageContext: PageContext,
  toRoot: string,
): string {
  const title = `${versionWord("changes", language)}: ${word("version", language)} ${version}`;
  return framedPage({
    bodyClass: "changes-page",
    canonical: undefined,
    description: title,
    isUnlisted: true,
    language,
    pageContext,
    main: [
      h("div", { class: "plan-header" }, h("h1", title)),
      h("p", `${formatDate(date, language)}. ${versionWord("redactedChanges", language)}`),
      h("p", h("a", { href: "../" }, versionWord("planOfVersion", language))),
    ],
    provider,
    title: `${title} – ${provider.name}`,
    toRoot,
  });
}

/** The words of an author about what changed. */
export function noteBlock(note: string | undefined, language: Language): Child {
  if (note === undefined) return undefined;
  return h("div", { class: "changes-note" }, [
    h("p", { class: "changes-note-title" }, versionWord("authorsNote", language)),
    h("p", note),
  ]);
}

/** Which versions are compared: “Versiosta 3 (15.9.2026) versioon 4 (20.11.2026)”. */
function fromTo(from: Changes["from"], to: Changes["to"], language: Language): string {
  const name = ({ date, version }: Changes["to"]): string =>
    `${version ?? "–"}${date === undefined ? "" : ` (${formatDate(date, language)})`}`;
  if (from === undefined) return `${word("version", language)} ${name(to)}`;
  return `${versionWord("fromVersion", language)} ${name(from)} ${versionWord("toVersion", language)} ${name(to)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function changesKey(language: Language): Element {
  return h("p", { class: "changes-key" }, [
    h("ins", versionWord("keyAdded", language)),
    ", ",
    h("del", versionWord("keyRemoved", language)),
    ".",
  ]);
}

/** So many sections are seen without a list of them. */
const fewSections = 4;

/** The changed sections, to choose from. */
function sectionList(sections: readonly SectionChange[], language: Language): Element {
  return h("nav", { ariaLabelledBy: "changed-sections", class: "changed-sections" }, [
    h("h2", { id: "changed-sections" }, versionWord("changedSections", language)),
    h(
      "ul",
      sections.map((section) =>
        h("li", [
          h("a", { href: `#${headingId(section)}` }, [section.number, section.title].filter(Boolean).join(" ")),
          ...(section.change === "changed"
            ? []
            : [` (${versionWord(sectionTags[section.change], language).toLowerCase()})`]),
        ]),
      ),
    ),
  ]);
}

/** A removed section's number may be that of another section by now. */
function headingId({ change, id }: SectionChange): string {
  const anchor = anchorOf(id);
  return change === "removed" ? `removed-${anchor}` : anchor;
}

const sectionTags = {
  added: "sectionAdded",
  changed: "sectionChanged",
  moved: "sectionMoved",
  removed: "sectionRemoved",
} as const satisfies Readonly<Record<SectionChange["change"], VersionWord>>;

function sectionBlock(section: SectionChange, language: Language): Element {
  const { blocks, change, movedFrom, number, titleParts } = section;
  const isRemoved = change === "removed";
  const anchor = anchorOf(section.id);
  const id = headingId(section);
  return h("section", { ariaLabelledBy: id, class: "section-change" }, [
    h("h2", { id }, [
      number === undefined ? undefined : [h("span", { class: "number" }, number), " "],
      titleParts === undefined ? section.title : markedParts(titleParts, language),
    ]),
    h("p", { class: "section-facts" }, [
      h("span", { class: `tag tag-${change}` }, versionWord(sectionTags[change], language)),
      movedFrom === undefined ? undefined : h("span", formerPlace(movedFrom, number, language)),
      isRemoved ? undefined : h("a", { href: `../#${anchor}` }, versionWord("showInPlan", language)),
    ]),
    ...(blocks.length === 0 && change === "changed" && titleParts === undefined
      ? [h("p", versionWord("changedPlaces", language))]
      : []),
    ...blocks.map((block) => changeBlock(block, language)),
  ]);
}

function formerPlace(
  from: NonNullable<SectionChange["movedFrom"]>,
  number: string | undefined,
  language: Language,
): string {
  if (from.number === undefined || from.number === number) return versionWord("movedPlace", language);
  return `${versionWord("movedFrom", language)} ${from.number}`;
}
