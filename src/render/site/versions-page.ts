import type { Element } from "hast";
import { noteBlock } from "./changes-page.js";
import { h, type Child } from "../html/elements.js";
import { framedPage } from "./frame.js";
import { shownDigits } from "../plan/version-status.js";
import { timeline, type TimelineEvent } from "../charts/timeline.js";
import { redactionText, type VersionsUnit } from "./version-page.js";
import type { PageContext } from "./page-context.js";
import { versionWord } from "../words/version-words.js";
import { word } from "../words/words.js";
import { summaryText } from "../../plan/change-summary.js";
import { formatDate } from "../../plan/dates.js";
import type { Changes, Manifest, Redaction } from "../../plan/file-types.generated.js";
import type { Language } from "../../text/language.js";

/** What the list shows of a version. */
export interface ListedVersion {
  readonly manifest: Manifest;
  readonly redaction: Redaction | undefined;
  /** Undefined for a version that was taken over or removed, and for one that quoted a removed one. */
  readonly changes: Changes | undefined;
  /** The author's own words about what changed. */
  readonly note: string | undefined;
  /** The name of the version that corrects this one. */
  readonly correctedBy: string | undefined;
  /** Whether the plan in force says what this version says. */
  readonly isInForce: boolean;
  readonly pdf: string | undefined;
  readonly hasChangesPage: boolean;
}

/** Every released version of a plan, the newest first. The page stands one folder below the plan's. */
export function versionsPage(
  unit: VersionsUnit,
  versions: readonly ListedVersion[],
  head: string,
  pageContext: PageContext,
  links: { readonly canonical: string | undefined; readonly toRoot: string },
  reports: readonly TimelineEvent[],
): string {
  const { language, name, provider } = unit;
  const title = `${versionWord("versions", language)}: ${name}`;
  return framedPage({
    bodyClass: "versions-page",
    canonical: links.canonical,
    description: `${title}, ${provider.name}`,
    language,
    links: [
      h("link", { href: "../", rel: "latest-version" }),
      h("link", { href: "versions.json", rel: "alternate", type: "application/json" }),
    ],
    pageContext,
    main: [
      h("div", { class: "plan-header" }, [
        h("h1", [
          h("span", { class: "kicker" }, versionWord("versions", language)),
          " ",
          h("span", { class: "unit-name" }, name),
        ]),
        h("p", { class: "lead" }, versionWord("versionsIntro", language)),
        h("ul", { class: "version-links" }, h("li", h("a", { href: "../" }, versionWord("planInForce", language)))),
      ]),
      timeline([...versions.map(eventOf), ...reports], language),
      h(
        "ol",
        { class: "version-list" },
        versions.map((version) => listEntry(version, language)),
      ),
      h("details", { class: "version-check" }, [
        h("summary", versionWord("check", language)),
        h("p", versionWord("checkText", language)),
        h("p", { class: "version" }, h("code", head)),
      ]),
    ],
    provider,
    title: `${title} – ${provider.name}`,
    toRoot: links.toRoot,
  });
}

function eventOf({ manifest: { date, version } }: ListedVersion): TimelineEvent {
  return { date, kind: "version", name: version };
}

function listEntry(version: ListedVersion, language: Language): Element {
  const { changes, correctedBy, isInForce, manifest, redaction } = version;
  const { approval, date, digest, folder, kind } = manifest;
  const tags: Child = [
    isInForce ? h("span", { class: "tag tag-in-force" }, versionWord("inForce", language)) : undefined,
    redaction === undefined ? undefined : h("span", { class: "tag tag-redacted" }, versionWord("redacted", language)),
    correctedBy === undefined
      ? undefined
      : h("span", { class: "tag tag-removed" }, `${versionWord("correctedBy", language)} ${correctedBy}`),
  ];
  return h("li", { class: "version", id: `v${folder}` }, [
    h("h2", [
      `${word("version", language)} ${manifest.version}`,
      h("time", { dateTime: date }, formatDate(date, language)),
      tags,
    ]),
    changes?.from === undefined
      ? undefined
      : h(
          "p",
          { class: "version-summary" },
          `${versionWord("sinceVersion", language)} ${changes.from.version ?? "–"}: ${summaryText(changes.summary, language)}`,
        ),
    manifest.corrects === undefined ? undefined : h("p", `${versionWord("corrects", language)} ${manifest.corrects}.`),
    redaction === undefined ? undefined : redactionText(redaction, language),
    kind === "adoption" && redaction === undefined ? h("p", versionWord("adoptedNote", language)) : undefined,
    noteBlock(version.note, language),
    h("ul", { class: "version-links" }, [...waysOf(version, language)]),
    approval === undefined
      ? undefined
      : h("p", { class: "version-approval" }, [
          `${word("approved", language)} ${formatDate(approval.on, language)}, ${approval.by}`,
        ]),
    digest === undefined
      ? undefined
      : h("p", { class: "version-digest" }, [
          `${versionWord("digest", language)}: `,
          h("code", digest.slice(0, shownDigits)),
        ]),
  ]);
}

/** Links need names that tell them apart without what stands around them. */
function waysOf(version: ListedVersion, language: Language): readonly Element[] {
  const { folder, version: name } = version.manifest;
  const link = (href: string, text: string): Element =>
    h(
      "li",
      h("a", { href: `../${folder}/${href}` }, [
        text,
        h("span", { class: "unseen" }, `, ${word("version", language).toLowerCase()} ${name}`),
      ]),
    );
  return [
    link("", versionWord("page", language)),
    ...(version.pdf === undefined ? [] : [link(version.pdf, "PDF")]),
    ...(version.hasChangesPage ? [link("changes/", versionWord("changes", language))] : []),
  ];
}
